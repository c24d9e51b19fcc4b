/** Which entries of its policy an assessment rests on, by what its KPIs hold. */
import { versionsOf } from '../schema/index.ts';
import { type PolicyEntryId, ruleKind } from '../scoring/index.ts';
import type { AssessmentModel, KpiModel } from './types.ts';

/** Entries that are no part of a kind of rule. */
const isUsed: Partial<Record<PolicyEntryId, (kpi: KpiModel) => boolean>> = {
  'full-mark': () => true,
  'weight-total': () => true,
  components: () => true,
  levels: () => true,
  cap: () => true,
  'bare-figure': ({ rounds }) => rounds.some(({ comparisons }) => comparisons.some(({ basis }) => basis === 'assumed')),
  'single-table': ({ scored }) => scored.singleTable,
  'criteria-revision': ({ rounds }) => rounds.some(({ earlier }) => earlier.length > 0),
  'reported-value': leansOn('reported-value'),
  rounding: () => true,
  'zero-condition': ({ scored }) => scored.zeroCondition !== null,
  'not-applicable': ({ scored }) => scored.notApplicable,
  rounds: () => true,
  'grade-bands': () => true,
};

/** Where a part is disclosed, no total rests on these. */
const ofTotal: readonly PolicyEntryId[] = ['full-mark', 'weight-total', 'components', 'grade-bands'];

/** Ids in the order of the policy. */
export function policyEntriesUsed({
  policy,
  kpis,
  total,
}: Pick<AssessmentModel, 'policy' | 'kpis' | 'total'>): PolicyEntryId[] {
  const ids = (Object.keys(policy.entries) as PolicyEntryId[]).filter((id) => total !== null || !ofTotal.includes(id));
  return ids.filter((id) => kpis.some(isUsed[id] ?? watching(id) ?? ofRule(id)));
}

/** A round that is only watched. */
function watching(id: PolicyEntryId) {
  const [, number] = /^round-(\d+)$/.exec(id) ?? [];
  if (number === undefined) return undefined;
  return ({ monitoring }: KpiModel) => monitoring.some(({ round }) => round === Number(number));
}

function ofRule(id: PolicyEntryId) {
  return ({ rounds }: KpiModel) =>
    rounds.some((round) =>
      versionsOf(round.criteria).some(({ criteria }) => ruleKind(criteria.rule).entries.includes(id)),
    );
}

function leansOn(id: PolicyEntryId) {
  return ({ rounds, reference }: KpiModel) =>
    [...rounds.map(({ score }) => score), ...(reference ? [reference.score] : [])].some(({ assumptions }) =>
      assumptions.includes(id),
    );
}
