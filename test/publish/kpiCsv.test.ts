/** The file of one KPI: its columns are promised, three readers agree on it, and its score comes out of it alone. */
import { parse } from 'csv-parse/sync';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { kpiCsvColumns, kpiCsvKey } from '../../src/publish/index.ts';
import { schemes } from '../schemes/roots.ts';
import { publishedTexts } from './demoSite.ts';
import { divide, multiply, type Rational, rational, rounded } from './rational.ts';
import { type Cells, cell, levelAt, meanOf, type PolicyNumbers, type Recomputed, recompute } from './recompute.ts';
import { publishedScheme } from './schemeSite.ts';

const FILE = /^api\/v1\/[a-z-]+\/\d{4}\/[\d-]+\.csv$/;
const sites = [['demo', publishedTexts()] as const, ...schemes.map((name) => [name, publishedScheme(name)] as const)];
const files = sites.flatMap(([site, texts]) =>
  [...(texts ?? [])].flatMap(([path, text]) => (FILE.test(path) ? [{ site, path, text, texts }] : [])),
);
const rowsOf = (text: string): Cells[] => parse(text, { columns: true, record_delimiter: '\r\n' });
const header =
  'kpi_id,agency,assessment_fiscal_year_be,kpi_number,section,item,fiscal_year_be,round,part,level,measure,stage,operator,value,numerator,denominator,unit,obs_status,basis,as_of,text_th,source,note,sub_kpi';

test('its columns are those that were promised, described in both languages', () => {
  expect(kpiCsvColumns.map(({ name }) => name).join(',')).toBe(header);
  for (const { title, description, example, allowed } of kpiCsvColumns) {
    expect(title.th + description.th).toMatch(/[ก-๛]/);
    expect(title.en + description.en).not.toMatch(/[ก-๛]/);
    if (allowed) expect(allowed).toContain(example);
  }
});

test('there is one beside the JSON of every KPI, and one for Excel', () => {
  expect(files.length).toBeGreaterThan(40);
  for (const { path, texts } of files) {
    expect(texts?.has(path.replace('.csv', '.json'))).toBe(true);
    expect(texts?.get(path.replace('.csv', '.excel.csv'))?.startsWith('\uFEFF')).toBe(true);
  }
});

test('a KPI made of sub-KPIs lists them, scored or not', () => {
  const told = files.flatMap(({ site, path, text }) => {
    const rows = rowsOf(text);
    const subKpis = new Set(rows.flatMap((row) => row['sub_kpi'] || []));
    const state = rows.find((row) => row['section'] === 'score' && row['item'] === 'state')?.['value'];
    return subKpis.size > 0 ? [`${site} ${path.split('/').at(-1)}: ${[...subKpis].join(' ')} ${state}`] : [];
  });
  expect(told).toEqual([
    'sub-kpis 2.csv: 2.1 2.2 2.3 scored',
    'sub-kpis 7-1.csv: 7.1.1 7.1.2 not-reported',
    'sub-kpis 7.csv: 7.1 7.2 not-reported',
  ]);
});

describe.each(files)('$site $path', ({ path, text, texts }) => {
  const rows = rowsOf(text);

  test('says the same to three readers', () => {
    const [first, ...rest] = parse(text, { record_delimiter: '\r\n' }) as string[][];
    expect(first?.join(',')).toBe(header);
    expect([first, ...rest]).toEqual(csvParseRows(text));
    expect([first, ...rest]).toEqual(Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true }).data);
  });

  test('tells any two rows apart by its key', () => {
    const keys = rows.map((row) => kpiCsvKey.map((name) => row[name]).join('|'));
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('has the score of each round in it, from its criteria, results, sub-KPIs and policy', () => {
    const of = (section: string, item?: string) =>
      rows.filter((row) => row['section'] === section && (item === undefined || row['item'] === item));
    const policy = policyIn(of('policy'));
    const weight = of('definition', 'weight')[0]?.['value'];
    const states = of('score', 'state');
    if (of('sub_kpi').length > 0) expect(of('criteria')).toEqual([]);
    for (const state of states) {
      const inRound = (row: Cells) => row['round'] === state['round'];
      const said = (item: string) => of('score', item).find(inRound)?.['value'] ?? '';
      if (said('state') === 'not-applicable' && of('sub_kpi').length === 0) continue;
      const mine =
        of('sub_kpi').length > 0
          ? fromSubKpis(of('sub_kpi'), policy)
          : recompute(criteriaIn(of('criteria').filter(inRound)), of('result').filter(inRound), policy);
      expect(mine ? rounded(mine.score, policy.rounding) : '').toBe(said('score'));
      expect(mine?.level ?? '').toBe(said('level_reached'));
      const weighted =
        mine && weight ? divide(multiply(mine.score, rational(weight)), rational(said('divisor'))) : null;
      expect(weighted ? rounded(weighted, policy.rounding) : '').toBe(said('weighted_score'));
    }
  });

  test('says of scores, figures and definition what the JSON says', () => {
    const json = JSON.parse(texts?.get(path.replace('.csv', '.json')) ?? '');
    const score = rows.find((row) => row['section'] === 'score' && row['item'] === 'state');
    expect(score?.['value']).toBe(json.scores.at(0)?.state);
    for (const [section, list] of [
      ['baseline', json.baselines],
      ['target', json.targets],
      ['result', json.results],
    ])
      expect(rows.filter((row) => row['section'] === section).map(({ value }) => value)).toEqual(
        list.map((row: { value: string | null }) => row.value ?? ''),
      );
    expect(rows.find(({ item }) => item === 'title_th')?.['value']).toBe(json.title.th);
  });
});

const valueAt = (rows: Cells[], item: string) => rows.find((row) => row['item'] === item)?.['value'] ?? '';

function policyIn(rows: Cells[]): PolicyNumbers {
  return {
    levels: rows
      .filter(({ item }) => item === 'points')
      .map((row) => ({ id: cell(row, 'level'), points: cell(row, 'value') })),
    rounds: rows
      .filter(({ item }) => item === 'role')
      .map((row) => ({ round: Number(row['round']), role: cell(row, 'value') })),
    rounding: { mode: valueAt(rows, 'rounding_mode'), decimals: Number(valueAt(rows, 'rounding_decimals')) },
    entries: rows.map((row) => ({ id: cell(row, 'item'), value: cell(row, 'value') })),
  };
}

/** The mean of the exact scores of those that apply, by their weights; null until each of them has one. */
function fromSubKpis(rows: Cells[], policy: PolicyNumbers): Recomputed | null {
  const subKpis = [...Map.groupBy(rows, (row) => row['sub_kpi']).values()];
  const applying = subKpis.filter((own) => valueAt(own, 'state') !== 'not-applicable');
  if (applying.length === 0 || applying.some((own) => valueAt(own, 'exact_score') === '')) return null;
  const score = meanOf(
    applying.map((own) => ({ weight: rational(valueAt(own, 'weight')), score: fraction(valueAt(own, 'exact_score')) })),
  );
  return { score, level: levelAt(score, policy) };
}

/** "265/4" */
function fraction(text: string): Rational {
  const [over = '', under = '1'] = text.split('/');
  return divide(rational(over), rational(under));
}

/** The thresholds, each with what is said once of its round and of its part. */
function criteriaIn(rows: Cells[]): Cells[] {
  return rows
    .filter(({ item }) => item === 'threshold')
    .map((row) => {
      const part = rows.filter((other) => other['part'] === row['part']);
      return {
        ...row,
        rule: valueAt(rows, 'rule'),
        share: valueAt(part, 'share'),
        part_rule: valueAt(part, 'part_rule'),
        interpolation: valueAt(part, 'interpolation'),
      };
    });
}
