/** A policy has every entry that a score of its KPIs can rest on. */
import type { Issue } from '../../issues/index.ts';
import { partsOf, valuesOfEntry, workFraction } from '../../schema/index.ts';
import { comparisonsOf, parseDecimal, type Policy, type PolicyEntryId, ruleKind } from '../../scoring/index.ts';
import type { LoadedAssessment, LoadedKpi } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';
import { criteriaOf } from './criteria.ts';

/** Each entry once, with the first KPI that needs it. */
export function checkNeededEntries(
  policies: readonly (Pick<Policy, 'entries'> & { policy: string })[],
  assessments: readonly LoadedAssessment[],
  at: FieldPlace,
): Issue[] {
  return policies.flatMap(({ policy, entries }) => {
    const missing = new Map<PolicyEntryId, Issue>();
    for (const assessment of assessments.filter(({ front }) => front.policy === policy))
      for (const kpi of assessment.kpis)
        for (const entry of neededEntries(kpi, assessment, (one) => !entries[one] && !missing.has(one))) {
          const values = {
            entry,
            value: valuesOfEntry(entry).join(' / '),
            kpi: kpi.front.kpi,
            assessment: `${assessment.agency}/${assessment.fiscalYear}`,
          };
          const place = at(`data/policies/${policy}.yaml`, ['entries']);
          missing.set(entry, { code: 'policy-entry-missing', place, values });
        }
    return [...missing.values()];
  });
}

/** Of those that are not there: only they are worth the work. */
function neededEntries(
  { front }: LoadedKpi,
  { baselines, results }: LoadedAssessment,
  isMissing: (entry: PolicyEntryId) => boolean,
): PolicyEntryId[] {
  const rules = criteriaOf(front)
    .flatMap(({ criteria }) => [criteria, ...partsOf(criteria).map((part) => part.criteria)])
    .flatMap(({ rule }) => ruleKind(rule).entries);
  const compared = () => criteriaOf(front).flatMap(({ criteria: table }) => comparisonsOf(table, front.direction));
  const isRounded = () =>
    [...baselines, ...results]
      .filter(({ kpi, measure }) => kpi === front.kpi && compared().some((one) => one.measure === measure))
      .some((row) => {
        const worked = row.value === null ? null : workFraction(front, row);
        return worked !== null && row.value !== null && !worked.exact.equals(parseDecimal(row.value));
      });
  const others: [PolicyEntryId, () => boolean][] = [
    ['bare-figure', () => compared().some(({ basis }) => basis === 'assumed')],
    ['single-table', () => front.rounds.some(({ basis }) => basis === 'assumed')],
    ['criteria-revision', () => front.rounds.some(({ earlier }) => earlier.length > 0)],
    ['zero-condition', () => front.zeroCondition !== undefined],
    ['not-applicable', () => front.notApplicable !== undefined],
    ['reported-value', isRounded],
  ];
  return [
    ...new Set(rules.filter(isMissing)),
    ...others.flatMap(([entry, isNeeded]) => (isMissing(entry) && isNeeded() ? [entry] : [])),
  ];
}
