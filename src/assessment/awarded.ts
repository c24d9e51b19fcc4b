/** Scores as their sources give them, each beside what is recomputed. Nothing awarded enters a recomputed total. */
import type { AwardedRow } from '../input/index.ts';
import {
  annualRound,
  awardedDifference,
  type DecimalText,
  type KpiScore,
  type Policy,
  type Round,
  STAGES,
  type Total,
} from '../scoring/index.ts';
import type { Awarded, AwardedScore, Recomputed } from './types.ts';

/** The rows of one subject, by round, then from the agency's own score to that after an appeal. */
export function toAwarded(
  rows: readonly AwardedRow[],
  policy: Policy,
  recomputedIn: (round: Round) => Recomputed,
): Awarded {
  const scores = rows
    .map((row) => besideRecomputed(row, recomputedIn(row.round), policy))
    .sort((a, b) => a.round - b.round || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  const ofYear = scores.filter(({ round, stage }) => round === annualRound(policy) && stage !== 'self');
  return { scores, official: ofYear.at(-1) ?? null };
}

function besideRecomputed(row: AwardedRow, recomputed: Recomputed, policy: Policy): AwardedScore {
  const apart = (awarded: DecimalText | null, own: DecimalText | null) =>
    awarded === null || own === null ? null : awardedDifference(awarded, own, policy);
  return {
    ...row,
    recomputed,
    difference: apart(row.score, recomputed.score),
    weightedDifference: apart(row.weightedScore, recomputed.weightedScore),
  };
}

const nothing: Recomputed = { score: null, weightedScore: null };

export const recomputedOf = (score: KpiScore | null | undefined): Recomputed => score ?? nothing;

/** Points so far are no total: only complete ones are compared. */
const completePoints = (total: Total | null): DecimalText | null => (total?.complete ? total.points : null);
export const recomputedOfComponent = (total: Total | null): Recomputed => ({
  ...nothing,
  weightedScore: completePoints(total),
});
export const recomputedOfWhole = (total: Total | null): Recomputed => ({ ...nothing, score: completePoints(total) });
