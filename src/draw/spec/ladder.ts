/**
 * What the ladder (บันไดคะแนน) draws: the rule of one KPI in one round as a staircase, whose height is always the score,
 * and the figures that stand on it. Along the ground runs the measure; where a level asks several measures at once, the
 * levels themselves; where the rule is made of parts, their shares.
 */
import type { DecimalText, Direction, LevelReached, Operator, Tread } from '../../scoring/index.ts';
import type { GapReason, Wording } from '../../words/index.ts';
import type { Figure, LevelMark } from './figure.ts';

interface LadderHead {
  kpi: string;
  title: Wording;
  fiscalYear: number;
  /** A perfect score. */
  fullMark: DecimalText;
  /** Lowest first. */
  levels: LevelMark[];
  /** Why there is no result to mark; null where there is one. */
  gap: GapReason | null;
  /** What its figures score, in sentences that stand on the page too; none in a monitoring round. */
  said: readonly string[];
}

export interface LadderMeasure {
  id: string;
  label: Wording;
  unit: string;
  unitLabel: Wording;
  bounds: { min: DecimalText; max?: DecimalText | undefined };
}

/** Where figures stand on a table of levels, as scoring says. */
export interface Standing {
  score: DecimalText;
  level: LevelReached;
}

/** What a level asks for. */
export interface LevelAsked extends LevelMark {
  /** Official text. */
  text: string;
  comparisons: { measure: string; operator: Operator; value: DecimalText; stated: boolean; holds: boolean | null }[];
}

/** Figures of a year for each measure, in the order of the measures. */
export interface Mark extends Standing {
  fiscalYear: number;
  figures: Figure[];
}

interface Marked {
  result: Mark | null;
  /** Latest published figures before the year; null in a monitoring round, whose months a year's figure does not match. */
  last: Mark | null;
}

/** One year of the measure, for the rows under the ladder. */
export interface LadderYear {
  fiscalYear: number;
  figure: (Figure & { fraction: [numerator: DecimalText, denominator: DecimalText] | null }) | null;
  target: Figure | null;
  gap: GapReason | null;
  /** True where the year is not comparable with the one before it. */
  breaks: boolean;
}

export interface ScaleLadder extends LadderHead, Marked {
  form: 'scale';
  direction: Direction;
  measure: LadderMeasure;
  /** True where the levels are steps of work, each done or not. */
  steps: boolean;
  treads: Tread[];
  asked: LevelAsked[];
  /** Newest first; none in a monitoring round. */
  years: LadderYear[];
}

export interface LevelLadder extends LadderHead, Marked {
  form: 'levels';
  measures: LadderMeasure[];
  asked: LevelAsked[];
  /** The score below the lowest level. */
  ground: DecimalText;
  /** True where it is our reading that nothing lies between two levels. */
  assumed: boolean;
}

export interface LadderPart {
  id: string;
  label: Wording;
  /** In percent of the whole. */
  share: DecimalText;
  ladder: ScaleLadder | LevelLadder;
}

export interface PartsLadder extends LadderHead {
  form: 'parts';
  parts: LadderPart[];
}

export type LadderInput = ScaleLadder | LevelLadder | PartsLadder;
