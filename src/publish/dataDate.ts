/** The date of a dataset's own content, never that of the build: what a harvester compares to see a change. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import type { DatasetKind } from '../schema/index.ts';
import { fiscalYearPeriod } from '../scoring/index.ts';

/**
 * ISO date: the newest of the assessments' revision, corrections, results' and awarded scores' dates and, for scores, the
 * day on which a missing report became overdue. An assessment whose source gives no date counts as of the last day of its
 * fiscal year.
 */
export function dataDate(kind: DatasetKind, assessments: readonly AssessmentModel[]): string {
  const dates = assessments.flatMap((assessment) => [
    assessment.front.revised ?? fiscalYearPeriod(assessment.fiscalYear).end,
    ...assessment.corrections.map(({ date }) => date),
    ...assessment.kpis.flatMap((kpi) => ownDates(kind, kpi)),
    ...(kind === 'awarded' ? datesOfAwards(assessment) : []),
  ]);
  return dates.sort().at(-1) ?? '1970-01-01';
}

function ownDates(kind: DatasetKind, kpi: KpiModel): string[] {
  const reported = kpi.rounds.flatMap(({ results }) => results.flatMap(({ asOf }) => asOf ?? []));
  if (kind === 'results' || kind === 'awarded') return reported;
  return kind === 'scores' ? [...reported, ...becameOverdue(kpi)] : [];
}

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

function dayAfter(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
