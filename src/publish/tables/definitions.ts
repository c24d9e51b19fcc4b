/** `…-kpi-definitions-*.csv`: what each KPI is. */
import { terms } from '../../words/index.ts';
import type { KpiModel } from '../../assessment/index.ts';
import { inThai } from './codes.ts';
import { componentColumn, keyColumns, unitColumn, unitLabelColumn, weightColumn } from './sharedColumns.ts';
import { column, type OfKpi, table } from './table.ts';

export const definitions = table<KpiModel>(['kpi_id'], (kpi) => [kpi], [
  ...keyColumns,
  column('title_th', 'text', ({ front }) => front.title.th, {
    title: { th: 'ชื่อตัวชี้วัด', en: 'Title (Thai)' },
    th: 'ชื่อตัวชี้วัดตามเอกสาร',
    en: 'Title of the KPI as in the source, in Thai.',
    required: true,
    example: 'ร้อยละของกลุ่มเป้าหมายที่เข้าร่วมโครงการขับเคลื่อนการสร้างมูลค่าทางเศรษฐกิจ (BCG Model) มีรายได้เพิ่มขึ้น',
  }),
  column('title_en', 'text', ({ front }) => front.title.en, {
    title: { th: 'ชื่อตัวชี้วัดภาษาอังกฤษ', en: 'Title (English)' },
    th: 'คำแปลชื่อตัวชี้วัด ไม่ใช่ข้อความทางการ ว่างไว้เมื่อไม่มีคำแปล',
    en: 'Title in English; a translation, not the official text. Empty where there is none.',
    example: 'Percentage of the target group in the economic value creation project (BCG Model) whose income increased',
  }),
  componentColumn,
  column('group', 'text', ({ front }) => front.group, {
    title: terms.names.group,
    th: 'เลขกลุ่มตัวชี้วัดตามเอกสาร ว่างไว้เมื่อตัวชี้วัดไม่อยู่ในกลุ่ม',
    en: 'Number of the KPI group as printed; empty where the KPI is in no group.',
    numberWord: 'กลุ่มที่',
    example: '5',
  }),
  weightColumn,
  { ...unitColumn, cell: ({ front }: KpiModel) => front.unit },
  column('direction', 'text', ({ front }) => front.direction, {
    title: terms.names.direction,
    th: inThai(terms.directions),
    en: 'Whether a higher or a lower result is better.',
    required: true,
    allowed: ['higher-is-better', 'lower-is-better'],
    example: 'higher-is-better',
  }),
  column('formula_th', 'text', formulaText, {
    title: { th: 'สูตรการคำนวณ', en: 'Formula (Thai)' },
    th: 'สูตรการคำนวณของผลตามเอกสาร ว่างไว้เมื่อเอกสารไม่ระบุ',
    en: 'How the result is calculated according to the source, in Thai; empty where the source gives no formula.',
    example: '(จำนวนผู้เข้าร่วมโครงการฯ มีรายได้เพิ่มขึ้น ÷ จำนวนผู้เข้าร่วมโครงการฯ ทั้งหมด) × 100',
  }),
  column('reporter', 'text', ({ front }) => front.reporter, {
    title: { th: 'หน่วยงานที่รายงานผล', en: 'Reporter' },
    th: 'หน่วยงานที่รายงานผลตามเอกสาร ว่างไว้เมื่อเอกสารไม่ระบุ',
    en: 'The unit that reports the result, as the source names it; empty where it names none.',
    example: 'สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) (สพร.)',
  }),
  column('reporting_months', 'months', reportingMonths, {
    title: { th: 'เดือนที่รายงานผล', en: 'Reporting months' },
    th: 'เดือนปฏิทิน (1 ถึง 12) ที่เอกสารกำหนดให้รายงานผล เรียงตามรอบ คั่นด้วยเว้นวรรค ว่างไว้เมื่อเอกสารไม่ระบุ',
    en: 'Calendar months (1 to 12) in which the source says that results are reported, in the order of the rounds, separated by spaces; empty where it states none.',
    example: '3 9',
  }),
  column('source', 'text', sourceText, {
    title: terms.names.source,
    th: 'ชื่อเอกสารต้นทางและส่วนที่ตัวชี้วัดปรากฏ',
    en: 'Title of the source document and the part in which the KPI stands.',
    required: true,
    example: 'ตัวชี้วัดการประเมินส่วนราชการฯ ประจำปีงบประมาณ พ.ศ. 2567, ตัวชี้วัดที่ 2',
  }),
  { ...unitLabelColumn, cell: ({ front }: KpiModel) => front.unitOf.label.th },
  column('parent_kpi_number', 'text', ({ front }) => front.parent, {
    title: { th: 'เลขตัวชี้วัดที่อยู่เหนือขึ้นไป', en: 'Parent KPI' },
    th: 'เลขของตัวชี้วัดที่ตัวชี้วัดนี้เป็นตัวชี้วัดย่อย ว่างไว้เมื่อไม่เป็นตัวชี้วัดย่อย คะแนนของตัวชี้วัดที่มีตัวชี้วัดย่อยคิดจากคะแนนของตัวชี้วัดย่อย',
    en: 'Number of the KPI of which this is a sub-KPI; empty where it is not one. A KPI that has sub-KPIs is scored by their scores.',
    numberWord: `${terms.names.kpi.th}ที่`,
    example: '5',
  }),
  column('series', 'text', ({ front }) => front.series, {
    title: { th: 'รหัสของตัวชี้วัดที่ต่อเนื่องหลายปี', en: 'Series' },
    th: 'รหัสที่ตัวชี้วัดเดียวกันใช้ทุกปีในส่วนราชการหนึ่ง ว่างไว้เมื่อแหล่งที่มาหรือผู้จัดทำไม่ได้บอกว่าต่อจากปีอื่น เลขและชื่อที่เหมือนกันไม่ได้แปลว่าเป็นตัวเดียวกัน',
    en: 'Id that the same KPI of an agency has in every year; empty where nobody says that it continues from another year. The same number or title does not make two KPIs the same.',
    example: 'bcg-income',
  }),
]);

function formulaText({ front: { formula } }: KpiModel): string {
  if (formula === undefined) return '';
  return formula.kind === 'text' ? formula.text : `(${formula.numerator} ÷ ${formula.denominator}) × ${formula.factor}`;
}

function reportingMonths({ front }: KpiModel): string {
  const months = [...(front.reporting?.months ?? [])].sort((a, b) => a.round - b.round);
  return months.map(({ month }) => month).join(' ');
}

function sourceText({ front }: KpiModel, { assessment }: OfKpi): string {
  const { document, section } = front.source;
  const { source } = assessment.front;
  return `${document === source.id ? source.title.th : document}, ${section}`;
}
