/** What the ladder (บันไดคะแนน) draws: the levels of one KPI in one round, and the figures that stand on them. */
import type { Wording, GapReason } from '../../words/index.ts';
import type { DecimalText, Direction, Operator, LevelledRule } from '../../scoring/index.ts';
import type { Figure, LevelMark } from './figure.ts';

export interface LadderMeasure {
  id: string;
  label: Wording;
  unit: string;
  unitLabel: Wording;
  bounds: { min: DecimalText; max?: DecimalText | undefined };
  result: Figure | null;
  /** Latest published figure before the year; null in a monitoring round, whose months a year's figure does not match. */
  last: (Figure & { fiscalYear: number }) | null;
}

export interface LadderComparison {
  measure: string;
  operator: Operator;
  value: DecimalText;
  /** Null while the measure is not reported. */
  holds: boolean | null;
}

export interface LadderLevel extends LevelMark {
  /** Official text. */
  text: string;
  comparisons: LadderComparison[];
}

export interface LadderInput {
  kpi: string;
  title: Wording;
  fiscalYear: number;
  rule: LevelledRule;
  direction: Direction;
  /** Lowest first. */
  levels: LadderLevel[];
  /** Those that the criteria need. */
  measures: LadderMeasure[];
  /** Why there is no result to mark; null where there is one. */
  gap: GapReason | null;
}
