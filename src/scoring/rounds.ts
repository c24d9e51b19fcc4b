/** The rounds (รอบการประเมิน) of a year: those that are watched, and the one that counts. */
import { reportDueBy, roundDueBy } from './fiscalYear.ts';
import type { DecimalText, Policy, Round } from './types.ts';

/**
 * Rule: one round of the policy, by its role, gives the score of the year; the others are for monitoring only.
 * Formula: none.
 * Example (`state-round-1`): round 1 of KPI 3 is scored for monitoring; round 2 is the annual round.
 * Source: rounds of 6 and 12 months in the KPI agreement of fiscal year 2567; policy entry `round-1` (assumed).
 */
export function annualRound({ entries }: Pick<Policy, 'entries'>): Round {
  const annual = entries.rounds.value.find(({ role }) => role === 'annual');
  if (annual === undefined) throw new RangeError('The policy has no annual round');
  return annual.round;
}

/**
 * Rule: a result is due by the end of the month that the KPI states for the round, else by the end of the round.
 * Formula: `reportDueBy` of the stated month, else `roundDueBy`.
 * Example (`report-october`): round 2 of 2567 with month 10 → 2024-10-31.
 * Source: "ช่วงเวลารายงานผล : เดือน ต.ค. ของทุกปี" of KPIs 5.3 and 5.4, fiscal year 2567; policy entry `rounds`.
 */
export function resultDueBy(
  round: Round,
  fiscalYear: number,
  { entries }: Pick<Policy, 'entries'>,
  stated: readonly { round: Round; month: DecimalText }[],
): string {
  const months = entries.rounds.value.find((period) => period.round === round)?.months ?? '12';
  const periodEnd = roundDueBy(fiscalYear, months);
  const month = stated.find((entry) => entry.round === round)?.month;
  return month ? reportDueBy(periodEnd, month) : periodEnd;
}
