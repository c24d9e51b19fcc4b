/** The rounds (รอบการประเมิน) of a year: those that are watched, and the one that counts. */
import type { Policy, Round } from './types.ts';

/**
 * Rule: the last round of the policy gives the score of the year; those before it are for monitoring only.
 * Formula: none.
 * Example (`state-round-1`): round 1 of KPI 3 is scored for monitoring; round 2 is the annual round.
 * Source: rounds of 6 and 12 months in the KPI agreement of fiscal year 2567; policy entry `round-1` (assumed).
 */
export function annualRound({ entries }: Pick<Policy, 'entries'>): Round {
  const last = entries.rounds.value.at(-1);
  if (last === undefined) throw new RangeError('The policy has no rounds');
  return last.round;
}
