/** An assessment as the simulator takes it: its rule and its figures, without texts, so that it travels to a browser. */
import { createHash } from 'node:crypto';
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import {
  isWeighted,
  neededMeasures,
  resultDueBy,
  ruleKind,
  type ScenarioKpi,
  type WeightedKpi,
} from '../../../scoring/index.ts';
import { bareCriteria, barePolicy, type Frame } from '../../../simulator/index.ts';

/** Null where no total is computed, or no KPI can be scored again. */
export function frameOf(assessment: AssessmentModel, today: string): Frame | null {
  if (!isSimulated(assessment)) return null;
  const { policy, fiscalYear } = assessment;
  const kpis = ownKpis(assessment);
  const supposed = kpis.filter(isSupposable);
  const scenario = { policy: barePolicy(policy), fiscalYear, today, kpis: kpis.flatMap((kpi) => toScenario(kpi)) };
  return {
    version: `${policy.id}-${digestOf([scenario.policy, scenario.kpis.map(({ kpi }) => kpi)])}`,
    scenario,
    measures: Object.fromEntries(supposed.map((kpi) => [kpi.number, measuresOf(kpi)])),
    last: Object.fromEntries(
      supposed.flatMap((kpi) => {
        const { latestBaseline, baselines } = kpi;
        const rows = baselines.filter(({ fiscalYear: year }) => year === latestBaseline);
        const figures = measuresOf(kpi).flatMap(({ id }) => rows.find(({ measure }) => measure === id)?.value ?? []);
        return figures.length > 0 && figures.length === measuresOf(kpi).length ? [[kpi.number, figures]] : [];
      }),
    ),
  };
}

/** A KPI whose figures of the year give a score: its own, not those of sub-KPIs. */
export const isSupposable = ({ annual, scored, subKpis }: KpiModel): boolean =>
  subKpis.length === 0 &&
  annual !== null &&
  !scored.notApplicable &&
  ruleKind(annual.criteria.criteria.rule).recomputes;

/** In the order of `neededMeasures`. */
const measuresOf = ({ annual, measures }: KpiModel): Frame['measures'][string] =>
  (annual ? neededMeasures(annual.criteria.criteria) : []).flatMap((id) => {
    const { whole, bounds } = measures.get(id) ?? {};
    return bounds && whole !== undefined ? [{ id, whole, min: bounds.min, max: bounds.max ?? null }] : [];
  });

function toScenario({ scored, annual, annualRound, fiscalYear, policy, front }: KpiModel): ScenarioKpi[] {
  if (!isWeighted(scored)) return [];
  const criteria = scored.criteria[annualRound];
  const kpi: WeightedKpi = {
    ...scored,
    criteria: criteria ? { [annualRound]: bareCriteria(criteria) } : {},
    zeroCondition: scored.zeroCondition && { text: '', source: '' },
  };
  const dueBy = resultDueBy(annualRound, fiscalYear, policy, front.reporting?.months ?? []);
  const observations = annual ? annual.results.map(({ measure, value, status }) => ({ measure, value, status })) : [];
  return [{ kpi, observations, dueBy }];
}

const digestOf = (rule: unknown): string => createHash('sha256').update(JSON.stringify(rule)).digest('hex').slice(0, 8);

/** True where frameOf gives one. */
export const isSimulated = ({ total, kpis }: AssessmentModel): boolean => total !== null && kpis.some(isSupposable);

/** Those whose scores are not made of others: a row each. */
export const ownKpis = ({ kpis }: AssessmentModel): KpiModel[] => kpis.filter(({ subKpis }) => subKpis.length === 0);

export const simulatorPath = ({ path }: Pick<AssessmentModel, 'path'>): string => `${path}simulator/`;
/** The row of a KPI on that page. */
export const rowId = ({ slug }: Pick<KpiModel, 'slug'>): string => `kpi-${slug}`;
