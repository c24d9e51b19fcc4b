/** A report that is due by the months of its round, or by the KPI's own month, and of which there is no row. */
import { inSentence, roundLabel } from '../../words/index.ts';
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { neededMeasures, resultDueBy } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { LoadedRoot } from './loadedRoot.ts';

/** One warning for each assessment, of the latest round that is due: what an earlier one lacks comes too late. */
export const overdueReports = ({ assessments, policyOf, today }: LoadedRoot): Issue[] =>
  assessments.flatMap((assessment) => {
    const policy = policyOf(assessment.front.policy);
    const late = policy?.entries.rounds.value
      .toReversed()
      .map(({ round }) => ({ round, kpis: awaited(assessment, policy, round, today) }))
      .find(({ kpis }) => kpis.length > 0);
    if (!policy || !late?.kpis.some(({ isSilent }) => isSilent)) return [];
    return [overdue(assessment, policy, late.round, late.kpis)];
  });

interface Awaited {
  kpi: string;
  dueBy: string;
  isSilent: boolean;
}

/** KPIs that are scored by criteria in the round and whose report is due. */
function awaited({ fiscalYear, kpis, results }: LoadedAssessment, policy: PolicyInput, round: number, today: string) {
  return kpis.flatMap(({ front }): Awaited[] => {
    const { kpi, rounds, notApplicable, reporting } = front;
    const isScored = rounds.some((one) => one.round === round && neededMeasures(one.criteria).length > 0);
    const dueBy = resultDueBy(round, fiscalYear, policy, reporting?.months ?? []);
    if (!isScored || notApplicable || dueBy >= today) return [];
    return [{ kpi, dueBy, isSilent: !results.some((row) => row.kpi === kpi && row.round === round) }];
  });
}

function overdue(
  { agency, fiscalYear }: LoadedAssessment,
  policy: PolicyInput,
  round: number,
  kpis: readonly Awaited[],
): Issue {
  const silent = kpis.filter(({ isSilent }) => isSilent);
  const { th, en } = inSentence(roundLabel(policy, round));
  return {
    code: 'report-overdue',
    place: { file: `data/assessments/${agency}/${fiscalYear}/results.csv` },
    values: {
      kpis: firstOf(silent),
      round: th,
      roundEn: en,
      silent: String(silent.length),
      all: String(kpis.length),
      dueBy: silent[0]?.dueBy ?? '',
    },
  };
}

/** More numbers than these help nobody. */
const MOST_KPIS = 6;

const firstOf = (kpis: readonly Awaited[]): string =>
  [...kpis.slice(0, MOST_KPIS).map(({ kpi }) => kpi), ...(kpis.length > MOST_KPIS ? ['…'] : [])].join(', ');
