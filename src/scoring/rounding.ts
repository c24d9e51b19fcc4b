/** The only place that rounds. Scores stay exact until they pass through here, once, on their way out. */
import type Fraction from 'fraction.js';
import { formatUnits, parseDecimal, parseExact } from './decimal.ts';
import type { DecimalText, Level, LevelReached, Policy, RoundingMode } from './types.ts';

/**
 * Rule: a value is rounded to the nearest figure of the given decimals; exactly half way goes up.
 * Formula: ⌊value × 10^decimals + ½⌋ ÷ 10^decimals.
 * Example (`round-half`): 12.345 at 2 decimals → "12.35".
 * Source: policy entry `rounding` (assumed); the audit uses it at the precision the document states.
 */
export function roundHalfUp(value: Fraction, decimals: number): DecimalText {
  return written(unitsOf(value, decimals).add(1, 2).floor(), decimals);
}

/**
 * Rule: a published score or total is rounded as the policy says, to the policy's decimals.
 * Formula: half-up: exactly half way goes up; half-even: to the even neighbour; down: what is left over is dropped.
 * Example (`round-66-2`): 331/5 → "66.20".
 * Source: policy entry `rounding` (assumed).
 */
export function roundByPolicy(value: Fraction, policy: Policy): DecimalText {
  const { mode, decimals } = policy.entries.rounding.value;
  return byMode[mode](value, Number(decimals));
}

const unitsOf = (value: Fraction, decimals: number) => value.mul(10n ** BigInt(decimals));
const written = (units: Fraction, decimals: number) => formatUnits(units.s * units.n, decimals);

const byMode: Record<RoundingMode, (value: Fraction, decimals: number) => DecimalText> = {
  'half-up': roundHalfUp,
  'half-even': (value, decimals) => {
    const exact = unitsOf(value, decimals);
    const up = exact.add(1, 2).floor();
    const isHalf = up.sub(exact).mul(2).equals(1);
    return written(isHalf && up.n % 2n === 1n ? up.sub(1) : up, decimals);
  },
  down: (value, decimals) => written(unitsOf(value, decimals).floor(), decimals),
};

/**
 * Rule: the rounding touched a figure only where the rounded figure is another number than the exact one.
 * Formula: rounded ≠ exact.
 * Example (`round-half`): 12.345 → 12.35 is changed; (`round-66-2`) 66.2 → 66.20 is not.
 * Source: policy entry `rounding` (assumed).
 */
export function roundingChanges(value: Fraction, policy: Policy): boolean {
  return !parseDecimal(roundByPolicy(value, policy)).equals(value);
}

/**
 * Rule: a score can be rounded to the points of a level that the result did not reach; that level is named, so that
 * nobody reads the figure as the level. Null where rounding does no such thing.
 * Formula: the level above the one reached whose points equal the rounded score.
 * Example (`kpi2-rounds-to-advanced`): 69.9999 in 60/65/70 → 99.9995, shown as 100.00, level reached: standard.
 * Source: policy entry `rounding` (assumed).
 */
export function levelOnlyByRounding(
  {
    score,
    exactScore,
    levelReached,
  }: { score: DecimalText | null; exactScore: string | null; levelReached: LevelReached | null },
  policy: Policy,
): Level | null {
  if (score === null || exactScore === null || levelReached === null) return null;
  if (!roundingChanges(parseExact(exactScore), policy)) return null;
  const levels = policy.entries.levels.value;
  const above = levels.slice(levels.findIndex(({ id }) => id === levelReached) + 1);
  return above.find(({ points }) => parseDecimal(points).equals(parseDecimal(score)))?.id ?? null;
}
