/** What the working of a score says, as values: every number of a sentence is one of these. No words. */
import type { NotComparable } from '../assessment/index.ts';
import type {
  Apart,
  DecimalText,
  Direction,
  GivenFraction,
  Level,
  LevelReached,
  NextLevel,
  ObsStatus,
  Round,
  Worth,
} from '../scoring/index.ts';

/** A figure that the score was made from. */
export interface Reached {
  measure: string;
  value: DecimalText;
  status: ObsStatus;
  fraction?: GivenFraction & { exact: string };
}

/**
 * Where a score stands, by its working: below the lowest level; at the value of a level; beyond it; in a level that has
 * nothing between it and the next; at a number of steps; the mean of parts or of sub-KPIs; set by the source.
 */
export type Place = 'below' | 'at' | 'beyond' | 'in' | 'steps' | 'mean-of-parts' | 'mean-of-sub-kpis' | 'zero-rule';

/** Rounding, or a hair's breadth, decides. */
export type Close =
  /** The score is written as the points of a level that is not reached. */
  | { kind: 'score-rounded'; level: Level; exact: string }
  /** The value as reported and its own fraction lie on two sides of the value of a level. */
  | { kind: 'figure-rounded'; level: Level; measure: string; value: DecimalText; exact: string }
  /** No more than the last decimal of the policy's rounding lies between the figure and a level. */
  | { kind: 'hair'; level: Level; side: 'short' | 'beyond'; measure: string; by: DecimalText; last: DecimalText };

/** What one more of the numerator is worth, and how many are short of the next level. */
export interface Counted {
  short: DecimalText;
  numerator: DecimalText;
  denominator: DecimalText;
  /** Null where it is rounded to nothing, or the score does not grow bit by bit. */
  worth: Worth | null;
}

/** A score between the levels. */
export interface Stand {
  /** By the criteria of which round. */
  round: Round;
  reached: Reached[];
  score: DecimalText;
  weightedScore: DecimalText | null;
  level: LevelReached;
  place: Place;
  /** Parts or sub-KPIs of a mean. */
  parts: number;
  /** How far beyond the value of the level; null where that is no one number. */
  beyond: Apart | null;
  /** Null at the highest level, and where no better result reaches one. */
  next: (NextLevel & { weightedScore: DecimalText | null }) | null;
  /** Points that a mean is short of those of the next level. */
  pointsShort: DecimalText | null;
  isTop: boolean;
  /** Where the score grows with every bit of the measure. */
  growth: (Worth & { measure: string; from: Level; to: Level }) | null;
  counted: Counted | null;
  close: Close[];
}

/** Last year's figures under this year's criteria. */
export interface LastYear {
  fiscalYear: number;
  stand: Stand;
}

/** A target of the year beside the figure of the year before. */
export interface TargetBeside {
  measure: string;
  target: DecimalText;
  last: DecimalText;
  order: 'below' | 'equal' | 'above';
  direction: Direction;
  /** Met already by the figure of the year before. */
  isMet: boolean;
}

/** How much of what is asked was there before. An observation, no verdict. */
export interface Ambition {
  fiscalYear: number;
  reached: Reached[];
  /** Levels that the figures of that year reach already, lowest first. */
  levels: Level[];
  isTop: boolean;
  /** The value of the highest of them is the figure itself. */
  isEqual: boolean;
  targets: TargetBeside[];
}

export interface KpiExplanation {
  /** Null while there is no score. */
  stand: Stand | null;
  lastYear: LastYear | null;
  notComparable: NotComparable | null;
  ambition: Ambition | null;
}
