/** What a file names is there: the policy, the source document, the components and groups of an assessment, a measure. */
import { type Issue, type IssueCode, type IssuePlace, namesAllowed } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';

/** Nothing where `found` is one of the names; `values` may say in another way what is allowed. */
export function checkNamed(
  code: IssueCode,
  found: string,
  names: readonly string[],
  place: () => IssuePlace,
  values: Record<string, string> = {},
): Issue[] {
  if (names.includes(found)) return [];
  return [{ code, place: place(), found, values: { ...namesAllowed(found, names), ...values } }];
}

/** An assessment names a policy that has a file. */
export const checkPolicyKnown = (
  { file, front: { policy } }: LoadedAssessment,
  at: FieldPlace,
  policies: readonly string[],
): Issue[] => checkNamed('policy-unknown', policy, policies, () => at(file, ['policy']), { policy });

/** Every KPI comes from the source document that its assessment describes. */
export const checkSourceKnown = ({ front, kpis }: LoadedAssessment, at: FieldPlace): Issue[] =>
  kpis.flatMap(({ file, front: { source } }) =>
    checkNamed('source-unknown', source.document, [front.source.id], () => at(file, ['source', 'document'])),
  );

/** Every KPI belongs to a component of its assessment that is not made of others. */
export function checkComponentKnown(
  { front, kpis }: Pick<LoadedAssessment, 'front' | 'kpis'>,
  at: FieldPlace,
): Issue[] {
  const ids = front.components
    .map(({ id }) => id)
    .filter((id) => !front.components.some(({ parent }) => parent === id));
  return kpis.flatMap(({ file, front: { component } }) =>
    checkNamed('component-unknown', component, ids, () => at(file, ['component'])),
  );
}

/** Every measure is in a unit that there is. */
export const checkUnits = ({ kpis }: LoadedAssessment, at: FieldPlace, units: readonly string[]): Issue[] =>
  kpis.flatMap(({ file, front: { unit, measures } }) => [
    ...checkNamed('field-choice', unit, units, () => at(file, ['unit']), { unit: 'true' }),
    ...measures.flatMap((measure, index) =>
      checkNamed('field-choice', measure.unit, units, () => at(file, ['measures', index, 'unit']), { unit: 'true' }),
    ),
  ]);

/** The group of a KPI is one of its component's groups. */
export const checkGroups = ({ front, kpis }: LoadedAssessment, at: FieldPlace): Issue[] =>
  kpis.flatMap(({ file, front: { group, component } }) => {
    const groups = front.groups.filter((one) => one.component === component).map(({ number }) => number);
    return group === undefined
      ? []
      : checkNamed('group-unknown', group, groups, () => at(file, ['group']), { component });
  });
