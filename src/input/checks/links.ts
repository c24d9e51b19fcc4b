/** Links of a KPI to others: itself in other years, its strategic KPI, and the agencies that it is joint with. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment, LoadedKpi } from '../types.ts';
import { repeatsOf } from '../repeats.ts';
import type { FieldPlace } from '../yaml.ts';
import { checkNamed } from './named.ts';

/** A KPI goes on over the years as one KPI of each. */
export const checkSeries = ({ kpis }: LoadedAssessment, at: FieldPlace): Issue[] => {
  const linked = kpis.flatMap(({ file, front: { kpi, series } }) => (series ? [{ file, kpi, series }] : []));
  return repeatsOf(linked, ({ series }) => series).map(({ key: found, item, first }): Issue => {
    const values = { other: first.item.file, kpi: first.item.kpi };
    return { code: 'series-repeated', place: at(item.file, ['series']), found, values };
  });
};

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

/** A KPI that names its own agency among those that it is joint with. */
export interface Partner {
  assessment: LoadedAssessment;
  kpi: LoadedKpi;
  joint: NonNullable<LoadedKpi['front']['joint']>;
}

/** KPIs of one joint id and year, each beside the first in the order of the agencies. */
export function besideFirst(assessments: readonly LoadedAssessment[]): { first: Partner; other: Partner }[] {
  const partners = assessments.flatMap((assessment) =>
    assessment.kpis.flatMap((kpi): Partner[] => {
      const { joint } = kpi.front;
      return joint?.agencies.includes(assessment.agency) ? [{ assessment, kpi, joint }] : [];
    }),
  );
  const shared = Map.groupBy(partners, ({ assessment, joint }) => `${assessment.fiscalYear} ${joint.id}`);
  return [...shared.values()].flatMap(([first, ...others]) => (first ? others.map((other) => ({ first, other })) : []));
}

/** Partners name the same agencies; each that differs is told beside the first. */
export const checkJointAgree = (assessments: readonly LoadedAssessment[], at: FieldPlace): Issue[] =>
  besideFirst(assessments).flatMap(({ first, other }): Issue[] => {
    const [agencies, found] = [first, other].map(({ joint }) => joint.agencies.toSorted().join(', '));
    if (agencies === undefined || found === undefined || found === agencies) return [];
    const place = at(other.kpi.file, ['joint', 'agencies']);
    return [{ code: 'joint-agencies-differ', place, found, values: { other: first.kpi.file, agencies } }];
  });
