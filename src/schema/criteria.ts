/** Criteria (เกณฑ์การประเมิน) of a round as an officer writes them, and how their thresholds were derived. */
import { z } from 'zod';
import { type CriteriaOf, OPERATORS, type Rule } from '../scoring/index.ts';
import { basis, decimal, fiscalYear, identifier, level, ofLevels, round, text } from './fields.ts';

const officialText = text.describe('ข้อความเกณฑ์ตามเอกสาร · official text of the level');

const thresholdLevel = z.strictObject({ value: decimal, text: officialText });
const milestoneLevel = z.strictObject({ step: decimal, text: officialText });
const comparison = z.strictObject({
  measure: identifier,
  operator: z.enum(OPERATORS),
  value: decimal,
  basis: basis.describe('stated: เอกสารระบุเครื่องหมายเปรียบเทียบ · assumed: a bare figure read as "at least"'),
});
const conditionLevel = z.strictObject({ comparisons: z.array(comparison).min(1), text: officialText });

/** How each kind of rule is written; scoring takes it as it stands. */
const kinds = {
  thresholds: z.strictObject({ rule: z.literal('thresholds'), measure: identifier, levels: ofLevels(thresholdLevel) }),
  milestones: z.strictObject({ rule: z.literal('milestones'), measure: identifier, levels: ofLevels(milestoneLevel) }),
  conditions: z.strictObject({ rule: z.literal('conditions'), levels: ofLevels(conditionLevel) }),
} satisfies { [R in Rule]: z.ZodType<CriteriaOf<R>> };
type Kind = (typeof kinds)[Rule];

export const criteria = z.discriminatedUnion('rule', Object.values(kinds) as [Kind, ...Kind[]]);

export const roundCriteria = z.strictObject({
  round,
  basis: basis.describe('assumed: เอกสารมีตารางเกณฑ์เดียว อ่านเป็นรอบ 12 เดือน · the single table is read as round 2'),
  criteria,
});

/** A published figure that a derivation starts from. */
const yearFigure = z.strictObject({ measure: identifier, fiscalYear });

/** How a threshold was set, in a form that the audit recomputes on the published figures. */
const how = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lowest-of-years'), measure: identifier, from: fiscalYear, to: fiscalYear }),
  z.strictObject({ kind: z.literal('mean-of-years'), measure: identifier, from: fiscalYear, to: fiscalYear }),
  z.strictObject({ kind: z.literal('year-offset'), measure: identifier, fiscalYear, offset: decimal }),
  z.strictObject({
    kind: z.literal('midpoint'),
    year: yearFigure,
    other: level.describe('ระดับที่ใช้หาค่ากลาง · the level at the other end'),
  }),
  z.strictObject({ kind: z.literal('level-offset'), level, offset: decimal }),
  z.strictObject({ kind: z.literal('round-fraction'), ofRound: round, numerator: decimal, denominator: decimal }),
]);

export const derivation = z.strictObject({
  round,
  level,
  how,
  basis: basis.describe('stated: เอกสารบอกที่มาของค่าเกณฑ์ · assumed: ผู้ถอดความสังเกตเห็น'),
  text: text.describe("ถ้อยคำหรือเหตุผล · the source's words, or why we read it so"),
});

export type RoundCriteria = z.infer<typeof roundCriteria>;
export type Derivation = z.infer<typeof derivation>;
