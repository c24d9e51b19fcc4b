/** What a row is about is described in the same assessment: its KPI, its measure, its round. */
import { type Issue, nearest } from '../../issues/index.ts';
import { kpiMeant } from '../../schema/index.ts';
import { neededMeasures } from '../../scoring/index.ts';
import { activityTable } from '../tables/activities.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows, valueRows } from './valueRows.ts';
import { twinValue, zeroTwin } from './zeroTwins.ts';

/** A row is about a KPI that is described in the same assessment. */
export function checkKnownKpi(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  const rows = [
    ...valueRows(assessment).map(({ row, at }) => ({ kpi: row.kpi, place: at('kpi') })),
    ...assessment.activities.map(({ kpi, place }) => ({
      kpi,
      place: placeIn(activityTable, place, 'kpi'),
    })),
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
export function checkKnownMeasure(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  return valueRows(assessment).flatMap(({ row, kpi, measure, at }): Issue[] => {
    if (!kpi || measure) return [];
    const ids = kpi.front.measures.map(({ id }) => id);
    const suggestion = nearest(row.measure, ids);
    const other = zeroTwin(row.kpi, numbers);
    const isOther = assessment.kpis.some(
      ({ front }) => front.kpi === other && front.measures.some(({ id }) => id === row.measure),
    );
    const values = {
      kpi: row.kpi,
      allowed: ids.join(', '),
      ...(isOther ? twinValue(other) : suggestion && { suggestion }),
    };
    return [{ code: 'unknown-measure', place: at('measure'), found: row.measure, values }];
  });
}

/** A result is for a round that has criteria, and for a measure that those criteria use. */
export function checkResultHasCriteria(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  return resultRows(assessment).flatMap(({ row, kpi, measure, at }): Issue[] => {
    if (!kpi) return [];
    const rounds = kpi.front.rounds;
    const current = rounds.find(({ round }) => round === row.round);
    if (!current) {
      const allowed = rounds.map(({ round }) => String(round));
      const values = { kpi: row.kpi, allowed: allowed.join(', '), ...twinValue(zeroTwin(row.kpi, numbers)) };
      return [{ code: 'round-without-criteria', place: at('round'), found: String(row.round), values }];
    }
    const used = neededMeasures(current.criteria);
    if (!measure || used.includes(measure.id)) return [];
    const values = {
      kpi: row.kpi,
      round: String(row.round),
      allowed: used.join(', '),
      ...twinValue(zeroTwin(row.kpi, numbers)),
    };
    return [{ code: 'measure-without-criteria', place: at('measure'), found: row.measure, values }];
  });
}
