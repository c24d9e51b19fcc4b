/** Front matter of `content/assessments/{agency}/{fy}/kpi-{kpi}.mdx`: everything about a KPI except its figures. */
import { z } from 'zod';
import { component, contradiction } from './assessment.ts';
import { derivation, roundCriteria } from './criteria.ts';
import { basis, bilingual, decimal, fiscalYear, identifier, kpiNumber, round, text, unit } from './fields.ts';

const truth = z.enum(['true', 'false']).transform((value) => value === 'true');

export const kpiMeasure = z.strictObject({
  id: identifier.describe('รหัสรายการวัด ไม่เปลี่ยนตลอดไป · permanent id'),
  label: bilingual,
  unit,
  unitLabel: bilingual.describe('หน่วยนับ เช่น ร้อยละ, คะแนน, งานบริการ · the unit as words'),
  kind: z.enum(['scored', 'baseline-only']),
  whole: truth.describe('true: นับเป็นจำนวนเต็ม · whole numbers only'),
  bounds: z.strictObject({ min: decimal, max: decimal.optional(), basis, source: text }),
  numerator: bilingual.optional().describe('ตัวตั้ง · label of the numerator'),
  denominator: bilingual.optional().describe('ตัวหาร · label of the denominator'),
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
  component,
  group: text.optional().describe('เลขกลุ่มตัวชี้วัด · number of the KPI group'),
  evaluationGroup: z.strictObject({ label: text, text: text.optional() }).optional(),
  weight: decimal.describe('น้ำหนัก (ร้อยละของทั้งการประเมิน)'),
  unit,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  measures: z.array(kpiMeasure).min(1),
  formula: formula.optional(),
  rounds: z.array(roundCriteria).min(1),
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
  source: z.strictObject({ document: text, section: text }),
});

export type KpiFrontMatter = z.infer<typeof kpiFrontMatter>;
export type MeasureInput = z.infer<typeof kpiMeasure>;
