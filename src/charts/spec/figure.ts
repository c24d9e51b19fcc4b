/** A figure as a drawing needs it: a value with its status, or the reason why there is none. */
import {
  type DecimalText,
  type KpiScore,
  LEVELS,
  type Level,
  type ObsStatus,
  type Policy,
} from '../../scoring/index.ts';
import type { GapReason } from '../../i18n/index.ts';

export interface Figure {
  value: DecimalText;
  status: ObsStatus;
}

export interface LevelMark {
  level: Level;
  /** Score of the level: "50", "75", "100". */
  points: DecimalText;
}

/** Null unless the row carries a value. */
export function toFigure(row: { value: DecimalText | null; status: ObsStatus } | undefined): Figure | null {
  return row && row.value !== null ? { value: row.value, status: row.status } : null;
}

/** Why a row without a value has none. */
export function gapOfRow(status: ObsStatus): GapReason {
  if (status === 'Z') return 'zero-rule';
  return status === 'M' ? 'not-set' : 'missing';
}

/** Why a round has no figure to mark; null when it is scored on a reported value. */
export function gapOfScore(score: KpiScore, rows: { status: ObsStatus }[]): GapReason | null {
  if (rows.some(({ status }) => status === 'Z')) return 'zero-rule';
  return score.state === 'scored' ? null : score.state;
}

/** A provisional or estimated figure is drawn with a star, and a drawing with a star has a key. */
export const isProvisional = ({ status }: Figure): boolean => status === 'P' || status === 'E';
export const hasProvisional = (figures: (Figure | null)[]): boolean =>
  figures.some((figure) => figure !== null && isProvisional(figure));

export function levelMarks(policy: Policy): LevelMark[] {
  return LEVELS.map((level) => ({ level, points: policy.entries.levels.value[level] }));
}
