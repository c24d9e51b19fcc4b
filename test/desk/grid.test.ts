/** A file under work: what is due stands in it to be filled in, and only what is written is in the file. */
import { describe, expect, test } from 'vitest';
import {
  copiedBlock,
  csvOfGrid,
  fileRowOf,
  gridOf,
  gridRowOf,
  repositoryPages,
  rowsOfText,
  withCells,
  withoutRow,
  withoutRows,
  withStatus,
  withText,
} from '../../src/desk/index.ts';
import { sheetTable } from '../../src/sheet/index.ts';

const table = sheetTable('results');
const header = 'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note';
const text = `${header}\n1,2,share,2.36,,,A,2024-10-15,,\n2,2,share,,,,O,,,\n`;
const due = (kpi: string) => [kpi, '2', 'share'];
const value = table.columns.findIndex(({ name }) => name === 'value');

test.each([
  [
    '1\t2\r\n3\t\r\n',
    [
      ['1', '2'],
      ['3', ''],
    ],
  ],
  [
    'a\t"แถวแรก\nแถว ""สอง"""\tb\nc\td\te\n',
    [
      ['a', 'แถวแรก\nแถว "สอง"', 'b'],
      ['c', 'd', 'e'],
    ],
  ],
  ['เขาว่า "ดี"\tb', [['เขาว่า "ดี"', 'b']]],
  [
    '"ไม่มีคู่\tb\nc\td',
    [
      ['"ไม่มีคู่', 'b'],
      ['c', 'd'],
    ],
  ],
  ['5.1', [['5.1']]],
  ['', [['']]],
])('cells copied as %j', (text, block) => {
  expect(copiedBlock(text)).toEqual(block);
});

describe('a grid', () => {
  const grid = gridOf(table, rowsOfText(table, text), [due('2'), due('3')]);

  test('gives back its file', () => {
    expect(csvOfGrid(grid)).toBe(text);
    expect(csvOfGrid(gridOf(table, rowsOfText(table, `\ufeff${text.replaceAll('\n', '\r\n')}`)))).toBe(text);
  });

  test('has a row for what is due and not in the file, which is written once something is in it', () => {
    expect(grid.rows.map(({ cells, isDue }) => [cells[0], isDue])).toEqual([
      ['1', false],
      ['2', false],
      ['3', true],
    ]);
    expect(fileRowOf(grid, 2)).toBeNull();
    const filled = withCells(grid, { row: 2, column: value }, [['54.20']]);
    expect(csvOfGrid(filled)).toBe(`${text}3,2,share,54.20,,,,,,\n`);
    expect([fileRowOf(filled, 2), gridRowOf(filled, 4), gridRowOf(filled, 5)]).toEqual([4, 2, -1]);
  });

  test('takes a block of cells, adds the rows that it needs and leaves out what lies beyond the last column', () => {
    const over = withCells(grid, { row: 2, column: table.columns.length - 1 }, [['a', 'b'], ['c']]);
    expect(over.rows.map(({ cells }) => cells.at(-1))).toEqual(['', '', 'a', 'c']);
    expect(over.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
  });

  test('loses a row, the rows of the file that have a problem, and puts a status beside values that have none', () => {
    expect(csvOfGrid(withoutRow(grid, 0))).toBe(`${header}\n2,2,share,,,,O,,,\n`);
    expect(csvOfGrid(withoutRows(grid, new Set([3])))).toBe(`${header}\n1,2,share,2.36,,,A,2024-10-15,,\n`);
    const filled = withStatus(withCells(grid, { row: 2, column: value }, [['54.20']]), 'A');
    expect(csvOfGrid(filled)).toBe(`${text}3,2,share,54.20,,,A,,,\n`);
  });

  test('asks no longer for what was written in another row', () => {
    const named = withCells(grid, { row: 1, column: 0 }, [['3']]);
    expect(named.rows.map(({ cells, isDue }) => [cells[0], isDue])).toEqual([
      ['1', false],
      ['3', false],
    ]);
  });

  test('takes the rows of another text; what is still due stays', () => {
    const other = withText(grid, `${header}\n3,2,share,1,,,A,,,\n`);
    expect(other.rows.map(({ cells, isDue }) => [cells[0], isDue])).toEqual([['3', false]]);
    expect(withText(grid, `${header}\n1,2,share,1,,,A,,,\n`).rows.at(-1)).toEqual({
      cells: table.columns.map((_, at) => due('3')[at] ?? ''),
      isDue: true,
    });
  });
});

test('a finished file has its page at each host', () => {
  const pages = (host: 'github' | 'gitlab' | 'forgejo') =>
    repositoryPages(
      { host, address: 'https://code.example/o/kpi', branch: 'main' },
      'data/assessments/dsdw/2567/results.csv',
    );
  expect(pages('github')).toEqual({
    edit: 'https://code.example/o/kpi/edit/main/data/assessments/dsdw/2567/results.csv',
    upload: 'https://code.example/o/kpi/upload/main/data/assessments/dsdw/2567',
  });
  expect(pages('gitlab')).toEqual({
    edit: 'https://code.example/o/kpi/-/edit/main/data/assessments/dsdw/2567/results.csv',
    upload: null,
  });
  expect(pages('forgejo')).toEqual({
    edit: 'https://code.example/o/kpi/_edit/main/data/assessments/dsdw/2567/results.csv',
    upload: 'https://code.example/o/kpi/_upload/main/data/assessments/dsdw/2567',
  });
});
