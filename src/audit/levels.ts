/** The value that a level sets, where it sets one. */
import type { KpiModel } from '../model/index.ts';
import type { DecimalText, Level, Round } from '../scoring/index.ts';

/** The one value that a level sets, for the given measure where a level compares several; null where there is no such value. */
export function levelValue(kpi: KpiModel, round: Round, level: Level, measure?: string): DecimalText | null {
  const comparisons = kpi.rounds.find((one) => one.round === round)?.comparisons ?? [];
  const own = comparisons.filter((one) => one.level === level && (measure === undefined || one.measure === measure));
  return own.length === 1 ? (own[0]?.value ?? null) : null;
}
