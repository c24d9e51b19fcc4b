/** The date of a dataset's own content, never that of the build: what a harvester compares to see a change. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import type { DatasetKind } from '../schema/index.ts';
import { annualRound, fiscalYearPeriod, resultDueBy } from '../scoring/index.ts';

/**
 * ISO date: the newest of the assessments' revision, corrections, results' and awarded scores' dates and,
 * for scores and disclosure, the day on which what was due had not come. An assessment whose source gives no date counts as of the last day of its
 * fiscal year.
 */
export function dataDate(kind: DatasetKind, assessments: readonly AssessmentModel[]): string {
  const dates = assessments.flatMap((assessment) => [
    assessment.front.revised ?? fiscalYearPeriod(assessment.fiscalYear).end,
    ...assessment.corrections.map(({ date }) => date),
    ...(REPORTED.includes(kind) ? assessment.kpis.flatMap(reportedDates) : []),
    ...(kind === 'awarded' || kind === 'disclosure' ? datesOfAwards(assessment) : []),
    ...daysOfSilence(kind, assessment),
  ]);
  return dates.sort().at(-1) ?? '1970-01-01';
}

/** Kinds whose rows hold results, or follow from them. */
const REPORTED: readonly DatasetKind[] = ['results', 'scores', 'awarded', 'disclosure'];

const reportedDates = ({ rounds }: KpiModel): string[] =>
  rounds.flatMap(({ results }) => results.flatMap(({ asOf }) => asOf ?? []));

const datesOfAwards = ({ awarded, components, kpis }: AssessmentModel): string[] =>
  [{ awarded }, ...components, ...kpis].flatMap((one) => one.awarded.scores.flatMap(({ asOf }) => asOf ?? []));

/** The days (ISO dates) on which a report of the KPI that never came became overdue: its score is another since. */
export function becameOverdue({ rounds }: KpiModel): string[] {
  const silent = rounds.filter(
    ({ results, score }) =>
      score.state === 'not-reported' && !results.some(({ status }) => status === 'O' || status === 'M'),
  );
  return silent.map(({ score }) => dayAfter(score.dueBy));
}

/** The days (ISO dates) from which rows are others because something that was due had not come. */
export function daysOfSilence(kind: DatasetKind, { kpis, disclosure, fiscalYear, policy }: AssessmentModel): string[] {
  if (kind === 'scores') return kpis.flatMap(becameOverdue);
  if (kind !== 'disclosure') return [];
  const missed = kpis.flatMap(({ rounds }) => rounds.filter(({ score }) => score.state === 'not-reported'));
  const awards = disclosure.find(({ id }) => id === 'awarded')?.parts.flatMap(({ missing }) => missing) ?? [];
  const days = [
    ...missed.map(({ score }) => score.dueBy),
    ...(awards.length > 0 ? [resultDueBy(annualRound(policy), fiscalYear, policy, [])] : []),
  ];
  return [...new Set(days)].map(dayAfter);
}

function dayAfter(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
