/** The score of a KPI in one round, with its working. */
import type { KpiScore } from '../../../scoring/index.ts';
import { asColumn, date, decimal, flag, id, integer, text } from './fields.ts';
import { list, orNull, record } from './form.ts';
import { workingStep } from './working.ts';

const of = (name: string) => asColumn('scores', name);

export const score = record<KpiScore>({
  round: integer('round', of('round')),
  rule: orNull(id)('rule', of('rule')),
  state: id('state', of('state')),
  score: orNull(decimal)('score', of('score')),
  weighted_score: orNull(decimal)('weightedScore', of('weighted_score')),
  level_reached: orNull(id)('levelReached', of('level_reached')),
  exact_score: orNull(text)('exactScore', {
    description: 'คะแนนก่อนปัดเศษ เป็นจำนวนเต็มหรือเศษส่วน · unrounded score: a whole number or a fraction',
    examples: ['265/4'],
  }),
  provisional: flag('provisional', 'true: ผลบางค่าเป็นค่าเบื้องต้นหรือค่าประมาณ · a result is provisional or estimated'),
  due_by: date('dueBy', 'วันครบกำหนดรายงานผล · day by which the result is due'),
  assumptions: list(id)(
    'assumptions',
    'รหัสข้อสมมติของหลักเกณฑ์ที่มีผลต่อคะแนนนี้ · ids of the assumed policy entries that touched the score',
  ),
  working: list(workingStep)('working', 'วิธีคิดคะแนน ทีละขั้น · the working, step by step'),
});
