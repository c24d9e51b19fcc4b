/** The commands that the readme and /developers/ offer give every column its type, whatever stands in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../src/publish/tables/written.ts';
import { type Column, columnsOf, publishedDatasets, recipesOf } from '../../src/publish/index.ts';
import { DATASET_KINDS } from '../../src/schema/index.ts';
import { changedSite } from './changedSite.ts';
import { libreOfficePath } from './libreoffice.ts';
import { identity } from '../../src/publication.ts';

const programs = ['Excel (Power Query)', 'LibreOffice Calc', 'R', 'Python (pandas)', 'DuckDB'];
/** How each program writes the type of a text and of a number; Calc numbers its columns instead of naming them. */
const inProgram: Record<string, Record<'text' | 'decimal' | 'date', (name: string, place: number) => string>> = {
  'Excel (Power Query)': {
    text: (name) => `{"${name}", type text}`,
    decimal: (name) => `{"${name}", type number}`,
    date: (name) => `{"${name}", type date}`,
  },
  'LibreOffice Calc': {
    text: (_name, place) => `${place}/2`,
    decimal: (_name, place) => `${place}/10`,
    date: (_name, place) => `${place}/5`,
  },
  R: {
    text: (name) => `${name} = "character"`,
    decimal: (name) => `${name} = "numeric"`,
    date: (name) => `${name} = "Date"`,
  },
  'Python (pandas)': {
    text: (name) => `"${name}": "string"`,
    decimal: (name) => `"${name}": "Float64"`,
    date: (name) => `data["${name}"] = pd.to_datetime(data["${name}"])`,
  },
  DuckDB: {
    text: (name) => `'${name}': 'VARCHAR'`,
    decimal: (name) => `'${name}': 'DECIMAL(38, 20)'`,
    date: (name) => `'${name}': 'DATE'`,
  },
};

describe.each(DATASET_KINDS)('%s', (kind) => {
  const recipes = recipesOf(columnsOf(kind), 'file.csv');

  test('has a command for each program', () => {
    expect(recipes.map(({ program }) => program)).toEqual(programs);
  });

  test.each(recipes)('$program: the type of every text, number and date', ({ program, code }) => {
    columnsOf(kind).forEach(({ name, type }, index) => {
      if (type === 'integer') return;
      const word = type === 'decimal' || type === 'date' ? type : 'text';
      expect(code).toContain(inProgram[program]?.[word](name, index + 1));
    });
  });
});

describe('LibreOffice without a window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-recipes-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cells: Record<string, string> = {
    kpi_number: '3.10',
    number: '3.10',
    parent: '010',
    group: '010',
    months: '10',
  };
  const example = ({ name, example: usual }: Column) => cells[name] ?? usual;

  test.each(['activities', 'definitions', 'results'] as const)('%s: texts stay texts and Thai stays Thai', (kind) => {
    const columns = columnsOf(kind);
    const name = `${kind}.csv`;
    writeFileSync(
      join(folder, name),
      toCsv(columns, [Object.fromEntries(columns.map((one) => [one.name, example(one)]))]),
    );
    const code = recipesOf(columns, name).find(({ program }) => program === 'LibreOffice Calc')?.code ?? '';
    const profile = `-env:UserInstallation=${new URL(`file://${join(folder, 'profile')}`).href}`;
    const words = code.replace('soffice', '').replaceAll("'", '').replace('--convert-to ods', '--convert-to fods');
    // A machine that knows no other encoding than ASCII, as a server does.
    const env = { ...process.env, LANG: 'C', LC_ALL: 'C' };
    execFileSync(libreOfficePath(), [profile, ...words.trim().split(' ')], { cwd: folder, env, stdio: 'ignore' });
    const sheet = readFileSync(join(folder, `${kind}.fods`), 'utf8');
    const [, , row = ''] = sheet.split('<table:table-row');
    const found = [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes = '', content = '']) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const type = /value-type="(\w+)"/.exec(attributes)?.[1] ?? 'empty';
        return Array.from({ length: repeated }, () => ({ type, text: content.replace(/<[^>]+>/g, '') }));
      },
    );
    columns.forEach((column, index) => {
      const wanted = {
        text: 'string',
        link: 'string',
        months: 'string',
        ids: 'string',
        integer: 'float',
        decimal: 'float',
        date: 'date',
      };
      const cell = found[index];
      if (example(column) === '') return;
      expect([column.name, cell?.type]).toEqual([column.name, wanted[column.type]]);
      if (cell?.type === 'string') expect(cell.text.trim().replace(/&quot;/g, '"')).toBe(example(column));
    });
  });
});

test('the readme of every dataset ends with them, and says what its codes mean', () => {
  for (const { dataset, distributions } of publishedDatasets(
    changedSite(() => undefined),
    {
      siteUrl: 'https://kpi.example',
      base: '/',
      isDemo: false,
      identity,
    },
  )) {
    const zip = distributions.find(({ form }) => form === 'zip');
    const readme = new TextDecoder().decode(unzipSync(zip?.file.bytes ?? new Uint8Array())['README.txt']);
    for (const { code } of recipesOf(columnsOf(dataset.kind), `${dataset.slug}-all.csv`))
      expect(readme).toContain(code);
    if (dataset.kind !== 'scores') continue;
    for (const words of [
      'gt มากกว่า (>)',
      'lt น้อยกว่า (<)',
      'eq equal to (=)',
      'obs_status Z means that the source sets the score to 0',
      'not-due เมื่อรายการวัดที่ขาดไม่มีแถวผลเลยและยังไม่เลยวันครบกำหนดรายงาน',
      'not-reported where it has, or where a result row says O or M',
    ])
      expect(readme).toContain(words);
  }
});
