import type { KpiModel, RoundModel } from '../../model/index.ts';
import { comparisonsOf } from '../../schema/index.ts';
import { LEVELS, type Level } from '../../scoring/index.ts';
import { keyCells, type KpiRows, type Row, unitOf } from './row.ts';

export const criteriaRows: KpiRows = (kpi) =>
  kpi.rounds.flatMap((round) => LEVELS.flatMap((level) => levelRows(round, level, kpi)));

/** The source gives its criteria in Thai only, so the English text stays empty. */
function levelRows({ round, criteria: { criteria } }: RoundModel, level: Level, kpi: KpiModel): Row[] {
  return comparisonsOf(criteria, level, kpi.front.direction).map((comparison) => ({
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
