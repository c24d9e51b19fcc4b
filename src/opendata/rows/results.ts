import { byMeasure, keyCells, type KpiRows, unitOf } from './row.ts';

export const resultRows: KpiRows = (kpi) =>
  kpi.rounds.flatMap(({ round, results }) =>
    [...results].sort(byMeasure(kpi)).map((result) => ({
      ...keyCells(kpi),
      round: String(round),
      measure: result.measure,
      value: result.value ?? '',
      numerator: result.numerator ?? '',
      denominator: result.denominator ?? '',
      unit: unitOf(kpi, result.measure),
      obs_status: result.status,
      as_of: result.asOf ?? '',
      evidence_url: result.evidenceUrl ?? '',
      note: result.note,
    })),
  );
