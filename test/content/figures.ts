/** figures.csv: every figure of the document, typed from it and not from content/ or data/. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { KpiModel } from '../../src/assessment/index.ts';
import { isFigures, sourceLines } from './source.ts';

export interface Figure {
  /** Empty for the assessment as a whole. */
  kpi: string;
  kind: string;
  /** What tells figures of a kind apart: "share 2564", "2 entry share". */
  key: string;
  /** As decimal text, or "n/a" and "-" as in the document. */
  value: string;
}

export const figures: Figure[] = parse(readFileSync(new URL('figures.csv', import.meta.url)), { columns: true });

export const figuresOf = (kpi: string, ...kinds: string[]): Figure[] =>
  figures.filter((figure) => figure.kpi === kpi && kinds.includes(figure.kind));

export const wayOfMissing = { O: 'n/a', M: '-' } as const;

/** What the model has for the kinds of figures.csv, in the same form. */
export function figuresOfModel(kpi: KpiModel): Figure[] {
  const of = (kind: string, key: string | number, value: string | undefined | null): Figure[] =>
    value === undefined || value === null ? [] : [{ kpi: kpi.number, kind, key: String(key), value }];
  const { front } = kpi;
  return [
    ...of('weight', '', front.weight),
    ...kpi.baselines.flatMap((row) => [
      ...of('baseline', keyOf(row), shownIn(row)),
      ...of('numerator', keyOf(row), row.numerator),
      ...of('denominator', keyOf(row), row.denominator),
    ]),
    ...kpi.targets.flatMap((row) =>
      row.value === null
        ? of('target', keyOf(row), shownIn(row))
        : [
            ...of('stated-target', keyOf(row), row.value),
            ...of('target', keyOf(row), /ระบุ (n\/a|-) ในช่อง/.exec(row.note)?.[1]),
          ],
    ),
    ...(front.yearTarget === '-' ? of('year-target', '', '-') : []),
    ...of('strategy-code', '', front.strategy.code),
    ...front.strategy.targets.flatMap(({ from, to, text }) => of('strategy-target', `${from}-${to}`, text)),
    ...kpi.rounds.flatMap(({ round, criteria }) =>
      criterionTexts(criteria.criteria).flatMap(([key, value]) => of('criterion', `${round} ${key}`, value)),
    ),
    ...front.derivations.flatMap(({ round, level, how }) =>
      'offset' in how ? of('offset', `${round} ${level}`, how.offset) : [],
    ),
    ...(front.reporting?.months ?? []).flatMap(({ round, month }) => of('reporting-month', round, month)),
    ...kpi.activities.flatMap(({ number, months, note }) => [
      ...of('plan-month', number, months.join(' ')),
      ...of('plan-number', number, /ตัวเลขในช่องเดือน: (\d+)/.exec(note)?.[1]),
    ]),
  ];
}

const keyOf = (row: { measure: string; fiscalYear: number }) => `${row.measure} ${row.fiscalYear}`;
const shownIn = (row: { value: string | null; status: string }) =>
  row.value ?? wayOfMissing[row.status as keyof typeof wayOfMissing] ?? row.status;

type Criteria = KpiModel['rounds'][number]['criteria']['criteria'];
const signs = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=' };

function criterionTexts(criteria: Criteria): [key: string, value: string][] {
  return ['entry', 'standard', 'advanced'].flatMap((level) => ofLevel(criteria, level));
}

function ofLevel(criteria: Criteria, level: string): [key: string, value: string][] {
  switch (criteria.rule) {
    case 'thresholds':
      return [[`${level} ${criteria.measure}`, `≥ ${criteria.levels[level]?.value}`]];
    case 'milestones':
      return [[`${level} ${criteria.measure}`, `≥ ${criteria.levels[level]?.step}`]];
    case 'conditions':
      return (criteria.levels[level]?.comparisons ?? []).map(({ measure, operator, value }) => [
        `${level} ${measure}`,
        `${signs[operator]} ${value}`,
      ]);
    default:
      throw new Error(`the document has no rule ${criteria.rule}`);
  }
}

/** The cells of the document's own tables of years, in the order in which they stand: [kpi, year, cell]. */
export function documentTables(): [kpi: string, year: string, cell: string][] {
  return sourceLines.flatMap(({ number, section, text }) => {
    if (!isFigures(number) || !/^25/.test(text)) return [];
    const cells = (sourceLines[number]?.text ?? '').split('\t');
    return text
      .split('\t')
      .map((year, index): [string, string, string] => [section ?? '', year.replace('*', ''), cells[index] ?? '']);
  });
}
