/** LibreOffice opens every CSV and saves it again: Thai stays whole, and no number or date becomes another. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toExcelCsv } from '../../src/publish/tables/written.ts';
import { columnsOf, publishedDatasets } from '../../src/publish/index.ts';
import { demoSite, publication } from './demoSite.ts';
import { libreOfficePath } from './libreoffice.ts';
import { compare, rational } from './rational.ts';

const sets = publishedDatasets(demoSite(), publication);
const csvFiles = sets.flatMap(({ dataset, distributions }) =>
  distributions
    .filter(({ format, fiscalYear }) => format === 'CSV' && fiscalYear === null)
    .map((one) => ({ dataset, ...one })),
);

/** Microsoft's numbers of the languages in which an officer's office runs; they decide how cells are understood. */
const languages = { English: 1033, Thai: 1054 };
/** Comma, double quote, UTF-8, from the first line; then language, no quoted-as-text, no special-number guessing. */
const filter = (language: number | '') => `44,34,76,1,,${language},false,false`;

/** Numbers that a spreadsheet makes into others, or into dates. */
const numbers = { kpi_id: 'dsdw-2567-3.10', kpi_number: '3.10', number: '7.1.10', parent: '7.10' };

let folder = '';
beforeAll(() => {
  const soffice = libreOfficePath();
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/libreoffice-');
  for (const { name, file } of csvFiles) writeFileSync(join(folder, name), file.bytes);
  writeFileSync(join(folder, 'numbers.excel.csv'), toExcelCsv(columnsOf('activities'), [numbers]));
  for (const [name, language] of Object.entries(languages)) {
    const profile = new URL(`file://${join(process.cwd(), folder, 'profile')}`).href;
    const { status, stderr } = spawnSync(
      soffice,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        `csv:Text - txt - csv (StarCalc):${filter('')}`,
        `--infilter=CSV:${filter(language)}`,
        '--outdir',
        name,
        ...csvFiles.map((one) => one.name),
        'numbers.excel.csv',
      ],
      { cwd: folder, encoding: 'utf8', timeout: 180_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice could not convert the files: ${stderr}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.keys(languages))('in %s', (language) => {
  test('a number as printed stays a text in the file for Excel', () => {
    const [header, cells]: string[][] = parse(readFileSync(join(folder, language, 'numbers.excel.csv')), { bom: true });
    const saved = Object.fromEntries((header ?? []).map((name, index) => [name, cells?.[index]]));
    expect([saved['kpi_number'], saved['number'], saved['parent']]).toEqual([
      'ตัวชี้วัดที่ 3.10',
      'กิจกรรมที่ 7.1.10',
      'กิจกรรมที่ 7.10',
    ]);
  });

  test.each(csvFiles)('$name', ({ dataset, name, file }) => {
    const read = (bytes: Uint8Array): string[][] => parse(Buffer.from(bytes), { bom: true });
    const [header, ...before] = read(file.bytes);
    const [headerAfter, ...after] = read(readFileSync(join(folder, language, name)));
    expect(headerAfter).toEqual(header);
    expect(after).toHaveLength(before.length);
    const columns = columnsOf(dataset.kind);
    const isSame = (type: string | undefined, cell: string, saved: string) =>
      type === 'decimal' && cell !== '' ? compare(rational(cell), rational(saved)) === 0 : cell === saved;
    const changed = before.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        const saved = after[index]?.[column] ?? '';
        return isSame(columns[column]?.type, cell, saved) ? [] : [`${columns[column]?.name}: ${cell} → ${saved}`];
      }),
    );
    expect(changed).toEqual([]);
  });
});
