import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/input/csv/columnLetter.ts';
import { readCsv } from '../../src/input/csv.ts';
import { decodeText } from '../../src/input/decode.ts';
import { figureColumns, kpiColumn, noteColumn } from '../../src/input/tables/figure.ts';
import { resultTable } from '../../src/input/tables/results.ts';
import { parseTable } from '../../src/input/tables/table.ts';
import { windows874 } from '../issues/bytes.ts';

const COLUMNS = [kpiColumn, figureColumns({ zero: true, dash: 'O' }).value, noteColumn];
const csv = (text: string) => readCsv(Buffer.from(text), 'x.csv', COLUMNS);
const rows = (text: string) => csv(text).rows.map(({ row, cells }) => [row, ...cells]);
const codes = (text: string) => csv(text).issues.map(({ code }) => code);

describe('a CSV file as spreadsheets save it', () => {
  it.each([
    ['LF', 'kpi,value,note\n1,2,a\n2,3,b\n'],
    ['CRLF', 'kpi,value,note\r\n1,2,a\r\n2,3,b\r\n'],
    ['CR', 'kpi,value,note\r1,2,a\r2,3,b\r'],
    ['CR for some rows and CRLF or LF for others', 'kpi,value,note\r\n1,2,a\r2,3,b\n'],
    ['a carriage return too many', 'kpi,value,note\r\n1,2,a\r\n2,3,b\r\r\n'],
    ['a byte order mark', '\ufeffkpi,value,note\n1,2,a\n2,3,b\n'],
    ['no line break at the end', 'kpi,value,note\n1,2,a\n2,3,b'],
    ['blank lines at the end', 'kpi,value,note\n1,2,a\n2,3,b\n\n\r\n'],
    ['quotes around everything', '"kpi","value","note"\n"1","2","a"\n"2","3","b"\n'],
  ])('reads %s', (_name, text) => {
    expect(csv(text).issues).toEqual([]);
    expect(rows(text)).toEqual([
      [2, '1', '2', 'a'],
      [3, '2', '3', 'b'],
    ]);
  });

  it('counts rows as the spreadsheet does: a line break in quotes adds none, a blank row one', () => {
    expect(rows('kpi,value,note\r\n1,2,"a\r\nb"\r\n,,\r\n2,3,c\r\n')).toEqual([
      [2, '1', '2', 'a\nb'],
      [4, '2', '3', 'c'],
    ]);
  });

  it.each([
    ['CR with LF in a cell, as Excel for Mac saves it', 'kpi,value,note\r1,2,"a\nb"\r2,3,c\r'],
    ['CRLF with LF in a cell, as Excel for Windows saves it', 'kpi,value,note\r\n1,2,"a\nb"\r\n2,3,c\r\n'],
    ['LF with CRLF in a cell', 'kpi,value,note\n1,2,"a\r\nb"\n2,3,c\n'],
    ['LF with CR in a cell', 'kpi,value,note\n1,2,"a\rb"\n2,3,c\n'],
    ['CR throughout', 'kpi,value,note\r1,2,"a\rb"\r2,3,c\r'],
  ])('reads %s', (_name, text) => {
    expect(csv(text).issues).toEqual([]);
    expect(rows(text)).toEqual([
      [2, '1', '2', 'a\nb'],
      [3, '2', '3', 'c'],
    ]);
  });

  it('is fine with a header alone', () => {
    expect(csv('kpi,value,note\n')).toEqual({ rows: [], issues: [] });
  });

  it('keeps a row with a quotation mark written twice', () => {
    expect(rows('kpi,value,note\n1,2,"เรียก ""สมุดพก"""\n')).toEqual([[2, '1', '2', 'เรียก "สมุดพก"']]);
  });
});

describe('a broken shape', () => {
  it('does not report the rows under a broken header', () => {
    expect(codes('kpi,valu,note\n1,2\n')).toEqual(['unknown-column']);
  });

  it('tells a column that is there twice and the one that is not', () => {
    expect(codes('kpi,value,value\n')).toEqual(['doubled-column', 'missing-column']);
  });

  it('reports every row with another number of cells, and reads the others', () => {
    const text = 'kpi,value,note\n1,2\n1,2,3\n1,2,3,4\n';
    expect(csv(text).issues.map(({ place }) => place.row)).toEqual([2, 4]);
    expect(rows(text)).toEqual([[3, '1', '2', '3']]);
  });

  it.each(['', '\ufeff', '\n\n', ' \r\n'])('calls %j empty', (text) => {
    expect(codes(text)).toEqual(['empty-file']);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});

describe('an encoding', () => {
  it('names TIS-620 and shows a word of it', () => {
    expect(decodeText(windows874('kpi\nผลเบื้องต้น'), 'x.csv')).toMatchObject({
      issue: { code: 'encoding-windows-874', found: 'TIS-620 / Windows-874: ผลเบื้องต้น' },
    });
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffก', 'utf16le')],
    ['UTF-16', Buffer.from('kpi', 'utf16le')],
    ['not UTF-8', Uint8Array.from([0x63, 0x61, 0x66, 0x80, 0x0a])],
  ])('calls the bytes %s', (found, bytes) => {
    expect(decodeText(bytes, 'x.csv')).toMatchObject({ issue: { code: 'encoding-not-utf8', found } });
  });

  it.each([
    ['PDF', Buffer.from('%PDF-1.7\n')],
    ['RTF', Buffer.from('{\\rtf1\\ansi kpi}')],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['GZIP', Uint8Array.from([0x1f, 0x8b, 0x08, 0, 0xff])],
    ['\0', new Uint8Array(500)],
    ['\0', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4])],
  ])('calls no text an encoding: %j', (found, bytes) => {
    expect(decodeText(bytes, 'x.csv')).toMatchObject({ issue: { code: 'not-text', found } });
  });

  it('leaves a lone unseen character to the cell in which it stands', () => {
    const text = `kpi,note\n${'1,ก\n'.repeat(20)}2,ก\0ข\n`;
    expect(decodeText(Buffer.from(text), 'x.csv')).toEqual({ text });
  });
});

describe('results.csv', () => {
  const header = 'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note\n';

  it('gives every value exactly as it was typed', () => {
    const {
      rows: [row],
      issues,
    } = parseTable(resultTable, Buffer.from(`${header}5.10,2,share,63.2400,,,A,2024-09-30,,\n`), 'results.csv');
    expect(issues).toEqual([]);
    expect(row).toEqual({
      kpi: '5.10',
      round: 2,
      measure: 'share',
      value: '63.2400',
      numerator: null,
      denominator: null,
      status: 'A',
      asOf: '2024-09-30',
      evidenceUrl: null,
      note: '',
      place: { file: 'results.csv', row: 2 },
    });
  });

  it('tells every problem of a row, in its own column', () => {
    const { issues } = parseTable(
      resultTable,
      Buffer.from(`${header}1,รอบ 5,share,"1,5",๕,,a,ต.ค.,ftp://x,-\n`),
      'results.csv',
    );
    expect(issues.map(({ code, place }) => `${place.column?.letter} ${code}`)).toEqual([
      'B bad-round',
      'D comma-decimal',
      'E thai-digits',
      'G bad-status',
      'H bad-date',
      'I link-not-http',
      'J placeholder',
    ]);
  });
});
