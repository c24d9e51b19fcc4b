/** What the source says of a KPI beside its figures: measures, formula, strategy, conditions, reporting. */
import { factorOf, type KpiFrontMatter, type MeasureInput } from '../../../schema/index.ts';
import { asColumn, basis, bilingual, decimal, fiscalYear, flag, id, integer, text } from './fields.ts';
import { type Fields, kindField, list, oneOf, orNull, record, variants } from './form.ts';

type Front = KpiFrontMatter;

const bounds = record<MeasureInput['bounds']>({
  lowest: orNull(decimal)('min', 'ต่ำสุดที่เป็นไปได้ · lowest possible value'),
  highest: orNull(decimal)('max', 'สูงสุดที่เป็นไปได้ · highest possible value'),
  basis: basis('basis'),
  source: text('source', 'ที่มา · where it comes from'),
});

const measure = record<MeasureInput & { factor: string }>({
  id: id('id', asColumn('results', 'measure')),
  label: bilingual('label', 'ชื่อรายการวัด · name of the measure'),
  unit: id('unit', asColumn('results', 'unit')),
  unit_label: bilingual('unitLabel', 'หน่วยเป็นคำ · the unit in words'),
  use: oneOf(['scored', 'baseline-only'])(
    'kind',
    'scored ใช้คิดคะแนน baseline-only มีเฉพาะข้อมูลพื้นฐาน · scored, or in baselines alone',
  ),
  whole: flag('whole', 'true: เป็นจำนวนเต็มเท่านั้น · whole numbers only'),
  bounds: bounds('bounds', 'ขอบเขตของค่า · what the values can be'),
  numerator: orNull(bilingual)('numerator', 'ตัวตั้งคือ · what the numerator counts'),
  denominator: orNull(bilingual)('denominator', 'ตัวหารคือ · what the denominator counts'),
  cumulative: flag(({ cumulative = false }) => cumulative, 'true: ค่าสะสมข้ามรอบหรือข้ามปี · adds up over rounds or years'),
  counted_in: orNull(bilingual)(
    'countedIn',
    'หน่วยที่ตัวตั้งและตัวหารนับ null เมื่อไม่ระบุ · what both count, such as people; null where that has no name',
  ),
  factor: decimal('factor', 'ตัวคูณของตัวตั้งหารด้วยตัวหาร · what numerator ÷ denominator is multiplied by'),
});

const formula = variants<NonNullable<Front['formula']>>({
  ratio: (kind) =>
    record({
      kind: kindField(kind, '(numerator ÷ denominator) × factor'),
      numerator: text('numerator', 'ตัวตั้งตามเอกสาร · numerator in the words of the source'),
      denominator: text('denominator', 'ตัวหารตามเอกสาร · denominator in the words of the source'),
      factor: decimal('factor', 'ตัวคูณ · factor'),
      measure: id('measure', 'รายการวัดที่ได้ · the measure that it gives'),
    }),
  text: (kind) =>
    record({
      kind: kindField(kind, 'สูตรเป็นข้อความ · the formula in words'),
      text: text('text', 'สูตรตามเอกสาร · the formula as it stands in the source'),
    }),
});

const wording = orNull(text);

const strategy = record<Front['strategy']>({
  link: oneOf(['linked', 'not-linked', 'not-stated'])(
    'link',
    'เอกสารระบุว่าเชื่อมโยง ไม่เชื่อมโยง หรือไม่ได้ระบุ · what the source says of the link',
  ),
  statement: wording('statement', 'ถ้อยคำตามเอกสาร · words of the source'),
  code: wording('code', 'รหัส · code'),
  indicator: wording('indicator', 'ตัวชี้วัดของแผน · indicator of the plan'),
  national_strategy: wording('nationalStrategy', 'ยุทธศาสตร์ชาติ · national strategy'),
  master_plan: wording('masterPlan', 'แผนแม่บท · master plan'),
  sub_plan: wording('subPlan', 'แผนแม่บทย่อย · sub-plan'),
  sub_plan_goal: wording('subPlanGoal', 'เป้าหมายระดับแผนแม่บทย่อย · goal of the sub-plan'),
  targets: list(
    record<Front['strategy']['targets'][number]>({
      first_fiscal_year_be: fiscalYear('from', 'ปีแรก · first fiscal year'),
      last_fiscal_year_be: fiscalYear('to', 'ปีสุดท้าย · last fiscal year'),
      text: text('text', 'ค่าเป้าหมายตามเอกสาร · target as it stands in the source'),
    }),
  )('targets', 'ค่าเป้าหมายของแผน · targets of the plan'),
});

const evaluationGroup = record<NonNullable<Front['evaluationGroup']>>({
  label: text('label', 'ชื่อกลุ่ม · name of the group'),
  text: wording('text', 'คำอธิบาย · what it means'),
});

const quoted = record<NonNullable<Front['zeroCondition']>>({
  text: text('text', 'ข้อความตามเอกสาร · words of the source'),
  source: text('source', 'ส่วนของเอกสาร · part of the source'),
});

const condition = record<{ kind: 'gate' | 'procedure'; text: string; summary?: MeasureInput['label'] }>({
  kind: oneOf(['gate', 'procedure'])(
    'kind',
    'gate ต้องครบจึงนับผล procedure ขั้นตอน · must be met before a result counts; a procedure',
  ),
  text: text('text', 'ข้อความตามเอกสาร · words of the source'),
  summary: orNull(bilingual)('summary', 'สรุป · in short'),
});

const seriesBreak = record<Front['seriesBreaks'][number]>({
  measure: id('measure', asColumn('results', 'measure')),
  fiscal_year_be: fiscalYear(
    'fiscalYear',
    'ปีแรกที่เทียบกับปีก่อนไม่ได้ · first year that earlier ones cannot be compared with',
  ),
  text: bilingual('text', 'สิ่งที่เปลี่ยน · what changed'),
});

const contradiction = record<Front['contradictions'][number]>({
  id: id('id', 'รหัส · id'),
  statement: bilingual('statement', 'สิ่งที่ขัดกัน · what contradicts what'),
  quotes: list(text)('quotes', 'ข้อความตามเอกสาร · words of the source'),
});

const joint = record<NonNullable<Front['joint']>>({
  id: id('id', 'รหัสของตัวชี้วัดร่วม เหมือนกันทุกหน่วยงาน · id, the same for every agency'),
  agencies: list(id)('agencies', 'รหัสหน่วยงานที่ร่วม · ids of the agencies'),
});

const strategicKpi = record<NonNullable<Front['strategicKpi']>>({
  number: text('number', 'เลขในรายการ strategic_kpis ของการประเมิน · number in strategic_kpis of the assessment'),
  relation: id(
    'relation',
    'same ตัวเดียวกัน proxy ใช้แทน cascade ถ่ายทอดมา · the same, stands for it, or is handed down from it',
  ),
});

const reporting = record<NonNullable<Front['reporting']>>({
  text: text('text', 'ข้อความตามเอกสาร · words of the source'),
  months: list(
    record<NonNullable<Front['reporting']>['months'][number]>({
      round: integer('round', asColumn('scores', 'round')),
      month: integer(({ month }) => Number(month), 'เดือนปฏิทิน 1 ถึง 12 · calendar month, 1 to 12'),
    }),
  )('months', 'เดือนที่รายงานผลของแต่ละรอบ · reporting month of each round'),
});

export const description: Fields<Front> = {
  title_variants: list(text)('titleVariants', 'ชื่อที่เขียนต่างไปในเอกสาร · other wordings of the title in the source'),
  summary: bilingual('summary', 'สรุปสำหรับประชาชน · summary in plain words'),
  unit: id('unit', asColumn('definitions', 'unit')),
  direction: id('direction', asColumn('definitions', 'direction')),
  evaluation_group: orNull(evaluationGroup)(
    'evaluationGroup',
    'กลุ่มการประเมินตามเอกสาร · evaluation group of the source',
  ),
  measures: list(measure)(
    (front) => front.measures.map((one) => ({ ...one, factor: factorOf(front, one.id) })),
    'รายการวัด · the measures',
  ),
  formula: orNull(formula)('formula', 'สูตรการคำนวณ · the formula'),
  year_target_text: wording('yearTarget', 'เป้าหมายประจำปีตามเอกสาร · target of the year in the words of the source'),
  zero_condition: orNull(quoted)('zeroCondition', 'เงื่อนไขที่เอกสารให้คะแนน 0 · when the source sets the score to 0'),
  not_applicable: orNull(quoted)('notApplicable', 'เหตุที่ไม่นำมาประเมิน · why the KPI does not apply'),
  strategy: strategy('strategy', 'ความเชื่อมโยงกับยุทธศาสตร์ชาติ · link to the national strategy'),
  result_conditions: list(condition)(({ conditions }) => conditions, 'เงื่อนไขของผล · conditions of a result'),
  source_notes: list(text)('notes', 'หมายเหตุในเอกสาร · notes of the source'),
  series_breaks: list(seriesBreak)('seriesBreaks', 'ปีที่อนุกรมขาดตอน · breaks in the series'),
  source_contradictions: list(contradiction)('contradictions', 'ข้อความที่ขัดกันในเอกสาร · contradictions in the source'),
  reporter: wording('reporter', asColumn('definitions', 'reporter')),
  reporting: orNull(reporting)('reporting', 'ช่วงเวลารายงานผล · when results are reported'),
  roles: list(text)('roles', 'หน้าที่ตามเอกสาร · roles that the source gives'),
  source_document: text(
    ({ source }) => source.document,
    'รหัสในรายการ sources ของการประเมิน หรือชื่อเอกสารอื่น · id in sources of the assessment, or the name of another document',
  ),
  source_section: text(({ source }) => source.section, 'ส่วนของเอกสาร · part of the document'),
  unit_label: bilingual(({ unitOf }) => unitOf.label, 'หน่วยของตัวชี้วัดเป็นคำ · the unit of the KPI in words'),
  series: orNull(id)('series', asColumn('definitions', 'series')),
  joint: orNull(joint)(
    'joint',
    'ตัวชี้วัดร่วมของหลายหน่วยงาน null เมื่อไม่เป็น · a KPI of several agencies, null where it is none',
  ),
  strategic_kpi: orNull(strategicKpi)(
    'strategicKpi',
    'Strategic KPI ที่เกี่ยวข้อง null เมื่อไม่มี · the strategic KPI that it belongs to, null where there is none',
  ),
};
