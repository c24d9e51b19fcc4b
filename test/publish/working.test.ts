/** The working as a table: its columns are promised, it says what the JSON of each KPI says, and its arithmetic comes to its values. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { workingColumns, workingKey } from '../../src/publish/index.ts';
import { schemes } from '../schemes/roots.ts';
import { publishedTexts } from './demoSite.ts';
import type { Cells } from './recompute.ts';
import { publishedScheme } from './schemeSite.ts';

const FILE = /^api\/v1\/[a-z-]+\/\d{4}\/working\.csv$/;
const sites = [['demo', publishedTexts()] as const, ...schemes.map((name) => [name, publishedScheme(name)] as const)];
const files = sites.flatMap(([site, texts]) =>
  [...(texts ?? [])].flatMap(([path, text]) => (FILE.test(path) ? [{ site, path, text, texts }] : [])),
);
const rowsOf = (text: string): Cells[] => parse(text, { columns: true, record_delimiter: '\r\n' });
const header =
  'kpi_id,agency,assessment_fiscal_year_be,kpi_number,score_of,round,fiscal_year_be,step,kind,rule,text_th,text_en,arithmetic_th,arithmetic_en,value,unit,basis,assumptions,assumption_source,source';

interface Score {
  round: number;
  score: string | null;
  assumptions: string[];
  working: { kind: string }[];
}

test('its columns are those that were promised, described in both languages', () => {
  expect(workingColumns.map(({ name }) => name).join(',')).toBe(header);
  for (const { title, description, example, allowed } of workingColumns) {
    expect(title.th + description.th).toMatch(/[ก-๛]/);
    expect(title.en + description.en).not.toMatch(/[ก-๛]/);
    if (allowed) expect(allowed).toContain(example);
  }
});

test('one stands beside the JSON of every assessment, and one for Excel', () => {
  for (const [, texts] of sites)
    for (const path of texts?.keys() ?? [])
      if (/^api\/v1\/[a-z-]+\/\d{4}\.json$/.test(path))
        for (const ending of ['.csv', '.excel.csv'])
          expect(texts?.has(path.replace('.json', `/working${ending}`)), path).toBe(true);
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)('$site $path', ({ path, text, texts }) => {
  const rows = rowsOf(text);
  const documents = [...(texts ?? [])].filter(
    ([other]) => other.startsWith(path.replace('working.csv', '')) && other.endsWith('.json'),
  );

  test('tells any two rows apart by its key', () => {
    const keys = rows.map((row) => workingKey.map((name) => row[name]).join('|'));
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('has every step of every score, as the JSON has them', () => {
    let seen = 0;
    for (const [name, document] of documents) {
      const json = JSON.parse(document);
      const own = rows.filter((row) => row['kpi_id'] === json.kpi_id);
      seen += own.length;
      const inJson = json.working_in_words.map((row: Record<string, unknown>) => [row['text_en'], row['value'] ?? '']);
      expect(
        own.map((row) => [row['text_en'], row['value']]),
        name,
      ).toEqual(inJson);
      const scores: [string, Score][] = json.scores.map((score: Score) => ['score', score]);
      if (json.reference_score) scores.push(['reference_score', json.reference_score]);
      for (const [of, score] of scores) {
        const steps = own.filter((row) => row['score_of'] === of && row['round'] === String(score.round));
        const kinds = [...score.working.map(({ kind }) => kind), ...(score.score === null ? [] : ['score'])];
        expect(steps.map((row) => row['kind'])).toEqual(kinds);
        if (score.score !== null) expect(steps.at(-1)?.['value']).toBe(score.score);
        const assumed = new Set(steps.flatMap((row) => row['assumptions']?.split(' ').filter(Boolean) ?? []));
        expect(assumed).toEqual(new Set(score.assumptions));
      }
    }
    expect(seen).toBe(rows.length);
  });

  test('names a source wherever it names an assumption, and says that it is one', () => {
    for (const row of rows) {
      expect(row['basis']).toBe(row['assumptions'] ? 'assumed' : 'stated');
      expect(row['assumption_source'] !== '').toBe(row['assumptions'] !== '');
    }
  });

  test('the arithmetic of interpolation and weight comes to the value beside it', () => {
    for (const row of rows)
      if (row['kind'] === 'interpolation' || row['kind'] === 'weight') {
        const [worked = ''] = row['arithmetic_en']?.split(' = ') ?? [];
        const decimals = row['value']?.split('.')[1]?.length ?? 0;
        // Half a unit of the last digit, and what "61.1280…" leaves out.
        expect(Math.abs(comesTo(worked) - Number(row['value'])), worked).toBeLessThan(0.5 / 10 ** decimals + 0.0001);
      }
  });
});

test('interpolation and weight are among them', () => {
  const kinds = files.flatMap(({ text }) => rowsOf(text).map((row) => row['kind']));
  expect(kinds).toEqual(expect.arrayContaining(['interpolation', 'weight', 'sub-kpis', 'missing', 'score']));
});

/** "50 + (75 − 50) × (8 − 9) ÷ (7 − 9)" and "62.50 × 30 ÷ 100" */
function comesTo(arithmetic: string): number {
  const numbers = arithmetic
    .replaceAll(',', '')
    .replaceAll(/(^|\() ?−(?=\d)/g, '$1-')
    .match(/(?<![\d)] )-?\d+(?:\.\d+)?/g)
    ?.map(Number);
  const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN, g = NaN] = numbers ?? [];
  return numbers?.length === 3 ? (a * b) / c : a + ((b - c) * (d - e)) / (f - g);
}
