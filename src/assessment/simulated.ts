/** Which assessments and KPIs have figures that a reader can suppose, and where. */
import { ruleKind } from '../scoring/index.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

/** A KPI whose figures of the year give a score: its own, not those of sub-KPIs. */
export const isSupposable = ({ annual, scored, subKpis }: KpiModel): boolean =>
  subKpis.length === 0 &&
  annual !== null &&
  !scored.notApplicable &&
  ruleKind(annual.criteria.criteria.rule).recomputes;

/** True where a total is computed and a KPI can be scored again: such an assessment has a page to suppose figures on. */
export const isSimulated = ({ total, kpis }: Pick<AssessmentModel, 'total' | 'kpis'>): boolean =>
  total !== null && kpis.some(isSupposable);

/** Those whose scores are not made of others: a row each on that page. */
export const ownKpis = ({ kpis }: Pick<AssessmentModel, 'kpis'>): KpiModel[] =>
  kpis.filter(({ subKpis }) => subKpis.length === 0);

export const simulatorPath = ({ path }: Pick<AssessmentModel, 'path'>): string => `${path}simulator/`;
