/** Rows put into a file: the same name is replaced and told, every other row stays byte for byte. */
import { expect, test } from 'vitest';
import { cellsOfText, columnsFound, mergeInto, placeInSheet, readSheet, rowsWith } from '../../src/sheet/index.ts';
import { pasted } from './sample.ts';

const before = [
  'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note',
  '1,1,steps,2,,,A,2024-03-31,,"สอง\nบรรทัด"',
  '1,2,share,63.25,506,800,P,2024-09-30,,รอตรวจสอบ',
  '3.1,2,services,4,,,A,2024-09-30,,',
  '',
].join('\n');

function merged(existing: string | null, ...rows: string[]) {
  const read = readSheet(cellsOfText(pasted(...rows)));
  if (read.table === null) throw new Error('not recognised');
  const bytes = existing === null ? null : new TextEncoder().encode(existing);
  const into = mergeInto(bytes, read.table, rowsWith(read, []), columnsFound(read));
  return { read, into };
}

test('a row is replaced where the sheet says something else, kept where it has no such column, added by its KPI', () => {
  const { read, into } = merged(
    before,
    'measure | round | kpi | value | obs_status',
    'share | 2 | 1 | 64 | A',
    'services | 2 | 3.1 | 4 | A',
    'share | 1 | 1 | 30 | A',
    'days | 2 | 2 | 7 | A',
  );
  if ('issues' in into) throw new Error('refused');
  expect(into.replaced).toEqual([
    {
      row: 2,
      key: '1 2 share',
      cells: [
        { column: 'value', from: '63.25', to: '64' },
        { column: 'obs_status', from: 'P', to: 'A' },
      ],
    },
  ]);
  expect([into.same, into.added]).toEqual([[3], [4, 5]]);
  const lines = before.split('\n');
  expect(into.text).toBe(
    [
      ...lines.slice(0, 3),
      '1,2,share,64,506,800,A,2024-09-30,,รอตรวจสอบ',
      '1,1,share,30,,,A,,,',
      lines[4],
      '2,2,days,7,,,A,,,',
      '',
    ].join('\n'),
  );
  const place = { file: 'results.csv', row: 3, column: { letter: 'D', header: 'value' } };
  expect(placeInSheet(read, place, into.rowsOfSheet)).toEqual({ sheet: '', row: 2, letter: 'D' });
});

test('two rows of the sheet with one name both stand there, for the check to tell', () => {
  const { into } = merged(before, 'kpi | round | measure | value', '1 | 2 | share | 1', '1 | 2 | share | 2');
  expect('text' in into && into.text.match(/^1,2,share/gm)).toHaveLength(2);
});

test('a table whose rows have no name gets each once', () => {
  const row = 'a.csv | kpi=1 | value | 1 | 2 | 2024-09-30 | พิมพ์ผิด';
  const head = 'file | row_key | column | published | corrected | date | reason';
  const { into } = merged(
    `${head.replaceAll(' | ', ',')}\n${row.replaceAll(' | ', ',')}\n`,
    head,
    row,
    row.replace('a.csv', 'b.csv'),
  );
  expect('text' in into && [into.same, into.added]).toEqual([[2], [3]]);
});

test('a new file, and one that cannot be read', () => {
  const rows = ['kpi | round | measure | value', '1 | 2 | share | 1'];
  expect(merged(null, ...rows).into).toMatchObject({ added: [2] });
  expect(merged('kpi;round\n1;2\n', ...rows).into).toMatchObject({ issues: [{ place: { file: 'results.csv' } }] });
});
