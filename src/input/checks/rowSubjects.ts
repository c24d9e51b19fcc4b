/** What a row is about is described in the same assessment: its KPI, its measure, its round. */
import { type Issue, namesAllowed } from '../../issues/index.ts';
import { kpiMeant, versionsOf } from '../../schema/index.ts';
import { neededMeasures } from '../../scoring/index.ts';
import { activityTable } from '../tables/activities.ts';
import { awardedTable } from '../tables/awarded.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment, LoadedKpi } from '../types.ts';
import { type ResultOf, type ValueRow, valueRows } from './valueRows.ts';
import { twinValue, zeroTwin } from './cutZero.ts';

/** A row is about a KPI that is described in the same assessment. */
export function checkKnownKpi(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  const rows = [
    ...valueRows(assessment).map(({ row, at }) => ({ kpi: row.kpi, place: at('kpi') })),
    ...assessment.activities.map(({ kpi, place }) => ({ kpi, place: placeIn(activityTable, place, 'kpi') })),
    ...assessment.awarded.flatMap(({ kpi, place }) =>
      kpi === null ? [] : [{ kpi, place: placeIn(awardedTable, place, 'kpi') }],
    ),
  ];
  return rows
    .filter(({ kpi }) => !numbers.includes(kpi))
    .map(({ kpi, place }): Issue => {
      const allowed = numbers.join(', ');
      const suggestion = kpiMeant(kpi, numbers);
      return { code: 'unknown-kpi', place, found: kpi, values: suggestion ? { allowed, suggestion } : { allowed } };
    });
}

/** A row is about a measure of its KPI. */
export function checkKnownMeasure({ row, kpi, measure, at }: ValueRow, { kpis }: LoadedAssessment): Issue[] {
  if (!kpi || measure) return [];
  const { allowed, suggestion } = namesAllowed(row.measure, idsOf(kpi));
  const twin = kpis.find(({ front }) => front.kpi === twinOf(kpi, kpis));
  const isOfTwin = twin && idsOf(twin).includes(row.measure);
  const values = { kpi: row.kpi, allowed, ...(isOfTwin ? { twin: twin.front.kpi } : suggestion && { suggestion }) };
  return [{ code: 'unknown-measure', place: at('measure'), found: row.measure, values }];
}

/** A result is for a round that has criteria, and for a measure that a version of them uses. */
export function checkResultHasCriteria({ row, kpi, measure, at }: ResultOf, { kpis }: LoadedAssessment): Issue[] {
  if (!kpi) return [];
  const { rounds } = kpi.front;
  const round = String(row.round);
  const about = { kpi: row.kpi, ...twinValue(twinOf(kpi, kpis)) };
  const current = rounds.find((one) => one.round === row.round);
  if (!current) {
    const allowed = rounds.map((one) => one.round).join(', ');
    return [{ code: 'round-without-criteria', place: at('round'), found: round, values: { ...about, allowed } }];
  }
  const used = [...new Set(versionsOf(current).flatMap(({ criteria }) => neededMeasures(criteria)))];
  if (!measure || used.includes(measure.id)) return [];
  const values = { ...about, round, allowed: used.join(', ') };
  return [{ code: 'measure-without-criteria', place: at('measure'), found: row.measure, values }];
}

const idsOf = ({ front }: LoadedKpi) => front.measures.map(({ id }) => id);
const twinOf = ({ front: { kpi } }: LoadedKpi, kpis: readonly LoadedKpi[]) =>
  zeroTwin(
    kpi,
    kpis.map(({ front }) => front.kpi),
  );
