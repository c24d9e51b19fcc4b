/** The tables of a new year: empty, but for the figures of the years before, each with where it was published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tableTemplates } from '../../input/index.ts';
import type { KpiCarried } from './nextKpi.ts';
import { policyOf, textOf } from './rootFiles.ts';

/** Header alone, by name. */
export const emptyTables = (): [name: string, text: string][] =>
  [...tableTemplates].map(([name, header]) => [name, `${header}\n`]);

interface Before {
  /** Folder of its tables. */
  data: string;
  year: number;
  /** Id of its document. */
  document: string;
}

type Row = Record<string, string>;

export interface Carried {
  text: string;
  /** Rows that were results. */
  moved: number;
  /** Rows that were baselines already. */
  kept: number;
  /** KPIs with measures of which no result of the year stands. */
  lacking: string[];
}

/** `kpis`: those of the new year; rows of others are left behind. */
export function carriedBaselines(
  root: string,
  { data, year, document }: Before,
  kpis: readonly KpiCarried[],
  policy: ReturnType<typeof policyOf>,
): Carried {
  const rows = (name: string): Row[] => {
    const path = `${data}/${name}`;
    return existsSync(join(root, path))
      ? Papa.parse<Row>(textOf(root, path), { header: true, skipEmptyLines: true }).data
      : [];
  };
  const isCarried = ({ kpi, measure }: Row) =>
    kpis.some((one) => one.number === kpi && one.measures.includes(measure ?? ''));
  const annual = policy.entries?.rounds?.value?.find(({ role }) => role === 'annual')?.round;
  const kept = rows('baselines.csv')
    .filter(isCarried)
    .map((row) => ({ ...row, source: `${document}: ${row['source'] ?? ''}` }));
  // What is zero by a rule of one year is no figure of it.
  const moved = rows('results.csv')
    .filter((row) => isCarried(row) && row['round'] === annual && row['obs_status'] !== 'Z')
    .map(({ as_of, evidence_url, ...row }) => ({
      ...row,
      fiscal_year_be: String(year),
      source: sourceOf(year, as_of, evidence_url),
    }));
  const columns = (tableTemplates.get('baselines.csv') ?? '').split(',');
  const all = [...kept, ...moved].sort((a: Row, b: Row) => placeOf(a, kpis) - placeOf(b, kpis));
  const text = Papa.unparse(
    { fields: columns, data: all.map((row: Row) => columns.map((name) => row[name] ?? '')) },
    { newline: '\n' },
  );
  return {
    text: `${text}\n`,
    moved: moved.length,
    kept: kept.length,
    lacking: kpis
      .filter(
        ({ number, measures }) =>
          measures.length > 0 && !moved.some((row: Row) => row['kpi'] === number && row['value']),
      )
      .map(({ number }) => number),
  };
}

/** By KPI, then by year. */
const placeOf = (row: Row, kpis: readonly KpiCarried[]) =>
  kpis.findIndex(({ number }) => number === row['kpi']) * 10_000 + Number(row['fiscal_year_be']);

const sourceOf = (year: number, asOf: string | undefined, evidence: string | undefined): string =>
  [`ผลปีงบประมาณ พ.ศ. ${year}`, ...(asOf ? [`ข้อมูล ณ ${asOf}`] : []), ...(evidence ? [evidence] : [])].join(' · ');
