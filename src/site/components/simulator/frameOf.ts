/** An assessment as the simulator takes it: its rule and its figures, without texts, so that it travels to a browser. */
import { createHash } from 'node:crypto';
import { type AssessmentModel, isSimulated, isSupposable, type KpiModel, ownKpis } from '../../../assessment/index.ts';
import { isWeighted, neededMeasures, resultDueBy, type ScenarioKpi, type WeightedKpi } from '../../../scoring/index.ts';
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

/** The row of a KPI on the page of the simulator. */
export const rowId = ({ slug }: Pick<KpiModel, 'slug'>): string => `kpi-${slug}`;
