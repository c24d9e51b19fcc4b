/** The criteria (เกณฑ์การประเมิน) of a KPI for one round. */
import { z } from 'zod';
import type { KpiModel, RoundModel } from '../../../assessment/index.ts';
import { LEVELS } from '../../../scoring/index.ts';
import { asColumn, basis, bilingual, decimal, id, toBilingual, listOf } from './fields.ts';

const of = (name: string) => asColumn('criteria', name);

const comparison = z.strictObject({
  measure: id.meta(of('measure')),
  operator: id.meta(of('operator')),
  value: decimal.meta(of('value')),
  unit: id.meta(of('unit')),
});

export const criteria = z.strictObject({
  round: z.int().meta(of('round')),
  rule: id.meta(of('rule')),
  basis: basis.describe('assumed: เอกสารมีตารางเดียวและไม่บอกรอบ · the single table is read as one of this round'),
  levels: listOf('ระดับ จากต่ำไปสูง · the levels, lowest first', {
    level: id.meta(of('level')),
    text: bilingual.describe(of('text_th').description),
    comparisons: z.array(comparison).describe('ต้องเป็นจริงครบทุกข้อ · all of them must hold'),
  }),
});

export function toCriteria(
  { round, criteria: table, comparisons }: RoundModel,
  kpi: KpiModel,
): z.infer<typeof criteria> {
  const { basis: ground, criteria: own } = table;
  return {
    round,
    rule: own.rule,
    basis: ground,
    levels: LEVELS.map((level) => ({
      level,
      text: toBilingual({ th: own.levels[level].text }),
      comparisons: comparisons
        .filter((one) => one.level === level)
        .map(({ measure, operator, value }) => ({
          measure,
          operator,
          value,
          unit: kpi.measures.get(measure)?.unit ?? '',
        })),
    })),
  };
}
