/** Baselines are of years before the assessment's own; targets reach its year and no further than a long plan does. */
import type { Issue } from '../../issues/index.ts';
import { placeIn } from '../tables/table.ts';
import { figureTable } from '../tables/yearFigures.ts';
import type { FigureRow, LoadedAssessment } from '../types.ts';

/** Years of the longest plan, the national strategy. */
const LONGEST_PLAN = 20;

export function checkFigureYears({ fiscalYear, baselines, targets }: LoadedAssessment): Issue[] {
  return [
    ...later(baselines, fiscalYear - 1, 'baseline'),
    ...later(targets, fiscalYear + LONGEST_PLAN, 'target'),
    ...ofAnotherYear(targets, fiscalYear),
  ];
}

function later(rows: readonly FigureRow[], latest: number, kind: string): Issue[] {
  return rows
    .filter((row) => row.fiscalYear > latest)
    .map(({ fiscalYear, place }) => ({
      code: 'year-too-late',
      place: placeIn(figureTable, place, 'fiscal_year_be'),
      found: String(fiscalYear),
      values: { kind, latest: String(latest) },
    }));
}

/** A source may print targets of years gone by, but never those alone: the file was copied from an earlier year. */
function ofAnotherYear(targets: readonly FigureRow[], fiscalYear: number): Issue[] {
  const [first] = targets;
  if (!first || targets.some((row) => row.fiscalYear >= fiscalYear)) return [];
  const years = [...new Set(targets.map((row) => row.fiscalYear))].sort((a, b) => a - b);
  return [
    {
      code: 'targets-of-another-year',
      place: { file: first.place.file },
      found: years.join(', '),
      values: { fiscalYear: String(fiscalYear) },
    },
  ];
}
