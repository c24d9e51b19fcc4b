/** A result is for a round that has criteria, and for a measure that those criteria use. */
import type { Issue } from '../../issues/index.ts';
import { neededMeasures } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { resultRows } from './valueRows.ts';
import { twinValue, zeroTwin } from './zeroTwins.ts';

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
