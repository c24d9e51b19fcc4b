/** A result is for a round that has criteria, and for a measure that those criteria use. */
import type { Issue } from '../../issues/index.ts';
import type { CriteriaInput } from '../../schema/index.ts';
import { LEVELS } from '../../scoring/index.ts';
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
    const used = measuresOf(current.criteria);
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

function measuresOf(criteria: CriteriaInput): string[] {
  if (criteria.rule !== 'conditions') return [criteria.measure];
  return [...new Set(LEVELS.flatMap((level) => criteria.levels[level].comparisons.map(({ measure }) => measure)))];
}
