/** A score as its source gives it (คะแนนที่ประกาศ) beside the recomputed one. */
import Fraction from 'fraction.js';
import { parseDecimal } from './decimal.ts';
import { roundByPolicy } from './rounding.ts';
import type { DecimalText, Policy } from './types.ts';

/** Lowest first: the agency's own, the evaluator's, and what an appeal came to. */
export const STAGES = ['self', 'evaluated', 'appealed'] as const;
export type Stage = (typeof STAGES)[number];

export interface AwardedDifference {
  /** Awarded less recomputed, rounded. */
  difference: DecimalText;
  /** False where rounding alone can explain it. */
  beyondRounding: boolean;
}

/**
 * Rule: an awarded score agrees with the recomputed one where no more than rounding lies between them: half a unit of
 * the last decimal of whichever has fewer. One without decimals counts as exact, because 100 is how files write 100.00.
 * Formula: |awarded − recomputed| > ½ × 10^−decimals.
 * Example (`awarded-lower`): 82.5 awarded, 85.00 recomputed → −2.50, beyond rounding.
 * Source: policy entry `rounding`.
 */
export function awardedDifference(awarded: DecimalText, recomputed: DecimalText, policy: Policy): AwardedDifference {
  const apart = parseDecimal(awarded).sub(parseDecimal(recomputed));
  const most = Number(policy.entries.rounding.value.decimals);
  const written = awarded.split('.')[1]?.length ?? most;
  const [fewer = most] = [written, most].sort((a, b) => a - b);
  const half = new Fraction(1, 2n * 10n ** BigInt(fewer));
  return { difference: roundByPolicy(apart, policy), beyondRounding: apart.abs().compare(half) > 0 };
}
