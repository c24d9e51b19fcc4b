import { keyCells, type KpiRows, unitOf } from './row.ts';

/** The source gives its criteria in Thai only, so the English text stays empty. */
export const criteriaRows: KpiRows = (kpi) =>
  kpi.rounds.flatMap(({ round, criteria: { criteria }, comparisons }) =>
    comparisons.map(({ level, measure, operator, value }) => ({
      ...keyCells(kpi),
      round: String(round),
      rule: criteria.rule,
      level,
      measure,
      operator,
      value,
      unit: unitOf(kpi, measure),
      text_th: criteria.levels[level].text,
      text_en: '',
    })),
  );
