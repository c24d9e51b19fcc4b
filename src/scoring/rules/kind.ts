/**
 * What a kind of rule answers. Each kind has one file here, and the table in index.ts one value for each; a kind that
 * leaves an answer out does not compile.
 */
import type Fraction from 'fraction.js';
import type { Leaning } from '../assumptions.ts';
import type {
  Basis,
  DecimalText,
  Direction,
  Interpolation,
  Level,
  LevelReached,
  Operator,
  Policy,
  PolicyEntryId,
} from '../types.ts';

/** One thing that a level asks for; all of a level's comparisons must hold for it to be reached. */
export interface LevelComparison {
  level: Level;
  /** Id of the part that asks it, in a rule made of parts. */
  part?: string;
  measure: string;
  operator: Operator;
  value: DecimalText;
  /** `assumed` where the source gives a bare figure and "at least" is our reading (policy `bare-figure`). */
  basis: Basis;
  /** Where its figure and its measure are written, as fields inside the criteria. */
  at: { value: FieldPath; measure: FieldPath };
}
export type FieldPath = readonly (string | number)[];

/** A level that does not stand in order to the one below it, which the lowest level does not have. */
export interface LevelOutOfOrder {
  level: Level;
  value: DecimalText;
  at: FieldPath;
  below: { level: Level; value: DecimalText } | null;
}

/** What a rule is applied to. */
export interface RuleInput {
  direction: Direction;
  /** The value of a measure that the criteria need. */
  figureOf: (measure: string) => DecimalText;
}

/** What applying a rule gives: the exact score and the steps that led to it. */
export interface Outcome<Step> {
  exact: Fraction;
  level: LevelReached;
  steps: Leaning<Step>[];
}

/** Two neighbouring levels between which the score grows with every bit of the measure. */
export interface Segment {
  measure: string;
  from: Level;
  to: Level;
  low: DecimalText;
  high: DecimalText;
  lowScore: DecimalText;
  highScore: DecimalText;
}

/** Criteria told as what they ask for, as they are published: those of a rule without parts are one part. */
export interface AskedPart {
  id: string;
  /** In percent of the whole. */
  share: DecimalText;
  rule: string;
  /** Where the source of the KPI says otherwise than its policy. */
  interpolation: Interpolation | null;
  /** Lowest first; a level that asks for nothing is not one of them. */
  levels: Record<Level, Pick<LevelComparison, 'measure' | 'operator' | 'value' | 'basis'>[]>;
}

export interface RuleKind<Criteria, Step> {
  /** Every measure that the criteria need, each once. */
  measures(criteria: Criteria): string[];
  /** What the levels ask for, lowest level first. */
  comparisons(criteria: Criteria, direction: Direction): LevelComparison[];
  /** The criteria again from what they ask for: it undoes `comparisons`. */
  fromAsked(parts: readonly AskedPart[]): Criteria;
  score(criteria: Criteria, input: RuleInput, policy: Policy): Outcome<Step>;
  /** The lowest and the highest score that it can give. */
  lowest(criteria: Criteria, policy: Policy): DecimalText;
  highest(criteria: Criteria, policy: Policy): DecimalText;
  /** The segment in which a better result would be scored; null where its score would not grow bit by bit. */
  segment(criteria: Criteria, input: RuleInput, policy: Policy): Segment | null;
  /** The levels with which a better result could score less. */
  outOfOrder(criteria: Criteria, direction: Direction): LevelOutOfOrder[];
  /** False where the source gives nothing to score by. */
  recomputes: boolean;
  /** True where the level is that of a mean of scores, so that no comparison alone decides it. */
  ofMean: boolean;
  /** True where the figure is the number of the last step completed. */
  ofSteps: boolean;
  /** True where two levels cannot ask for the same. */
  strict: boolean;
  /** True where the levels are values of a measure, so that they can be drawn among its figures. */
  onScale: boolean;
  /** True where the source may tell how the values of the levels were set, for the audit to work out again. */
  derivable: boolean;
  /** Entries of the policy that its scores can rest on, besides those that touch every rule. */
  entries: readonly PolicyEntryId[];
}

/** A step that two kinds share: the highest level that the result reaches. */
export interface LevelReachedStep {
  kind: 'level-reached';
  level: LevelReached;
  score: DecimalText;
}

/** A step that two kinds share; `value` and `threshold` are null where several values are compared. */
export interface BelowEntryStep {
  kind: 'below-entry';
  value: DecimalText | null;
  threshold: DecimalText | null;
  score: DecimalText;
}

/** Levels with what the criteria hold of each, lowest first: the check has put them in the order of the policy. */
export const levelsOf = <T>(levels: Readonly<Record<Level, T>>): [Level, T][] => Object.entries(levels);

/** The one part of criteria that have no parts, and the one measure of which it asks. */
export const wholeAsked = ([part]: readonly AskedPart[]): AskedPart & { measure: string } => {
  const [first] = Object.values(part?.levels ?? {}).flat();
  if (!part || !first) throw new RangeError('The criteria ask for nothing');
  return { ...part, measure: first.measure };
};

export const eachLevel = <T, R>(levels: Readonly<Record<Level, T>>, of: (one: T) => R): Record<Level, R> =>
  Object.fromEntries(levelsOf(levels).map(([level, one]) => [level, of(one)]));
