/** What the source says of a KPI beside its figures: measures, formula, strategy, conditions, reporting. */
import { z } from 'zod';
import type { KpiFrontMatter } from '../../../schema/index.ts';
import { asColumn, basis, bilingual, decimal, fiscalYear, id, text, orNull, toBilingual, listOf } from './fields.ts';

const measure = z.strictObject({
  id: id.meta(asColumn('results', 'measure')),
  label: bilingual.describe('ชื่อรายการวัด · name of the measure'),
  unit: id.meta(asColumn('results', 'unit')),
  unit_label: bilingual.describe('หน่วยเป็นคำ · the unit in words'),
  use: z
    .enum(['scored', 'baseline-only'])
    .describe('scored ใช้คิดคะแนน baseline-only มีเฉพาะข้อมูลพื้นฐาน · scored, or in baselines alone'),
  whole: z.boolean().describe('true: เป็นจำนวนเต็มเท่านั้น · whole numbers only'),
  bounds: z
    .strictObject({
      lowest: decimal.nullable().describe('ต่ำสุดที่เป็นไปได้ · lowest possible value'),
      highest: decimal.nullable().describe('สูงสุดที่เป็นไปได้ · highest possible value'),
      basis,
      source: text.describe('ที่มา · where it comes from'),
    })
    .describe('ขอบเขตของค่า · what the values can be'),
  numerator: bilingual.nullable().describe('ตัวตั้งคือ · what the numerator counts'),
  denominator: bilingual.nullable().describe('ตัวหารคือ · what the denominator counts'),
});

const formula = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio').describe('(numerator ÷ denominator) × factor'),
    numerator: text.describe('ตัวตั้งตามเอกสาร · numerator in the words of the source'),
    denominator: text.describe('ตัวหารตามเอกสาร · denominator in the words of the source'),
    factor: decimal.describe('ตัวคูณ · factor'),
    measure: id.describe('รายการวัดที่ได้ · the measure that it gives'),
  }),
  z.strictObject({
    kind: z.literal('text').describe('สูตรเป็นข้อความ · the formula in words'),
    text: text.describe('สูตรตามเอกสาร · the formula as it stands in the source'),
  }),
]);

const words = text.nullable();
const strategy = z.strictObject({
  link: z
    .enum(['linked', 'not-linked', 'not-stated'])
    .describe('เอกสารระบุว่าเชื่อมโยง ไม่เชื่อมโยง หรือไม่ได้ระบุ · what the source says of the link'),
  statement: words.describe('ถ้อยคำตามเอกสาร · words of the source'),
  code: words.describe('รหัส · code'),
  indicator: words.describe('ตัวชี้วัดของแผน · indicator of the plan'),
  national_strategy: words.describe('ยุทธศาสตร์ชาติ · national strategy'),
  master_plan: words.describe('แผนแม่บท · master plan'),
  sub_plan: words.describe('แผนแม่บทย่อย · sub-plan'),
  sub_plan_goal: words.describe('เป้าหมายระดับแผนแม่บทย่อย · goal of the sub-plan'),
  targets: listOf('ค่าเป้าหมายของแผน · targets of the plan', {
    first_fiscal_year_be: fiscalYear.describe('ปีแรก · first fiscal year'),
    last_fiscal_year_be: fiscalYear.describe('ปีสุดท้าย · last fiscal year'),
    text: text.describe('ค่าเป้าหมายตามเอกสาร · target as it stands in the source'),
  }),
});

const quoted = z.strictObject({
  text: text.describe('ข้อความตามเอกสาร · words of the source'),
  source: text.describe('ส่วนของเอกสาร · part of the source'),
});

export const description = {
  title_variants: z.array(text).describe('ชื่อที่เขียนต่างไปในเอกสาร · other wordings of the title in the source'),
  summary: bilingual.describe('สรุปสำหรับประชาชน · summary in plain words'),
  unit: id.meta(asColumn('definitions', 'unit')),
  direction: id.meta(asColumn('definitions', 'direction')),
  evaluation_group: z
    .strictObject({
      label: text.describe('ชื่อกลุ่ม · name of the group'),
      text: words.describe('คำอธิบาย · what it means'),
    })
    .nullable()
    .describe('กลุ่มการประเมินตามเอกสาร · evaluation group of the source'),
  measures: z.array(measure).describe('รายการวัด · the measures'),
  formula: formula.nullable().describe('สูตรการคำนวณ · the formula'),
  year_target_text: words.describe('เป้าหมายประจำปีตามเอกสาร · target of the year in the words of the source'),
  zero_condition: quoted.nullable().describe('เงื่อนไขที่เอกสารให้คะแนน 0 · when the source sets the score to 0'),
  not_applicable: quoted.nullable().describe('เหตุที่ไม่นำมาประเมิน · why the KPI does not apply'),
  strategy: strategy.describe('ความเชื่อมโยงกับยุทธศาสตร์ชาติ · link to the national strategy'),
  result_conditions: listOf('เงื่อนไขของผล · conditions of a result', {
    kind: z
      .enum(['gate', 'procedure'])
      .describe('gate ต้องครบจึงนับผล procedure ขั้นตอน · must be met before a result counts; a procedure'),
    text: text.describe('ข้อความตามเอกสาร · words of the source'),
    summary: bilingual.nullable().describe('สรุป · in short'),
  }),
  source_notes: z.array(text).describe('หมายเหตุในเอกสาร · notes of the source'),
  series_breaks: listOf('ปีที่อนุกรมขาดตอน · breaks in the series', {
    measure: id.meta(asColumn('results', 'measure')),
    fiscal_year_be: fiscalYear.describe('ปีแรกที่เทียบกับปีก่อนไม่ได้ · first year that earlier ones cannot be compared with'),
    text: bilingual.describe('สิ่งที่เปลี่ยน · what changed'),
  }),
  source_contradictions: listOf('ข้อความที่ขัดกันในเอกสาร · contradictions in the source', {
    id: id.describe('รหัส · id'),
    statement: bilingual.describe('สิ่งที่ขัดกัน · what contradicts what'),
    quotes: z.array(text).describe('ข้อความตามเอกสาร · words of the source'),
  }),
  reporter: words.meta(asColumn('definitions', 'reporter')),
  reporting: z
    .strictObject({
      text: text.describe('ข้อความตามเอกสาร · words of the source'),
      months: listOf('เดือนที่รายงานผลของแต่ละรอบ · reporting month of each round', {
        round: z.int().meta(asColumn('scores', 'round')),
        month: z.int().describe('เดือนปฏิทิน 1 ถึง 12 · calendar month, 1 to 12'),
      }),
    })
    .nullable()
    .describe('ช่วงเวลารายงานผล · when results are reported'),
  roles: z.array(text).describe('หน้าที่ตามเอกสาร · roles that the source gives'),
  source_document: text.describe(
    'รหัสในรายการ sources ของการประเมิน หรือชื่อเอกสารอื่น · id in sources of the assessment, or the name of another document',
  ),
  source_section: text.describe('ส่วนของเอกสาร · part of the document'),
};
type Description = z.infer<z.ZodObject<typeof description>>;

export function toDescription(front: KpiFrontMatter): Description {
  const { evaluationGroup, reporting } = front;
  return {
    title_variants: front.titleVariants,
    summary: toBilingual(front.summary),
    unit: front.unit,
    direction: front.direction,
    evaluation_group: evaluationGroup ? { label: evaluationGroup.label, text: evaluationGroup.text ?? null } : null,
    measures: front.measures.map(toMeasure),
    formula: front.formula ? toFormula(front.formula) : null,
    year_target_text: front.yearTarget ?? null,
    zero_condition: toQuoted(front.zeroCondition),
    not_applicable: toQuoted(front.notApplicable),
    strategy: toStrategy(front.strategy),
    result_conditions: front.conditions.map(({ kind, text, summary }) => ({ kind, text, summary: orNull(summary) })),
    source_notes: front.notes,
    series_breaks: front.seriesBreaks.map(({ measure, fiscalYear, text }) => ({
      measure,
      fiscal_year_be: fiscalYear,
      text: toBilingual(text),
    })),
    source_contradictions: front.contradictions.map(({ id, statement, quotes }) => ({
      id,
      statement: toBilingual(statement),
      quotes,
    })),
    reporter: front.reporter ?? null,
    reporting: reporting
      ? { text: reporting.text, months: reporting.months.map(({ round, month }) => ({ round, month: Number(month) })) }
      : null,
    roles: front.roles,
    source_document: front.source.document,
    source_section: front.source.section,
  };
}

function toMeasure(own: KpiFrontMatter['measures'][number]): z.infer<typeof measure> {
  const { min, max, basis, source } = own.bounds;
  return {
    id: own.id,
    label: toBilingual(own.label),
    unit: own.unit,
    unit_label: toBilingual(own.unitLabel),
    use: own.kind,
    whole: own.whole,
    bounds: { lowest: min, highest: max ?? null, basis, source },
    numerator: orNull(own.numerator),
    denominator: orNull(own.denominator),
  };
}

function toFormula(own: NonNullable<KpiFrontMatter['formula']>): z.infer<typeof formula> {
  if (own.kind === 'text') return { kind: own.kind, text: own.text };
  const { kind, numerator, denominator, factor, measure: given } = own;
  return { kind, numerator, denominator, factor, measure: given };
}

function toStrategy(own: KpiFrontMatter['strategy']): z.infer<typeof strategy> {
  return {
    link: own.link,
    statement: own.statement ?? null,
    code: own.code ?? null,
    indicator: own.indicator ?? null,
    national_strategy: own.nationalStrategy ?? null,
    master_plan: own.masterPlan ?? null,
    sub_plan: own.subPlan ?? null,
    sub_plan_goal: own.subPlanGoal ?? null,
    targets: own.targets.map(({ from, to, text: words }) => ({
      first_fiscal_year_be: from,
      last_fiscal_year_be: to,
      text: words,
    })),
  };
}

const toQuoted = (own: z.infer<typeof quoted> | undefined) => (own ? { text: own.text, source: own.source } : null);
