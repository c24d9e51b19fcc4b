/** A row of figures as scoring takes it: its value, and what the value was worked out from. */
import type { FigureRow, ResultRow } from '../load/index.ts';
import { type KpiFrontMatter, workFraction } from '../schema/index.ts';
import type { Observation } from '../scoring/index.ts';

export function toObservation(front: KpiFrontMatter, row: FigureRow | ResultRow): Observation {
  const { measure, value, status } = row;
  const worked = workFraction(front, row);
  return { measure, value, status, ...(worked && { fraction: worked.fraction }) };
}
