/** Columns that several tables have, each with its cell. */
import { type Bilingual, inSentence, terms } from '../../words/index.ts';
import type { FigureRow, ResultRow } from '../../input/index.ts';
import type { KpiModel, RoundModel } from '../../assessment/index.ts';
import { OBS_STATUSES, type Rule, RULES } from '../../scoring/index.ts';
import { type ColumnOf, column } from './table.ts';

type Figure = FigureRow | ResultRow;

/** In the order of the KPI's own list of measures, so that the order of the input rows does not show. */
export function inOrder<One extends Figure>({ front }: KpiModel, figures: One[]): One[] {
  const order = front.measures.map(({ id }) => id);
  return [...figures].sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure));
}

const kpiIdColumn: ColumnOf<unknown> = column('kpi_id', 'text', (_, { kpi }) => kpi.id, {
  title: { th: 'รหัสตัวชี้วัด', en: 'KPI id' },
  th: 'รหัสถาวรของตัวชี้วัด ใช้เชื่อมข้อมูลระหว่างไฟล์ ประกอบด้วยรหัสส่วนราชการ ปีงบประมาณที่ประเมิน และเลขตัวชี้วัด',
  en: 'Permanent id of the KPI, the key that joins all files: agency, fiscal year of the assessment and KPI number.',
  required: true,
  example: 'dsdw-2567-5.1',
});

export const agencyColumn: ColumnOf<unknown> = column('agency', 'text', (_, { kpi }) => kpi.agency, {
  title: { th: 'รหัสส่วนราชการ', en: 'Agency' },
  th: 'รหัสของส่วนราชการที่รับการประเมิน',
  en: 'Id of the agency that is assessed.',
  required: true,
  example: 'dsdw',
});

export const yearColumn: ColumnOf<unknown> = column(
  'assessment_fiscal_year_be',
  'integer',
  (_, { kpi }) => String(kpi.fiscalYear),
  {
    title: { th: 'ปีงบประมาณที่ประเมิน (พ.ศ.)', en: 'Fiscal year of the assessment (BE)' },
    th: 'ปีงบประมาณของการประเมินที่ตัวชี้วัดนี้อยู่ เป็นปี พ.ศ.',
    en: 'Fiscal year of the assessment to which the KPI belongs, in the Buddhist era.',
    required: true,
    example: '2567',
  },
);

export const kpiNumberColumn: ColumnOf<unknown> = column('kpi_number', 'text', (_, { kpi }) => kpi.number, {
  title: { th: 'เลขตัวชี้วัด', en: 'KPI number' },
  th: 'เลขตัวชี้วัดตามที่พิมพ์ในเอกสาร เป็นข้อความ ไม่ใช่จำนวน โปรแกรมตารางคำนวณอาจอ่าน 5.10 เป็น 5.1 จึงควรเชื่อมข้อมูลด้วย kpi_id ไฟล์ .excel.csv เขียนว่า ตัวชี้วัดที่ 5.10',
  en: 'Number of the KPI as printed. It is text: a spreadsheet may read 5.10 as 5.1, so join on kpi_id; in the .excel.csv file the Thai word for KPI stands before it and keeps it as text.',
  required: true,
  numberWord: `${terms.names.kpi.th}ที่`,
  example: '5.1',
});

/** Every table of KPIs begins with these. */
export const keyColumns: readonly ColumnOf<unknown>[] = [kpiIdColumn, agencyColumn, yearColumn, kpiNumberColumn];

export const roundColumn: ColumnOf<{ round: number }> = column('round', 'integer', ({ round }) => String(round), {
  title: terms.names.round,
  th: 'เลขรอบตามหลักเกณฑ์ที่การประเมินใช้ ซึ่งบอกว่ารอบใดเป็นคะแนนประจำปีและรอบใดใช้ติดตามความก้าวหน้า',
  en: 'Number of the round in the policy of the assessment, which says which round is the score of the year and which are for monitoring.',
  required: true,
  ofScheme: true,
  example: '2',
});

/** How each kind of rule scores, in half a sentence. */
const rules: Record<Rule, Bilingual> = {
  thresholds: { th: 'เทียบกับค่าเกณฑ์', en: 'compared with the threshold of each level' },
  milestones: { th: 'นับขั้นตอนที่ทำครบ', en: 'steps completed' },
  bands: { th: 'ช่วงของแต่ละระดับ', en: 'the interval of each level' },
  conditions: { th: 'เงื่อนไขที่ต้องเป็นจริงครบทุกข้อของแต่ละระดับ', en: 'every comparison of a level must hold' },
  composite: { th: 'ค่าเฉลี่ยถ่วงน้ำหนักของหลายส่วน', en: 'weighted mean of several parts' },
  'as-awarded': { th: 'มีเพียงคะแนนที่ประกาศ', en: 'only an awarded score is known' },
};

export const ruleColumn: ColumnOf<Pick<RoundModel, 'score'>> = column('rule', 'text', ({ score }) => score.rule, {
  title: { th: terms.names.working.th, en: 'Rule' },
  th: RULES.map((rule) => `${rule} คือ${rules[rule].th}`).join(' '),
  en: `${RULES.map((rule) => `${rule}: ${rules[rule].en}`).join('; ')}.`,
  required: true,
  allowed: RULES,
  example: RULES[0] ?? '',
});

/** Of a score, which may have no criteria of its own. */
export const ruleOfScoreColumn: typeof ruleColumn = {
  ...ruleColumn,
  description: {
    th: `${ruleColumn.description.th} ว่างไว้เมื่อคะแนนคิดจากตัวชี้วัดย่อย หรือไม่นำมาประเมินและไม่มีเกณฑ์`,
    en: `${ruleColumn.description.en} Empty where the score is that of sub-KPIs, or the KPI does not apply and has no criteria.`,
  },
  required: false,
};

export const componentColumn: ColumnOf<unknown> = column('component', 'text', (_, { kpi }) => kpi.front.component, {
  title: terms.names.component,
  th: 'รหัสองค์ประกอบของการประเมิน ชื่อและน้ำหนักขององค์ประกอบอยู่ใน JSON ของการประเมิน',
  en: 'Id of the component of the assessment; its title and weight are in the JSON of the assessment.',
  required: true,
  ofScheme: true,
  example: 'performance',
});

export const weightColumn: ColumnOf<unknown> = column('weight', 'decimal', (_, { kpi }) => kpi.front.weight, {
  title: terms.names.weight,
  th: 'น้ำหนักของตัวชี้วัดในมาตราของทั้งการประเมิน น้ำหนักของทุกตัวชี้วัดที่ไม่เป็นตัวชี้วัดย่อยรวมกันได้เท่ากับน้ำหนักรวมตามหลักเกณฑ์ และน้ำหนักของตัวชี้วัดย่อยรวมกันได้เท่ากับของตัวชี้วัดที่อยู่เหนือขึ้นไป ว่างไว้เมื่อแหล่งที่มาไม่เปิดเผย',
  en: 'Weight of the KPI on the scale of the whole assessment: the weights of KPIs that are not sub-KPIs add up to what the policy says, and those of sub-KPIs to the weight of the KPI above them. Empty where the source does not disclose it.',
  example: '20',
});

export const measureColumn: ColumnOf<{ measure: string }> = column('measure', 'text', ({ measure }) => measure, {
  title: terms.names.measure,
  th: 'รหัสถาวรของรายการวัดภายในตัวชี้วัด ตัวชี้วัดหนึ่งอาจวัดมากกว่าหนึ่งรายการ',
  en: 'Permanent id of the measure within the KPI; a KPI may have more than one measure.',
  required: true,
  example: 'share',
});

export const fractionColumns: readonly ColumnOf<Figure>[] = [
  column('numerator', 'decimal', ({ numerator }) => numerator, {
    title: terms.names.numerator,
    th: 'ตัวตั้งของค่า ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
    en: 'Numerator of the value; empty where the source gives none.',
    example: '2080',
  }),
  column('denominator', 'decimal', ({ denominator }) => denominator, {
    title: terms.names.denominator,
    th: 'ตัวหารของค่า ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
    en: 'Denominator of the value; empty where the source gives none.',
    example: '3289',
  }),
];

/** The load has checked that the measure exists. */
export const unitColumn: ColumnOf<{ measure: string }> = column(
  'unit',
  'text',
  ({ measure }, { kpi }) => kpi.measures.get(measure)?.unit,
  {
    title: terms.names.unit,
    th: 'รหัสหน่วยของค่า ซึ่งไม่เปลี่ยนตลอดไป คำของหน่วยอยู่ในคอลัมน์ unit_label_th',
    en: 'Id of the unit, which never changes; the unit in words is in unit_label_th.',
    required: true,
    ofScheme: true,
    example: 'percent',
  },
);

export const unitLabelColumn: ColumnOf<{ measure: string }> = column(
  'unit_label_th',
  'text',
  ({ measure }, { kpi }) => kpi.measures.get(measure)?.unitLabel.th,
  {
    title: { th: 'หน่วยเป็นคำ', en: 'Unit in words (Thai)' },
    th: 'หน่วยของค่าตามที่แสดงข้างตัวเลข',
    en: 'The unit in Thai words, as it stands beside the figure.',
    required: true,
    example: terms.units.percent.th,
  },
);

/** SDMX CL_OBS_STATUS and the project's own Z, which only results can hold. */
export function statusColumn(isResult: boolean): ColumnOf<Figure> {
  const allowed = OBS_STATUSES.filter((status) => isResult || status !== 'Z');
  return column('obs_status', 'text', ({ status }) => status, {
    title: terms.names.obsStatus,
    th: `บอกสถานะของค่าและเหตุที่ช่องค่าว่าง ${allowed.map((status) => `${status} ${terms.obsStatuses[status].label.th}`).join(' ')}`,
    en: `Status of the value, and why it is missing. ${allowed.map((status) => `${status}: ${inSentence(terms.obsStatuses[status].meaning).en}`).join('; ')}.`,
    required: true,
    allowed,
    example: 'A',
  });
}

export const noteColumn: ColumnOf<{ note: string }> = column('note', 'text', ({ note }) => note, {
  title: terms.names.note,
  th: 'ข้อสังเกตเกี่ยวกับแถวนี้',
  en: 'A remark about this row.',
  example: 'มีการเชื่อมโยงบนระบบ citizen portal จำนวน 12 งานบริการ',
});
