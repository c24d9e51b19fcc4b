/** A column that a table gains later: one entry in its spec, and no day on which every agency has to change its files. */
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/issues/index.ts';
import { readText } from '../../src/schema/index.ts';
import { assessmentTables } from '../../src/input/tables/assessmentTables.ts';
import { looks, sinceOf, value } from '../../src/input/tables/column.ts';
import { correctionTable } from '../../src/input/tables/corrections.ts';
import { cellsOf, columnsOf, parseTable, templateOf } from '../../src/input/tables/table.ts';
import { resultTable } from '../../src/input/tables/results.ts';

const channel = value({
  name: 'channel',
  label: { th: 'ช่องทาง', en: 'Channel' },
  th: 'ช่องทางที่รายงาน',
  en: 'how it was reported',
  example: 'e-mail',
  read: readText,
  look: looks.words,
  empty: '',
  since: '2026-10-01',
});
const grown = { ...resultTable, columns: { ...resultTable.columns, channel } };

const header = templateOf(resultTable);
const row = '1,2,share,63.25,506,800,P,2024-09-30,,ผลเบื้องต้น';
const read = (text: string) => parseTable(grown, new TextEncoder().encode(text), 'results.csv');
const codes = (text: string) => read(text).issues.map(({ code, place }) => [code, place.column?.letter].join(' '));

describe('a column with a day since which there is one', () => {
  it('is empty in a file without it, which is read as before', () => {
    const text = `${header}\n${row}\n`;
    const before = parseTable(resultTable, new TextEncoder().encode(text), 'results.csv');
    expect(before.issues).toEqual([]);
    expect(read(text)).toEqual({ rows: before.rows.map((one) => ({ ...one, channel: '' })), issues: [] });
  });

  it('is read from a file that has it, and can be corrected there', () => {
    const { rows, issues } = read(`${header},channel\n${row},e-mail\n`);
    expect(issues).toEqual([]);
    expect(rows).toMatchObject([{ channel: 'e-mail', note: 'ผลเบื้องต้น' }]);
    expect(cellsOf(grown, rows[0] ?? {})).toMatchObject({ channel: 'e-mail' });
  });

  it('has its cells judged like any other', () => {
    expect(codes(`${header},channel\n${row},#REF!\n`)).toEqual(['spreadsheet-error K']);
  });

  it('is told where its name has a slip, or where it stands in another place', () => {
    expect(codes(`${header},chanel\n${row},e-mail\n`)).toEqual(['unknown-column K']);
    expect(codes(`channel,${header}\ne-mail,${row}\n`)).toEqual(['column-order A']);
  });

  it('leaves the problems of files without it as they were', () => {
    for (const text of [
      header.replace('note', 'remark'),
      header.replace(',note', ''),
      header.replaceAll(',', ';'),
      '1,2',
    ]) {
      const report = renderReport(read(`${text}\n`).issues);
      const before = parseTable(resultTable, new TextEncoder().encode(`${text}\n`), 'results.csv').issues;
      expect(report).toBe(renderReport(before));
    }
  });
});

it('stands behind the columns that were there before', () => {
  for (const table of [...Object.values(assessmentTables).map((one) => one.table), correctionTable, grown]) {
    const since = columnsOf(table).map((column) => sinceOf(column) ?? '');
    expect(since).toEqual(since.toSorted());
  }
});
