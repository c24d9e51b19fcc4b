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

/** From the lightest to the deepest: ten levels, the most that a policy may have, are all told apart. */
export const SHADES = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((deep) => `shade-${deep}` as const);

/** The shade of a level by its place among all. */
export const shadeOf = (levels: readonly LevelMark[], level: Level) =>
  shadeAt(
    levels.findIndex((one) => one.level === level),
    levels.length,
  );

/** `place` counts from 0, the lowest level, which is the lightest; the highest is the deepest. */
export const shadeAt = (place: number, levels: number): (typeof SHADES)[number] =>
  SHADES[Math.round((place / (levels - 1)) * (SHADES.length - 1))] ?? 'shade-0';

/** A provisional or estimated figure is drawn with a star, and a drawing with a star has a key. */
export const isProvisional = ({ status }: Figure): boolean => status === 'P' || status === 'E';
export const starOf = (figure: Figure): string => (isProvisional(figure) ? '*' : '');
export const hasProvisional = (figures: (Figure | null)[]): boolean =>
  figures.some((figure) => figure !== null && isProvisional(figure));
