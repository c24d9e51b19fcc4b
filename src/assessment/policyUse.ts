/** Which entries of its policy an assessment rests on, by what its KPIs hold. */
import { type PolicyEntryId, ruleKind } from '../scoring/index.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

/** Entries that are no part of a kind of rule. */
const isUsed: Partial<Record<PolicyEntryId, (kpi: KpiModel) => boolean>> = {
  levels: () => true,
  cap: () => true,
  'bare-figure': ({ rounds }) => rounds.some(({ comparisons }) => comparisons.some(({ basis }) => basis === 'assumed')),
  'single-table': ({ scored }) => scored.singleTable,
  'reported-value': leansOn('reported-value'),
  rounding: () => true,
  'zero-condition': ({ scored }) => scored.zeroCondition !== null,
  'not-applicable': ({ scored }) => scored.notApplicable,
  'round-1': ({ monitoring }) => monitoring.length > 0,
  rounds: () => true,
  'grade-bands': () => true,
};

/** Ids in the order of the policy. */
export function policyEntriesUsed({ policy, kpis }: Pick<AssessmentModel, 'policy' | 'kpis'>): PolicyEntryId[] {
  return (Object.keys(policy.entries) as PolicyEntryId[]).filter((id) => kpis.some(isUsed[id] ?? ofRule(id)));
}

function ofRule(id: PolicyEntryId) {
  return ({ rounds }: KpiModel) => rounds.some(({ score }) => ruleKind(score.rule).entries.includes(id));
}

function leansOn(id: PolicyEntryId) {
  return ({ rounds, reference }: KpiModel) =>
    [...rounds.map(({ score }) => score), ...(reference ? [reference.score] : [])].some(({ assumptions }) =>
      assumptions.includes(id),
    );
}
