/** Which entries of its policy an assessment rests on, by what its KPIs hold. */
import type { PolicyEntryId, Rule } from '../scoring/index.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

const isUsed: Record<PolicyEntryId, (kpi: KpiModel) => boolean> = {
  levels: () => true,
  interpolation: hasRule('thresholds'),
  cap: () => true,
  'below-entry': hasRule('thresholds', 'conditions'),
  milestones: hasRule('milestones'),
  conditions: hasRule('conditions'),
  'bare-figure': ({ rounds }) => rounds.some((round) => hasBareFigure(round.criteria.criteria)),
  'single-table': ({ scored }) => scored.singleTable,
  'reported-value': leansOn('reported-value'),
  rounding: () => true,
  'zero-condition': ({ scored }) => scored.zeroCondition !== null,
  'not-applicable': ({ scored }) => scored.notApplicable,
  'round-1': ({ rounds }) => rounds.some(({ round }) => round === 1),
  rounds: () => true,
  'grade-bands': () => true,
};

/** Ids in the order of the policy. */
export function policyEntriesUsed({ policy, kpis }: Pick<AssessmentModel, 'policy' | 'kpis'>): PolicyEntryId[] {
  return (Object.keys(policy.entries) as PolicyEntryId[]).filter((id) => kpis.some(isUsed[id]));
}

function hasRule(...rules: Rule[]) {
  return ({ rounds }: KpiModel) => rounds.some(({ score }) => rules.includes(score.rule));
}

function hasBareFigure(criteria: KpiModel['rounds'][number]['criteria']['criteria']): boolean {
  if (criteria.rule !== 'conditions') return false;
  return Object.values(criteria.levels).some(({ comparisons }) => comparisons.some(({ basis }) => basis === 'assumed'));
}

function leansOn(id: PolicyEntryId) {
  return ({ rounds, reference }: KpiModel) =>
    [...rounds.map(({ score }) => score), ...(reference ? [reference.score] : [])].some(({ assumptions }) =>
      assumptions.includes(id),
    );
}
