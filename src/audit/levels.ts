/** The value that a level sets, where it sets one. */
import type { KpiModel, RoundModel } from '../model/index.ts';
import { comparisonsOf } from '../schema/index.ts';
import type { DecimalText, Level, Round } from '../scoring/index.ts';

/** The one value that a level sets, for the given measure where a level compares several; null where there is no such value. */
export function levelValue(kpi: KpiModel, round: Round, level: Level, measure?: string): DecimalText | null {
  const criteria = roundOf(kpi, round)?.criteria.criteria;
  if (!criteria) return null;
  const comparisons = comparisonsOf(criteria, level, kpi.front.direction).filter(
    (comparison) => measure === undefined || comparison.measure === measure,
  );
  return comparisons.length === 1 ? (comparisons[0]?.value ?? null) : null;
}

function roundOf(kpi: KpiModel, round: Round): RoundModel | undefined {
  return kpi.rounds.find((one) => one.round === round);
}
