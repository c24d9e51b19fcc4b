import type { KpiModel, RoundModel } from '../../model/index.ts';
import { LEVELS, type Level, type Operator } from '../../scoring/index.ts';
import { keyCells, type KpiRows, type Row, unitOf } from './row.ts';

export const criteriaRows: KpiRows = (kpi) =>
  kpi.rounds.flatMap((round) => LEVELS.flatMap((level) => levelRows(round, level, kpi)));

/** The source gives its criteria in Thai only, so the English text stays empty. */
function levelRows({ round, criteria: { criteria } }: RoundModel, level: Level, kpi: KpiModel): Row[] {
  return comparisonsOf(criteria, level, kpi.front.direction === 'lower-is-better' ? 'le' : 'ge').map((comparison) => ({
    ...keyCells(kpi),
    round: String(round),
    rule: criteria.rule,
    level,
    measure: comparison.measure,
    operator: comparison.operator,
    value: comparison.value,
    unit: unitOf(kpi, comparison.measure),
    text_th: criteria.levels[level].text,
    text_en: '',
  }));
}

interface Comparison {
  measure: string;
  operator: Operator;
  value: string;
}

/** Thresholds and steps are comparisons too: reached at and beyond the figure. */
function comparisonsOf(criteria: RoundModel['criteria']['criteria'], level: Level, reaches: Operator): Comparison[] {
  switch (criteria.rule) {
    case 'thresholds':
      return [{ measure: criteria.measure, operator: reaches, value: criteria.levels[level].value }];
    case 'milestones':
      return [{ measure: criteria.measure, operator: 'ge', value: criteria.levels[level].step }];
    case 'conditions':
      return criteria.levels[level].comparisons;
  }
}
