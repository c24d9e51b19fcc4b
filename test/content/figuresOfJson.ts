/** The figures of a KPI's published JSON in the form of figures.csv. */
import type { Bilingual } from '../../src/words/index.ts';
import type { Figure } from './figures.ts';

interface JsonFigure {
  measure: string;
  fiscal_year_be: number;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  obs_status: string;
}

/** The part of the document that holds figures. */
export interface KpiJson {
  weight: string;
  measures: { id: string; label: Bilingual; unit: string; unit_label: Bilingual }[];
  baselines: JsonFigure[];
  targets: JsonFigure[];
  year_target_text: string | null;
  criteria: {
    round: number;
    levels: { level: string; comparisons: { measure: string; operator: string; value: string }[] }[];
  }[];
  derivations: { round: number; level: string; how: { offset?: string } }[];
  strategy: {
    code: string | null;
    targets: { first_fiscal_year_be: number; last_fiscal_year_be: number; text: string }[];
  };
  reporting: { months: { round: number; month: number }[] } | null;
  activities: { number: string; months: number[] }[];
}

const wayOfMissing: Record<string, string> = { O: 'n/a', M: '-' };
const signs: Record<string, string> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=' };

export function figuresOfJson(kpi: string, json: KpiJson): Figure[] {
  const one = (kind: string, key: string | number, value: string | null | undefined): Figure[] =>
    value === null || value === undefined ? [] : [{ kpi, kind, key: String(key), value }];
  const ofRow = (kind: string, row: JsonFigure) => {
    const key = `${row.measure} ${row.fiscal_year_be}`;
    return [
      ...one(kind, key, row.value ?? wayOfMissing[row.obs_status]),
      ...one('numerator', key, row.numerator),
      ...one('denominator', key, row.denominator),
    ];
  };
  return [
    ...one('weight', '', json.weight),
    ...json.baselines.flatMap((row) => ofRow('baseline', row)),
    ...json.targets.flatMap((row) => ofRow(row.value === null ? 'target' : 'stated-target', row)),
    ...(json.year_target_text === '-' ? one('year-target', '', '-') : []),
    ...json.criteria.flatMap(({ round, levels }) =>
      levels.flatMap(({ level, comparisons }) =>
        comparisons.flatMap(({ measure, operator, value }) =>
          one('criterion', `${round} ${level} ${measure}`, `${signs[operator]} ${value}`),
        ),
      ),
    ),
    ...json.derivations.flatMap(({ round, level, how }) => one('offset', `${round} ${level}`, how.offset)),
    ...one('strategy-code', '', json.strategy.code),
    ...json.strategy.targets.flatMap(({ first_fiscal_year_be: first, last_fiscal_year_be: last, text }) =>
      one('strategy-target', `${first}-${last}`, text),
    ),
    ...(json.reporting?.months ?? []).flatMap(({ round, month }) => one('reporting-month', round, String(month))),
    ...json.activities.flatMap(({ number, months }) => one('plan-month', number, months.join(' '))),
  ];
}
