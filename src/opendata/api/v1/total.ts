/** Sums over the annual round: of a component, or of the whole assessment. */
import { z } from 'zod';
import type { Total } from '../../../scoring/index.ts';
import { decimal } from './fields.ts';

export const total = z
  .strictObject({
    score: decimal
      .nullable()
      .describe('คะแนนรวม null จนกว่าทุกตัวชี้วัดมีคะแนน · total score, null until every KPI is scored'),
    points: decimal.describe('คะแนนถ่วงน้ำหนักเท่าที่รู้ ไม่ใช่คะแนนรวม · weighted points known so far; not yet a total'),
    complete: z.boolean().describe('true: ทุกตัวชี้วัดมีคะแนนแล้ว · every KPI is scored'),
    range: z
      .strictObject({
        low: decimal.describe('ต่ำสุด · lowest'),
        high: decimal.describe('สูงสุด · highest'),
      })
      .describe('ช่วงคะแนนรวมที่ยังเป็นไปได้ · what the total can still become'),
    weight: decimal.describe('น้ำหนักทั้งหมด · weight of all KPIs'),
    scored_weight: decimal.describe('น้ำหนักที่มีคะแนนแล้ว · weight of the scored KPIs'),
    open_weight: decimal.describe('น้ำหนักที่ยังรอคะแนน · weight of the KPIs whose score may still come'),
    not_applicable_weight: decimal.describe('น้ำหนักที่ไม่นำมาประเมิน · weight of the KPIs that do not apply'),
  })
  .meta({ id: 'total', description: 'คะแนนรวมของชุดตัวชี้วัด · the total of a set of KPIs' });

export function toTotal(sums: Total): z.infer<typeof total> {
  return {
    score: sums.complete ? sums.points : null,
    points: sums.points,
    complete: sums.complete,
    range: { low: sums.range.low, high: sums.range.high },
    weight: sums.weight,
    scored_weight: sums.scoredWeight,
    open_weight: sums.openWeight,
    not_applicable_weight: sums.notApplicableWeight,
  };
}
