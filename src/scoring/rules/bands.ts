/** The rule `bands`: each level is an interval of one measure's values; nothing is interpolated. */
import { holds } from '../comparison.ts';
import { compareDecimals, parseDecimal } from '../decimal.ts';
import { leaningOn } from '../assumptions.ts';
import { pointsOf, topLevel } from '../levels.ts';
import { roundByPolicy } from '../rounding.ts';
import { type DecimalText, type Level, NO_LEVEL, type Operator, type Policy } from '../types.ts';
import {
  type AskedPart,
  type BelowEntryStep,
  eachLevel,
  levelsOf,
  type LevelReachedStep,
  type Outcome,
  type RuleInput,
  type RuleKind,
  wholeAsked,
} from './kind.ts';

/** An interval: `from` and `to` belong to it, `above` and `below` do not. An end that is left out is open. */
export interface Band {
  from?: DecimalText;
  above?: DecimalText;
  to?: DecimalText;
  below?: DecimalText;
}

export interface BandCriteria {
  rule: 'bands';
  measure: string;
  levels: Record<Level, Band>;
}

export type BandStep =
  | { kind: 'bands'; measure: string; value: DecimalText; bands: Record<Level, Band> }
  | BelowEntryStep
  | LevelReachedStep;

/** The ends of a band as comparisons of a value with them. */
const ENDS = { from: 'ge', above: 'gt', to: 'le', below: 'lt' } as const satisfies Record<keyof Band, Operator>;

const endsOf = (band: Band) =>
  (Object.keys(ENDS) as (keyof Band)[]).flatMap((end) => {
    const value = band[end];
    return value === undefined ? [] : [{ end, operator: ENDS[end], value }];
  });

/** Undoes `endsOf`. */
const bandOf = (asked: AskedPart['levels'][string]): Band =>
  Object.fromEntries(
    (Object.keys(ENDS) as (keyof Band)[]).flatMap((end) => {
      const found = asked.find(({ operator }) => operator === ENDS[end]);
      return found ? [[end, found.value]] : [];
    }),
  );

const contains = (band: Band, value: DecimalText) =>
  endsOf(band).every(({ operator, value: limit }) => holds(value, operator, limit));

export const bands: RuleKind<BandCriteria, BandStep> = {
  measures: ({ measure }) => [measure],
  comparisons: ({ measure, levels }) =>
    levelsOf(levels).flatMap(([level, band]) =>
      endsOf(band).map(({ end, operator, value }) => ({
        level,
        measure,
        operator,
        value,
        basis: 'stated',
        at: { value: ['levels', level, end], measure: ['measure'] },
      })),
    ),
  fromAsked: (parts) => {
    const { measure, levels } = wholeAsked(parts);
    return { rule: 'bands', measure, levels: eachLevel(levels, bandOf) };
  },
  score: scoreBands,
  lowest: ({ levels }, policy) => {
    const bounded = levelsOf(levels);
    const isOpen = (end: (typeof bounded)[number] | undefined) => end !== undefined && endsOf(end[1]).length < 2;
    const [lowest] = bounded;
    // Where both outermost bands are open, no value lies in none of them.
    if (lowest && isOpen(lowest) && isOpen(bounded.at(-1))) return pointsOf(lowest[0], policy);
    return policy.entries['below-entry'].value;
  },
  highest: (_criteria, policy) => topLevel(policy).points,
  segment: () => null,
  outOfOrder: ({ levels }, direction) =>
    bandsApart(levels, direction, false).flatMap(({ level, below }) => {
      const [lower, own] = [endsOf(levels[below] ?? {})[0], endsOf(levels[level] ?? {})[0]];
      const sign = direction === 'higher-is-better' ? 1 : -1;
      if (!lower || !own || compareDecimals(own.value, lower.value) * sign > 0) return [];
      return [{ level, value: own.value, at: ['levels', level, own.end], below: { level: below, value: lower.value } }];
    }),
  recomputes: true,
  ofMean: false,
  ofSteps: false,
  strict: true,
  onScale: true,
  derivable: false,
  entries: ['bands', 'below-entry'],
};

/**
 * Rule: the score is that of the level whose interval holds the value; the policy's below-entry figure where none does.
 * Formula: points of the level with lower end ≤ value ≤ upper end, an end that is not in the interval excluded.
 * Example (`band-79-5`): 79.5 in "75 to below 80" → level 2.
 * Source: step tables of agreements that give ranges; policy entry `bands`.
 */
export function scoreBands(
  { measure, levels }: BandCriteria,
  { figureOf }: Pick<RuleInput, 'figureOf'>,
  policy: Policy,
): Outcome<BandStep> {
  const value = figureOf(measure);
  const named = { kind: 'bands', measure, value, bands: levels } as const;
  const [level] = levelsOf(levels).find(([, band]) => contains(band, value)) ?? [NO_LEVEL];
  const exact = parseDecimal(pointsOf(level, policy));
  const score = roundByPolicy(exact, policy);
  if (level === NO_LEVEL)
    return {
      exact,
      level,
      steps: [named, leaningOn(policy, 'below-entry', { kind: 'below-entry', value, threshold: null, score })],
    };
  return { exact, level, steps: [named, leaningOn(policy, 'bands', { kind: 'level-reached', level, score })] };
}

/**
 * Rule: each band begins where the one below it ends: no value lies between two bands, and none in both. On a measure
 * of whole numbers "to 79" and "from 80" meet.
 * Formula: upper end of the lower band = lower end of the higher, one of them excluded; or, in whole numbers, one more.
 * Example (`band-79-5`): "75 to below 80" and "from 80" meet; "to 79" and "from 80" do so only for whole numbers.
 * Source: design rule "gaps and overlaps refused".
 */
export function bandsApart(
  levels: Readonly<Record<Level, Band>>,
  direction: 'higher-is-better' | 'lower-is-better',
  whole: boolean,
): { level: Level; below: Level }[] {
  const ordered = levelsOf(levels);
  return ordered.slice(1).flatMap(([level, band], index) => {
    const [below = '', lower = {}] = ordered[index] ?? [];
    const [left, right] = direction === 'higher-is-better' ? [lower, band] : [band, lower];
    return meet(left, right, whole) ? [] : [{ level, below }];
  });
}

function meet(left: Band, right: Band, whole: boolean): boolean {
  const same = (a?: DecimalText, b?: DecimalText) => a !== undefined && b !== undefined && compareDecimals(a, b) === 0;
  if (same(left.below, right.from) || same(left.to, right.above)) return true;
  if (!whole || left.to === undefined || right.from === undefined) return false;
  return parseDecimal(left.to).add(1).equals(parseDecimal(right.from));
}
