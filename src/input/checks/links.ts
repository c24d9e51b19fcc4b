/** Links of a KPI to others: its strategic KPI, and the agencies that it is joint with. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';
import { checkNamed } from './named.ts';

/** The strategic KPI that a KPI names stands in the assessment's list of them. */
export const checkStrategicKpis = ({ kpis, strategicKpis }: LoadedAssessment, at: FieldPlace): Issue[] =>
  kpis.flatMap(({ file, front: { strategicKpi } }) => {
    const numbers = strategicKpis.map(({ number }) => number);
    return strategicKpi
      ? checkNamed('strategic-kpi-unknown', strategicKpi.number, numbers, () => at(file, ['strategicKpi', 'number']))
      : [];
  });

/** The agencies of a joint KPI have files, and the KPI's own is among them. */
export const checkJointAgencies = (
  { agency, kpis }: LoadedAssessment,
  at: FieldPlace,
  known: readonly string[],
): Issue[] =>
  kpis.flatMap(({ file, front: { joint } }): Issue[] => {
    if (!joint) return [];
    const unknown = joint.agencies.flatMap((one, index) =>
      checkNamed('joint-agency-unknown', one, known, () => at(file, ['joint', 'agencies', index])),
    );
    if (unknown.length > 0 || joint.agencies.includes(agency)) return unknown;
    const place = at(file, ['joint', 'agencies']);
    return [{ code: 'joint-own-agency', place, found: joint.agencies.join(', '), values: { agency } }];
  });

/** KPIs of one joint id and year name the same agencies; each that differs is told beside the first. */
export function checkJointAgree(assessments: readonly LoadedAssessment[], at: FieldPlace): Issue[] {
  const named = assessments.flatMap(({ agency, fiscalYear, kpis }) =>
    kpis.flatMap(({ file, front: { joint } }) =>
      joint?.agencies.includes(agency)
        ? [{ file, key: `${fiscalYear} ${joint.id}`, agencies: joint.agencies.toSorted().join(', ') }]
        : [],
    ),
  );
  return [...Map.groupBy(named, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, agencies }): Issue[] => {
      if (!first || agencies === first.agencies) return [];
      const values = { other: first.file, agencies: first.agencies };
      return [{ code: 'joint-agencies-differ', place: at(file, ['joint', 'agencies']), found: agencies, values }];
    }),
  );
}
