/** The figures of a KPI as rows of a table: neighbouring years that hold nothing, for one reason, are one row. */
import type { FigureRow, ResultRow } from '../../../input/index.ts';

export type Figure = FigureRow & Partial<Pick<ResultRow, 'asOf' | 'evidenceUrl'>> & { kind: string };

/** `first` and `last` are the same where the row is of one year. */
export type FigureSpan = Figure & { first: number; last: number };

export function figureRows(figures: readonly Figure[]): FigureSpan[] {
  const rows: FigureSpan[] = [];
  for (const figure of figures) {
    const before = rows.at(-1);
    if (before && isSameGap(before, figure) && before.last === figure.fiscalYear - 1) before.last = figure.fiscalYear;
    else rows.push({ ...figure, first: figure.fiscalYear, last: figure.fiscalYear });
  }
  return rows;
}

const isSameGap = (one: Figure, other: Figure): boolean =>
  one.value === null &&
  other.value === null &&
  (['kind', 'measure', 'status', 'source', 'note'] as const).every((key) => one[key] === other[key]);
