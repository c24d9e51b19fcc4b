/** The score of a KPI in one round, with its working. */
import { z } from 'zod';
import type { KpiScore } from '../../../scoring/index.ts';
import { asColumn, date, decimal, id, text } from './fields.ts';
import { toWorkingStep, workingStep } from './working.ts';

const of = (name: string) => asColumn('scores', name);

export const scored = {
  state: id.meta(of('state')),
  score: decimal.nullable().meta(of('score')),
  weighted_score: decimal.nullable().meta(of('weighted_score')),
  level_reached: id.nullable().meta(of('level_reached')),
};

export const score = z.strictObject({
  round: z.int().meta(of('round')),
  rule: id.meta(of('rule')),
  ...scored,
  exact_score: text.nullable().meta({
    description: 'คะแนนก่อนปัดเศษ เป็นจำนวนเต็มหรือเศษส่วน · unrounded score: a whole number or a fraction',
    examples: ['265/4'],
  }),
  provisional: z.boolean().describe('true: ผลบางค่าเป็นค่าเบื้องต้นหรือค่าประมาณ · a result is provisional or estimated'),
  due_by: date.describe('วันครบกำหนดรายงานผล · day by which the result is due'),
  assumptions: z
    .array(id)
    .describe('รหัสข้อสมมติของหลักเกณฑ์ที่มีผลต่อคะแนนนี้ · ids of the assumed policy entries that touched the score'),
  working: z.array(workingStep).describe('วิธีคิดคะแนน ทีละขั้น · the working, step by step'),
});

export function toScore(kpiScore: KpiScore): z.infer<typeof score> {
  return {
    round: kpiScore.round,
    rule: kpiScore.rule,
    state: kpiScore.state,
    score: kpiScore.score,
    weighted_score: kpiScore.weightedScore,
    level_reached: kpiScore.levelReached,
    exact_score: kpiScore.exactScore,
    provisional: kpiScore.provisional,
    due_by: kpiScore.dueBy,
    assumptions: kpiScore.assumptions,
    working: kpiScore.working.map(toWorkingStep),
  };
}
