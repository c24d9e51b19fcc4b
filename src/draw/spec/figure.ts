/** A figure and a level as a drawing needs them. */
import type { DecimalText, Level, ObsStatus } from '../../scoring/index.ts';

export interface Figure {
  value: DecimalText;
  status: ObsStatus;
}

export interface LevelMark {
  level: Level;
  /** Score of the level: "50", "75", "100". */
  points: DecimalText;
}

/** A provisional or estimated figure is drawn with a star, and a drawing with a star has a key. */
export const isProvisional = ({ status }: Figure): boolean => status === 'P' || status === 'E';
export const starOf = (figure: Figure): string => (isProvisional(figure) ? '*' : '');
export const hasProvisional = (figures: (Figure | null)[]): boolean =>
  figures.some((figure) => figure !== null && isProvisional(figure));
