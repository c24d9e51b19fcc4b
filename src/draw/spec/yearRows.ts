/** The rows of years under a ladder: newest first; neighbouring years without a figure, for one reason, are one row. */
import type { LadderYear } from './ladder.ts';

export interface YearRow {
  /** From the older to the newer; the same where the row is of one year. */
  first: number;
  last: number;
  year: LadderYear;
}

export function yearRows(years: readonly LadderYear[]): YearRow[] {
  const rows: YearRow[] = [];
  for (const year of years) {
    const { fiscalYear, figure, target, gap } = year;
    const newer = rows.at(-1);
    const isEmpty = !figure && !target;
    if (isEmpty && !gap) continue;
    if (
      isEmpty &&
      newer &&
      !newer.year.figure &&
      !newer.year.target &&
      newer.year.gap === gap &&
      newer.first === fiscalYear + 1
    )
      newer.first = fiscalYear;
    else rows.push({ first: fiscalYear, last: fiscalYear, year });
  }
  return rows;
}

/** Two figures that are joined by a line: of neighbouring years of one series. */
export const areJoined = (newer: YearRow | undefined, older: YearRow | undefined): boolean =>
  newer?.year.figure != null && older?.year.figure != null && newer.first === older.last + 1 && !newer.year.breaks;
