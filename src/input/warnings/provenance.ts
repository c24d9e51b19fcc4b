/** Results without the day that they are of, or without evidence. */
import type { Issue } from '../../issues/index.ts';
import { resultTable } from '../tables/results.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedRoot } from './loadedRoot.ts';

export const resultsInDoubt = ({ assessments }: LoadedRoot): Issue[] =>
  assessments.flatMap(({ results }) =>
    results
      .filter(({ value }) => value !== null)
      .flatMap(({ asOf, evidenceUrl, place }) => [
        ...(asOf === null
          ? [{ code: 'result-without-date', place: placeIn(resultTable, place, 'as_of'), found: '' }]
          : []),
        ...(evidenceUrl === null
          ? [{ code: 'result-without-evidence', place: placeIn(resultTable, place, 'evidence_url'), found: '' }]
          : []),
      ]),
  );
