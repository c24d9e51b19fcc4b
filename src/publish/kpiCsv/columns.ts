/** The columns of the file of one KPI: a row is one fact. A column may be added on the right; none is renamed, moved or taken away. */
import { inSentence, terms } from '../../words/index.ts';
import { type Basis, OBS_STATUSES, OPERATORS, STAGES } from '../../scoring/index.ts';
import { operatorList } from '../tables/codes.ts';
import { keyColumns } from '../tables/sharedColumns.ts';
import { type ColumnOf, column, type ColumnType } from '../tables/table.ts';
import { type Fact, SECTIONS } from './fact.ts';

const { names } = terms;
const BASES = Object.keys(terms.bases) as Basis[];

type Words = Parameters<typeof column>[3];

/** The cell of its own name. */
const own = (name: string, type: ColumnType, words: Words): ColumnOf<Fact> =>
  column<Fact>(name, type, (fact) => fact[name], words);

export const kpiCsvColumns: readonly ColumnOf<Fact>[] = [
  ...keyColumns,
  own('section', 'text', {
    title: { th: 'หมวดของแถว', en: 'Section' },
    th: 'definition คำอธิบาย baseline ข้อมูลพื้นฐาน target ค่าเป้าหมาย result ผล criteria เกณฑ์ score คะแนน reference_score คะแนนอ้างอิงจากข้อมูลพื้นฐาน awarded คะแนนที่ประกาศ policy ตัวเลขของหลักเกณฑ์ที่ใช้คิดคะแนน sub_kpi น้ำหนักและคะแนนของตัวชี้วัดย่อยที่ตัวชี้วัดนี้ประกอบขึ้น',
    en: 'What the row is part of: the definition, the baselines, targets and results, the criteria, the scores, the reference score of the latest baseline, the awarded scores, the numbers of the policy that the scores are worked out by, or the weights and scores of the sub-KPIs of which the KPI is made.',
    required: true,
    allowed: SECTIONS,
    example: 'criteria',
  }),
  own('item', 'text', {
    title: { th: 'สิ่งที่แถวนี้บอก', en: 'Item' },
    th: 'value คือค่าของปีหรือรอบ threshold คือค่าเกณฑ์ points คือคะแนนของระดับ exact_score คือคะแนนก่อนปัดเศษ เป็นจำนวนเต็มหรือเศษส่วน divisor คือน้ำหนักรวมที่หารคะแนนถ่วงน้ำหนัก นอกนั้นเป็นชื่อคอลัมน์เดียวกับชุดข้อมูล หรือรหัสข้อของหลักเกณฑ์',
    en: 'What the row says within its section: value is the figure of a year or a round, threshold what a level requires, points what a level scores, exact_score a score before rounding (a whole number or a fraction), divisor the sum of the weights by which the weighted score is divided; the others have the name of the column in the datasets, or the id of an entry of the policy.',
    required: true,
    example: 'threshold',
  }),
  own('fiscal_year_be', 'integer', {
    title: { th: 'ปีงบประมาณของค่า (พ.ศ.)', en: 'Fiscal year of the figure (BE)' },
    th: 'ปีงบประมาณที่ค่านี้เป็นของปีนั้น เป็นปี พ.ศ. ว่างไว้เมื่อแถวไม่ใช่ค่าของปีใด',
    en: 'Fiscal year of the figure, in the Buddhist era; empty where the row is not a figure for a year.',
    example: '2566',
  }),
  own('round', 'integer', {
    title: names.round,
    th: 'เลขรอบตามหลักเกณฑ์ แถว role ในหมวด policy บอกว่ารอบใดเป็นคะแนนประจำปี',
    en: 'Number of the round in the policy; the rows “role” of the section policy say which gives the score for the year.',
    ofScheme: true,
    example: '2',
  }),
  own('part', 'text', {
    title: { th: 'ส่วนของเกณฑ์', en: 'Part' },
    th: 'รหัสส่วนของเกณฑ์ whole คือเกณฑ์ไม่แบ่งส่วน',
    en: 'Id of the part of the criteria; whole where they have no parts.',
    example: 'whole',
  }),
  own('level', 'text', {
    title: names.level,
    th: 'รหัสระดับตามหลักเกณฑ์',
    en: 'Id of the level in the policy.',
    ofScheme: true,
    example: 'standard',
  }),
  own('measure', 'text', {
    title: names.measure,
    th: 'รหัสถาวรของรายการวัดภายในตัวชี้วัด',
    en: 'Permanent id of the measure within the KPI.',
    example: 'share',
  }),
  own('stage', 'text', {
    title: names.stage,
    th: STAGES.map((stage) => `${stage} ${terms.stages[stage].th}`).join(' '),
    en: `Who gave an awarded score: ${STAGES.map((stage) => `${stage}: ${terms.stages[stage].en.toLowerCase()}`).join('; ')}.`,
    allowed: STAGES,
    example: 'evaluated',
  }),
  own('operator', 'text', {
    title: { th: 'การเปรียบเทียบ', en: 'Comparison' },
    th: `ผลเทียบกับค่าเกณฑ์อย่างไรจึงถึงระดับ ${operatorList.th}`,
    en: `How the result has to compare with the threshold: ${operatorList.en}.`,
    allowed: OPERATORS,
    example: 'ge',
  }),
  own('value', 'text', {
    title: { th: 'ค่า', en: 'Value' },
    th: 'สิ่งที่แถวนี้บอก ตัวเลขคงทุกหลักตามที่เผยแพร่ ช่องว่างคือยังไม่มีค่า ไม่ใช่ศูนย์ โดย obs_status บอกเหตุ',
    en: 'What the row says. Numbers keep the digits that were published; empty where there is no figure, which is never zero, and obs_status says why.',
    example: '65',
  }),
  own('numerator', 'decimal', {
    title: names.numerator,
    th: 'ตัวตั้งของค่า ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
    en: 'Numerator of the value; empty where the source gives none.',
    example: '2080',
  }),
  own('denominator', 'decimal', {
    title: names.denominator,
    th: 'ตัวหารของค่า ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
    en: 'Denominator of the value; empty where the source gives none.',
    example: '3289',
  }),
  own('unit', 'text', {
    title: names.unit,
    th: 'รหัสหน่วยของค่า ว่างไว้เมื่อค่าไม่มีหน่วย คำของหน่วยอยู่ในแถว unit_label_th ของหมวด definition',
    en: 'Id of the unit of a figure or a threshold; the unit in words is the row unit_label_th of the section definition.',
    ofScheme: true,
    example: 'percent',
  }),
  own('obs_status', 'text', {
    title: names.obsStatus,
    th: OBS_STATUSES.map((status) => `${status} ${terms.obsStatuses[status].label.th}`).join(' '),
    en: `Status of a figure, and why it is missing. ${OBS_STATUSES.map((status) => `${status}: ${inSentence(terms.obsStatuses[status].meaning).en}`).join('; ')}.`,
    allowed: OBS_STATUSES,
    example: 'A',
  }),
  own('basis', 'text', {
    title: { th: 'ที่มาของเกณฑ์และหลักเกณฑ์', en: 'Basis' },
    th: BASES.map((basis) => `${basis} ${terms.bases[basis].th}`).join(' '),
    en: `Whether the source says so: ${BASES.map((basis) => `${basis}: ${terms.bases[basis].en.toLowerCase()}`).join('; ')}. For criteria and policy only.`,
    allowed: BASES,
    example: 'stated',
  }),
  own('as_of', 'date', {
    title: { th: 'ข้อมูล ณ วันที่ (ค.ศ.)', en: 'As of' },
    th: 'วันที่ของค่า รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ. ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
    en: 'The day on which the figure was true, as YYYY-MM-DD in the common era; empty where the source gives none.',
    example: '2024-09-30',
  }),
  own('text_th', 'text', {
    title: { th: 'ข้อความตามเอกสาร', en: 'Official text (Thai)' },
    th: 'ข้อความเกณฑ์ของระดับ หรือชื่อและคำอธิบายในหลักเกณฑ์',
    en: 'What the source says of the level, or the policy of its entry, in Thai.',
    example: 'ร้อยละ 65',
  }),
  own('source', 'text', {
    title: names.source,
    th: 'ส่วนของเอกสาร ที่อยู่ของหลักฐาน หรือที่มาของข้อในหลักเกณฑ์',
    en: 'The part of the document, the address of the evidence, or where the entry of the policy comes from.',
    example: 'ข้อมูลพื้นฐาน ตัวชี้วัดที่ 2',
  }),
  own('note', 'text', {
    title: names.note,
    th: 'ข้อสังเกตเกี่ยวกับแถวนี้',
    en: 'A remark about this row.',
    example: '',
  }),
  own('sub_kpi', 'text', {
    title: { th: 'เลขตัวชี้วัดย่อย', en: 'Sub-KPI' },
    th: 'เลขของตัวชี้วัดย่อยที่แถวนี้เป็นของ คะแนนของตัวชี้วัดที่มีตัวชี้วัดย่อยคือผลรวมของ exact_score × weight ÷ ผลรวมของ weight โดยไม่นับที่ state เป็น not-applicable',
    en: 'Number of the sub-KPI that the row is of. The score of a KPI that has them is the sum of exact_score × weight ÷ the sum of weight, leaving out those whose state is not-applicable.',
    numberWord: `${names.kpi.th}ที่`,
    example: '5.1',
  }),
];

/** Columns that together tell any two rows apart. */
export const kpiCsvKey = [
  'kpi_id',
  'section',
  'item',
  'fiscal_year_be',
  'round',
  'part',
  'level',
  'measure',
  'stage',
  'operator',
  'sub_kpi',
] as const;
