/**
 * A baseline is what a year that has ended came to. Where the site publishes that year itself, the two are the same
 * figure: of the same agency, of a KPI of the same title, of the measure of the same id.
 */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import { placeIn } from '../tables/table.ts';
import { figureTable } from '../tables/yearFigures.ts';
import type { LoadedAssessment, LoadedKpi, ResultRow } from '../types.ts';
import { annualRoundOf } from './annual.ts';
import type { LoadedRoot } from './loadedRoot.ts';

export function baselinesDiffer(root: LoadedRoot): Issue[] {
  const published = new Map(
    root.assessments.flatMap((assessment) =>
      assessment.results
        .filter(({ round, value }) => round === annualRoundOf(root, assessment) && value !== null)
        .map((row) => [keyOf(assessment, assessment.fiscalYear, row), row] as const),
    ),
  );
  return root.assessments.flatMap((assessment) =>
    assessment.baselines.flatMap((row): Issue[] => {
      const { fiscalYear, value, status, place } = row;
      const result = published.get(keyOf(assessment, fiscalYear, row));
      if (!result?.value || value === null || status === 'B' || compareDecimals(value, result.value) === 0) return [];
      const values = {
        result: result.value,
        file: result.place.file,
        row: String(result.place.row),
        year: String(fiscalYear),
      };
      return [
        { code: 'baseline-differs-from-result', place: placeIn(figureTable, place, 'value'), found: value, values },
      ];
    }),
  );
}

const keyOf = (
  { agency, kpis }: LoadedAssessment,
  fiscalYear: number,
  { kpi, measure }: Pick<ResultRow, 'kpi' | 'measure'>,
) => JSON.stringify([agency, fiscalYear, titleOf(kpis, kpi), measure]);

const titleOf = (kpis: readonly LoadedKpi[], number: string) =>
  kpis.find(({ front }) => front.kpi === number)?.front.title.th.replace(/\s+/g, '');
