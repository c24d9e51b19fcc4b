/** What a mark of a drawing is called, in the drawing and in the row of the table that tells it. */
import type { Level } from '../../scoring/index.ts';
import type { FigureKind } from './history.ts';

export const levelMark = (level: Level): string => `level-${level}`;
export const partMark = (part: string): string => `part-${part}`;
export const yearMark = (fiscalYear: number): string => `year-${fiscalYear}`;
/** Of a year without a figure, which has no mark. */
export const gapMark = (fiscalYear: number): string => `gap-${fiscalYear}`;
/** `place`: of its year among those drawn. Figures of several watched rounds in one year share the name. */
export const figureMark = (kind: FigureKind, place: number): string => `${kind}-${place}`;
/** Null for the mark of anything else. */
export function placeOfFigure(mark: string): number | null {
  const [, place] = /^(?:baseline|result|target|monitoring)-(\d+)$/.exec(mark) ?? [];
  return place === undefined ? null : Number(place);
}
