import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/publish/index.ts';
import { toCsv, toExcelCsv } from '../../src/publish/tables/written.ts';
import { toJson } from '../../src/publish/tables/written.ts';

const columns = columnsOf('results');
const row = {
  kpi_id: 'a-2567-5.10',
  agency: 'a',
  assessment_fiscal_year_be: '2567',
  kpi_number: '5.10',
  round: '2',
  measure: 'share',
  value: '53.10',
  unit: 'percent',
  obs_status: 'A',
  note: 'กล่าวว่า "ดี", และ\r\nบรรทัดใหม่ Cafe\u0301',
  unit_label_th: 'ร้อยละ',
};
const header = columns.map(({ name }) => name).join(',');

describe('CSV', () => {
  test('quotes by RFC 4180, ends rows with CRLF, keeps digits, and writes letters in NFC', () => {
    expect(toCsv(columns, [row])).toBe(
      `${header}\r\na-2567-5.10,a,2567,5.10,2,share,53.10,,,percent,A,,,"กล่าวว่า ""ดี"", และ\nบรรทัดใหม่ Café",ร้อยละ\r\n`,
    );
  });

  test('without rows is the header alone', () => expect(toCsv(columns, [])).toBe(`${header}\r\n`));

  test('for Excel begins with one byte order mark', () => {
    const bytes = new TextEncoder().encode(toExcelCsv(columns, [row]));
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'k'.charCodeAt(0)]);
  });

  test('for Excel has words before numbers as printed, and is the same otherwise', () => {
    expect(toExcelCsv(columns, [row]).slice(1)).toBe(toCsv(columns, [row]).replace(',5.10,', ',ตัวชี้วัดที่ 5.10,'));
    const empty = { kpi_id: 'a-2567-1', number: 'ก', parent: '' };
    expect(toExcelCsv(columnsOf('activities'), [empty]).slice(1)).toBe(toCsv(columnsOf('activities'), [empty]));
  });

  test.each(['=1+1', '+SUM(A1)', '-ลบ', '@x', '\tx', '\rx', ' =1', '\n=1'])('refuses the text %j', (note) => {
    expect(() => toCsv(columns, [{ ...row, note }])).toThrow('note of a-2567-5.10');
  });

  test.each(['-5', '+5', '-0.25', '5 = 5', 'a@b'])('takes the text %j', (note) => {
    expect(toCsv(columns, [{ ...row, note }])).toContain(note);
  });

  test('refuses a cell that no column has', () => {
    expect(() => toCsv(columns, [{ ...row, extra: '1' }])).toThrow('extra of a-2567-5.10');
  });
});

describe('JSON', () => {
  test('keeps the digits of numbers, ids as text, and empty cells as null', () => {
    const text = toJson(columns, [row]);
    expect(text).toContain('"value": 53.10,');
    expect(JSON.parse(text)).toEqual([
      {
        ...row,
        assessment_fiscal_year_be: 2567,
        round: 2,
        value: 53.1,
        numerator: null,
        denominator: null,
        as_of: null,
        evidence_url: null,
        note: 'กล่าวว่า "ดี", และ\nบรรทัดใหม่ Café',
      },
    ]);
  });

  test('without rows is an empty list', () => expect(JSON.parse(toJson(columns, []))).toEqual([]));
});
