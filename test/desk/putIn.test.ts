/** What is put in at the desk is of the agency and year that stand before the officer, and what is not used is said. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { type DeskTexts, openWork } from '../../src/desk/index.ts';
import { readRoot } from '../../src/root/index.ts';
import { putIn } from '../../src/site/components/desk/taken.ts';
import { words } from '../../src/words/index.ts';
import { SITE } from '../issues/fixtures.ts';

const texts: DeskTexts = Object.fromEntries(
  readRoot(SITE).flatMap(({ path, kind }) =>
    kind === 'file' ? [[path, readFileSync(`${SITE}/${path}`, 'utf8')]] : [],
  ),
);
const work = openWork(texts, { agency: 'sample', fiscalYear: 2567 }, { built: '2026-01-01', today: '2026-01-01' });
const header = ['kpi', 'round', 'measure', 'ผล', 'obs_status', 'as_of'];
const workbook = (subject: string, ...rows: string[][]) =>
  writeXlsx({
    sheets: [{ name: 'ผล', rows: [header, ['1', '2', 'share', '64', 'A', '2024-09-30'], ...rows] }],
    properties: { subject },
  });
const put = async (bytes: Uint8Array) => putIn(work, bytes, 'ผล.xlsx', 'results', 'en');

test.each([
  ['other', 2567],
  ['sample', 2566],
])('the template of %s, %s puts nothing in and says whose it is', async (agency, year) => {
  const taken = await put(await workbook(`${agency}/${year}`));
  expect(taken.work).toBe(work);
  expect(taken.said).toEqual([`ผล.xlsx: ${words('en').desk.ofAnother(agency, year)}`]);
});

test.each(['sample/2567', 'ผลประจำปี'])('a workbook that says "%s" of itself is put in', async (subject) => {
  const taken = await put(await workbook(subject));
  expect(taken.work.grids.get('results')?.rows.map(({ cells }) => cells[3])).toContain('64');
});

test('a sheet of words beside a table is passed over; one that fits two tables asks for the table', async () => {
  const figures = {
    name: 'ข',
    rows: [
      ['kpi', 'measure', 'fiscal_year_be', 'value'],
      ['1', 'share', '2566', '47'],
    ],
  };
  const words = { name: 'อ่านก่อน', rows: [['กรอกให้ครบ']] };
  const results = { name: 'ผล', rows: [header, ['1', '2', 'share', '64', 'A', '2024-09-30']] };
  const { said } = await put(await writeXlsx({ sheets: [words, results, figures] }));
  expect(said).toEqual([
    'ผล: Read as Result: 1 row',
    'อ่านก่อน: no table to read',
    'ข: Nothing was put in: the columns fit several tables (Baseline, Target). Please choose the table above, then drop it again.',
  ]);
  expect((await put(await writeXlsx({ sheets: [words] }))).said[0]).toMatch(/^อ่านก่อน: This could not be read/);
});

test('a row of words under the header is said', async () => {
  const { said } = await put(await workbook('', ['', '', 'รวมทั้งหมด']));
  expect(said).toContain('ผล: Rows not used: 3 “รวมทั้งหมด”');
});
