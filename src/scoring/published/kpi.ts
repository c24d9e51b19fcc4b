/** A KPI and its figures as scoring takes them, from its published JSON. */
import type Fraction from 'fraction.js';
import { parseDecimal } from '../decimal.ts';
import { type Criteria, criteriaFromAsked } from '../rules/index.ts';
import type { ScoredKpi, WeightedKpi } from '../score.ts';
import { weightDivisor, weightKnown } from '../total.ts';
import type { Observation, Policy } from '../types.ts';
import type { PublishedAssessment, PublishedCriteria, PublishedKpi } from './documents.ts';

export const publishedKpi = (kpi: PublishedKpi, { coverage }: PublishedAssessment, policy: Policy): ScoredKpi => ({
  number: kpi.kpi_number,
  weight: weightKnown(kpi.weight, coverage.kind === 'partial', policy),
  direction: kpi.direction,
  criteria: Object.fromEntries(kpi.criteria.map((criteria) => [criteria.round, publishedCriteria(criteria)])),
  zeroCondition: kpi.zero_condition,
  notApplicable: kpi.not_applicable !== null,
  singleTable: kpi.criteria.some(({ basis }) => basis === 'assumed'),
  revised: kpi.criteria.filter(({ earlier }) => earlier.length > 0).map(({ round }) => round),
});

const publishedCriteria = ({ rule, levels, parts }: PublishedCriteria): Criteria =>
  criteriaFromAsked(
    rule,
    parts.map(({ interpolation, ...part }) => ({
      ...part,
      interpolation: interpolation?.value ?? null,
      levels: Object.fromEntries(
        levels
          .map(({ level, comparisons }) => [level, comparisons.filter((one) => one.part === part.id)] as const)
          .filter(([, asked]) => asked.length > 0),
      ),
    })),
  );

/** A fraction that cannot be divided says nothing of where its value comes from. */
export const publishedObservation = (
  row: PublishedKpi['results' | 'baselines'][number],
  kpi: PublishedKpi,
): Observation => {
  const { measure, value, obs_status: status, numerator, denominator } = row;
  const factor = kpi.measures.find(({ id }) => id === measure)?.factor ?? '1';
  const isWorked = value !== null && numerator !== null && denominator !== null && !parseDecimal(denominator).equals(0);
  return { measure, value, status, ...(isWorked && { fraction: { numerator, denominator, factor } }) };
};

/** What the weights of an assessment are parts of. */
export const publishedDivisor = ({ kpis, coverage }: PublishedAssessment, policy: Policy): Fraction => {
  const parents = new Set(kpis.map((kpi) => kpi.parent_kpi_number));
  const own = kpis.flatMap((kpi): Pick<WeightedKpi, 'weight' | 'notApplicable'>[] => {
    const weight = weightKnown(kpi.weight, coverage.kind === 'partial', policy);
    if (weight === null || parents.has(kpi.kpi_number)) return [];
    return [{ weight, notApplicable: kpi.state === 'not-applicable' }];
  });
  return weightDivisor(own, policy);
};
