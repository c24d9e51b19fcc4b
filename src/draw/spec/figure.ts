/** A figure and a level as a drawing needs them. */
import type { DecimalText, Level, ObsStatus } from '../../scoring/index.ts';

export interface Figure {
  value: DecimalText;
  status: ObsStatus;
}

export interface LevelMark {
  level: Level;
  /** What its policy calls it. */
  label: string;
  /** Score of the level, such as "50". */
  points: DecimalText;
}

export const SHADES = ['level-1', 'level-2', 'level-3'] as const;

/** The shade of a level by its place among all, the highest deepest: a scale of five has as many as one of three. */
export const shadeOf = (levels: readonly LevelMark[], level: Level) =>
  shadeAt(levels.findIndex((one) => one.level === level) + 1, levels.length);

/** `place` counts from 1, the lowest. */
export const shadeAt = (place: number, levels: number): (typeof SHADES)[number] =>
  SHADES[Math.ceil((place / levels) * SHADES.length) - 1] ?? 'level-1';

/** A provisional or estimated figure is drawn with a star, and a drawing with a star has a key. */
export const isProvisional = ({ status }: Figure): boolean => status === 'P' || status === 'E';
export const starOf = (figure: Figure): string => (isProvisional(figure) ? '*' : '');
export const hasProvisional = (figures: (Figure | null)[]): boolean =>
  figures.some((figure) => figure !== null && isProvisional(figure));
