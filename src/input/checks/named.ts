/** What an assessment and its KPIs name is there: the policy, the source document, the groups. */
import { type Issue, nearest } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';

/** An assessment names a policy that has a file. */
export function checkPolicyKnown(
  { file, front: { policy } }: LoadedAssessment,
  at: FieldPlace,
  policies: readonly string[],
): Issue[] {
  if (policies.includes(policy)) return [];
  const suggestion = nearest(policy, policies);
  const values = { policy, allowed: policies.join(', '), ...(suggestion && { suggestion }) };
  return [{ code: 'policy-unknown', place: at(file, ['policy']), found: policy, values }];
}

/** Every KPI comes from the source document that its assessment describes. */
export function checkSourceKnown({ front, kpis }: LoadedAssessment, at: FieldPlace): Issue[] {
  const allowed = front.source.id;
  return kpis
    .filter((kpi) => kpi.front.source.document !== allowed)
    .map(
      (kpi): Issue => ({
        code: 'source-unknown',
        place: at(kpi.file, ['source', 'document']),
        found: kpi.front.source.document,
        values: { allowed },
      }),
    );
}

/** The group of a KPI is one of its component's groups. */
export function checkGroups({ front, kpis }: LoadedAssessment, at: FieldPlace): Issue[] {
  return kpis.flatMap(({ file, front: { group, component } }): Issue[] => {
    const groups = front.groups.filter((one) => one.component === component).map(({ number }) => number);
    if (group === undefined || groups.includes(group)) return [];
    return [
      {
        code: 'group-unknown',
        place: at(file, ['group']),
        found: group,
        values: { component, allowed: groups.join(', ') },
      },
    ];
  });
}
