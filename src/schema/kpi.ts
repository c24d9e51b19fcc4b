/** Front matter of `content/assessments/{agency}/{fy}/kpi-{kpi}.mdx`: everything about a KPI except its figures. */
import { z } from 'zod';
import { midSentence } from '../words/index.ts';
import { component, contradiction } from './assessment.ts';
import { derivation, roundCriteria } from './criteria.ts';
import type { UnitInput, UnitKind } from './units.ts';
import {
  agencySlug,
  basis,
  bilingual,
  decimal,
  everyday,
  fiscalYear,
  identifier,
  kpiNumber,
  round,
  slug,
  text,
  unit,
} from './fields.ts';

const truth = z.enum(['true', 'false']).transform((value) => value === 'true');

export const kpiMeasure = z.strictObject({
  id: identifier.describe('รหัสรายการวัด ไม่เปลี่ยนตลอดไป · permanent id'),
  label: bilingual,
  unit,
  unitLabel: bilingual
    .optional()
    .describe('หน่วยนับ เช่น งานบริการ หากเว้นไว้ใช้ชื่อหน่วย · the unit as words; else the label of the unit'),
  kind: z.enum(['scored', 'baseline-only']),
  whole: truth.describe('true: นับเป็นจำนวนเต็ม · whole numbers only'),
  bounds: z
    .strictObject({ min: decimal, max: decimal.optional(), basis, source: text })
    .optional()
    .describe('เว้นได้เมื่อชนิดของหน่วยบอกช่วง · may be left out where the kind of unit says it'),
  cumulative: truth.optional().describe('true: ค่าสะสมข้ามรอบหรือข้ามปี · the figure adds up over rounds or years'),
  numerator: bilingual.optional().describe('ตัวตั้ง · label of the numerator'),
  denominator: bilingual.optional().describe('ตัวหาร · label of the denominator'),
  countedIn: bilingual
    .optional()
    .describe('หน่วยที่ตัวตั้งและตัวหารนับ เช่น คน · what numerator and denominator count, such as people'),
  partOfWhole: truth.optional().describe('true: ตัวตั้งมากกว่าตัวหารไม่ได้ · the numerator cannot exceed the denominator'),
});

/** The formula as data: shown as MathML and checked by the audit. */
export const formula = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio'),
    numerator: text,
    denominator: text,
    factor: decimal,
    measure: identifier,
  }),
  z.strictObject({ kind: z.literal('text'), text }),
]);

const strategy = z.strictObject({
  link: z
    .enum(['linked', 'not-linked', 'not-stated'])
    .describe('เอกสารระบุว่าเชื่อมโยง ไม่เชื่อมโยง หรือไม่ได้ระบุ · what the source says of the link'),
  statement: text.optional().describe("ถ้อยคำตามเอกสารเมื่อไม่เป็นตาราง · the source's sentence"),
  code: text.optional(),
  indicator: text.optional(),
  nationalStrategy: text.optional(),
  masterPlan: text.optional(),
  subPlan: text.optional(),
  subPlanGoal: text.optional(),
  targets: z.array(z.strictObject({ from: fiscalYear, to: fiscalYear, text })).default([]),
});

export const kpiFrontMatter = z.strictObject({
  kpi: kpiNumber.describe('เลขตัวชี้วัดตามเอกสาร · number as printed'),
  title: bilingual,
  titleVariants: z.array(text).default([]).describe('ชื่อที่เขียนต่างไปในเอกสาร · other wordings of the title in the source'),
  summary: bilingual.describe('สรุปสองประโยคที่ประชาชนเข้าใจ · two plain sentences'),
  everyday,
  component,
  group: text.optional().describe('เลขกลุ่มตัวชี้วัด · number of the KPI group'),
  evaluationGroup: z.strictObject({ label: text, text: text.optional() }).optional(),
  parent: kpiNumber.optional().describe('ตัวชี้วัดที่ตัวนี้เป็นตัวชี้วัดย่อย · the KPI that this is a sub-KPI of'),
  weight: decimal
    .optional()
    .describe(
      'น้ำหนัก ในหน่วยเดียวกับทั้งการประเมิน เว้นได้เมื่อเปิดเผยบางส่วน · weight, on the scale of the whole assessment; may be left out where coverage is partial',
    ),
  unit,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  measures: z.array(kpiMeasure).default([]),
  formula: formula.optional(),
  rounds: z.array(roundCriteria).default([]),
  derivations: z.array(derivation).default([]),
  zeroCondition: z.strictObject({ text, source: text }).optional().describe('เงื่อนไขที่เอกสารให้คะแนน 0'),
  notApplicable: z.strictObject({ text, source: text }).optional(),
  strategy,
  yearTarget: text.optional().describe('เป้าหมายประจำปีตามเอกสาร · the stated target of the year'),
  reporter: text.optional(),
  reporting: z
    .strictObject({
      text,
      months: z
        .array(z.strictObject({ round, month: decimal.describe('เดือนปฏิทิน 1-12') }))
        .default([])
        .describe('เดือนที่รายงานผล เมื่อเอกสารระบุ · reporting month, where stated'),
    })
    .optional(),
  roles: z.array(text).default([]),
  conditions: z
    .array(
      z.strictObject({
        kind: z.enum(['gate', 'procedure']).describe('gate: ต้องครบจึงนับผล · procedure: ขั้นตอน'),
        text,
        summary: bilingual.optional().describe('เงื่อนไขสั้น ๆ ที่แสดงข้างผล'),
      }),
    )
    .default([]),
  notes: z.array(text).default([]),
  seriesBreaks: z.array(z.strictObject({ measure: identifier, fiscalYear, text: bilingual })).default([]),
  contradictions: z.array(contradiction).default([]),
  series: slug
    .optional()
    .describe(
      'รหัสที่ตัวชี้วัดเดียวกันใช้ทุกปี ในหน่วยงานหนึ่ง เว้นไว้เมื่อไม่ได้ต่อจากปีอื่น · id of the same KPI in every year of the agency; without one it is linked to no other year',
    ),
  joint: z
    .strictObject({ id: slug, agencies: z.array(agencySlug).min(2) })
    .optional()
    .describe('ตัวชี้วัดร่วมของหลายหน่วยงาน · one KPI of several agencies'),
  strategicKpi: z
    .strictObject({ number: text, relation: z.enum(['same', 'proxy', 'cascade']) })
    .optional()
    .describe('ความสัมพันธ์กับ Strategic KPI · how it stands to a strategic KPI'),
  source: z.strictObject({ document: text, section: text }),
});

type Written = z.infer<typeof kpiFrontMatter>;
type WrittenMeasure = z.infer<typeof kpiMeasure>;
/** A measure with what its unit says where it says nothing itself. */
export type MeasureInput = WrittenMeasure &
  Required<Pick<WrittenMeasure, 'unitLabel' | 'bounds'>> & { unitOf: UnitInput };
export type KpiFrontMatter = Omit<Written, 'measures'> & { measures: MeasureInput[]; unitOf: UnitInput };

/** Bounds that follow from the kind of a unit, until a measure has its own. */
const boundsOfKind: Record<UnitKind, { min: string; max?: string }> = {
  share: { min: '0', max: '100' },
  amount: { min: '0' },
  money: { min: '0' },
  duration: { min: '0' },
  count: { min: '0' },
  rank: { min: '1' },
  index: { min: '0' },
  rate: { min: '0' },
  level: { min: '0' },
};

/** The name of a unit as it stands beside a number: "Million baht" → "million baht". */
const besideNumber = ({ th, en }: UnitInput['label']): UnitInput['label'] => ({
  th,
  ...(en && { en: midSentence(en) }),
});

/** What is written, completed by the units; a measure of an unknown unit stands as its id alone, which the check tells. */
export function withUnits(front: Written, units: readonly UnitInput[]): KpiFrontMatter {
  const measures = front.measures.map((measure) => withUnit(measure, units));
  return { ...front, unitOf: unitOf(front.unit, units), measures };
}

export function withUnit(measure: WrittenMeasure, units: readonly UnitInput[]): MeasureInput {
  const unit = unitOf(measure.unit, units);
  const bounds = { ...boundsOfKind[unit.kind], basis: 'assumed' as const, source: 'ตามชนิดของหน่วย' };
  return {
    ...measure,
    unitOf: unit,
    unitLabel: measure.unitLabel ?? besideNumber(unit.label),
    bounds: measure.bounds ?? bounds,
  };
}

const unitOf = (id: string, units: readonly UnitInput[]): UnitInput =>
  units.find((one) => one.id === id) ?? { id, label: { th: id, en: id }, kind: 'amount' };
