/** A dataset's date is that of its data, so that a harvester sees a change exactly when there is one. */
import { expect, test } from 'vitest';
import type { AssessmentModel } from '../../src/assessment/index.ts';
import { dataDate } from '../../src/publish/dataDate.ts';
import { DATASET_KINDS } from '../../src/schema/index.ts';
import { demoSite } from './demoSite.ts';

const found = demoSite().agencies.find(({ agency }) => agency.agency === 'dsdw')?.assessments[0];
if (!found) throw new Error('The demo has no assessment of dsdw');
const assessment: AssessmentModel = { ...found, corrections: [] };

const dates = (of: AssessmentModel) => Object.fromEntries(DATASET_KINDS.map((kind) => [kind, dataDate(kind, [of])]));
const { revised } = assessment.front;
/** The demo has no official score, which is asked for from the day after the year ends. */
const onlyRevised = { ...Object.fromEntries(DATASET_KINDS.map((kind) => [kind, revised])), disclosure: '2024-10-01' };

function withResults(dateOf: (asOf: string | null) => string | null): AssessmentModel {
  return {
    ...assessment,
    kpis: assessment.kpis.map((kpi) => ({
      ...kpi,
      rounds: kpi.rounds.map((round) => ({
        ...round,
        score: { ...round.score, state: 'scored' as const },
        results: round.results.map((result) => ({ ...result, asOf: dateOf(result.asOf) })),
      })),
    })),
  };
}

test('the revision of the source dates everything but what was due afterwards and has not come', () => {
  expect(dates(withResults(() => null))).toEqual(onlyRevised);
});

test('a reported result dates results, scores, and what stands beside awarded scores, and what is disclosed', () => {
  expect(dates(withResults((asOf) => asOf && '2024-10-15'))).toEqual({
    ...onlyRevised,
    results: '2024-10-15',
    scores: '2024-10-15',
    awarded: '2024-10-15',
    disclosure: '2024-10-15',
  });
});

test('a correction dates everything of its assessment', () => {
  const place = { file: 'data/corrections.csv', row: 2 };
  const correction = {
    file: '',
    rowKey: '',
    column: '',
    published: '',
    corrected: '',
    date: '2024-12-01',
    reason: '',
    place,
  };
  expect(new Set(Object.values(dates({ ...withResults(() => null), corrections: [correction] })))).toEqual(
    new Set(['2024-12-01']),
  );
});

test('a report that became overdue without a word dates the scores and the disclosure with the day after it was due', () => {
  const silent: AssessmentModel = {
    ...assessment,
    kpis: assessment.kpis.slice(0, 1).map((kpi) => ({
      ...kpi,
      rounds: kpi.rounds.map((round) => ({
        ...round,
        results: [],
        score: { ...round.score, state: 'not-reported' as const, dueBy: '2024-12-31' },
      })),
    })),
  };
  expect(dates(silent)).toEqual({ ...onlyRevised, scores: '2025-01-01', disclosure: '2025-01-01' });
});

test('so does one of which a measure was reported and another never was, but no score that the source says is not there', () => {
  const [kpi] = assessment.kpis;
  const [round] = kpi?.rounds ?? [];
  const result = assessment.kpis.flatMap(({ rounds }) => rounds.flatMap(({ results }) => results))[0];
  if (!kpi || !round || !result) throw new Error('The demo has no result');
  const withStatus = (status: 'A' | 'O'): AssessmentModel => ({
    ...assessment,
    kpis: [
      {
        ...kpi,
        rounds: [
          {
            ...round,
            results: [{ ...result, status, asOf: null }],
            score: { ...round.score, state: 'not-reported', dueBy: '2024-12-31' },
          },
        ],
      },
    ],
  });
  expect(dates(withStatus('A'))).toEqual({ ...onlyRevised, scores: '2025-01-01', disclosure: '2025-01-01' });
  expect(dates(withStatus('O'))).toEqual({ ...onlyRevised, disclosure: '2025-01-01' });
});
