import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, type Table, tables } from './tables.ts';

const lines = (...all: (string | readonly string[])[]) => `${all.map(String).join('\n')}\n`;
const told = ({ read }: Table, text: string) =>
  read(text).issues.map(({ code, place: { row, column } }) => [code, row, column?.letter].filter(Boolean).join(' '));

describe.each(kinds)('stray quotation marks in %s', (_kind, table) => {
  const { columns, rows, read } = table;
  const last = columns.length - 1;
  /** A mark before the cell of one row and one after the cell of another. */
  const marked = (open: [row: number, column: number], close: [row: number, column: number]) =>
    rows.map((row, index) =>
      row
        .split(',')
        .map((cell, at) => {
          const before = index === open[0] && at === open[1] ? '"' : '';
          return before + cell + (index === close[0] && at === close[1] ? '"' : '');
        })
        .join(','),
    );

  it('never hide a row, whichever two cells they stand in', () => {
    for (let column = 0; column <= last; column++) {
      for (let other = 0; other <= last; other++) {
        for (const to of [1, 2, 3]) {
          const codes = told(table, lines(columns, ...marked([0, column], [to, other])));
          expect(codes, `${column} ${to} ${other}`).toHaveLength(1);
          expect(codes[0]).toMatch(/^(rows-in-cell 2 [A-J]|broken-quotes 2)$/);
        }
      }
    }
  });

  it('are told at the row where they open, with the lines where they open and close', () => {
    const [issue] = read(lines(columns, '', ...marked([1, last], [3, last]))).issues;
    expect(issue).toMatchObject({ code: 'rows-in-cell', place: { row: 4 }, values: { from: '4', to: '6' } });
  });

  it('are found around the last row of a file that does not end its line', () => {
    expect(told(table, lines(columns, ...marked([2, last], [3, last])).trimEnd())).toHaveLength(1);
  });

  it('are found where a spreadsheet has saved the file since', () => {
    const swallowed = rows.slice(1).join('\n').replaceAll('"', '""');
    const text = lines(columns, `${rows[0]?.split(',').slice(0, last).join(',')},"ผล\n${swallowed}"`);
    expect(told(table, text)).toEqual([`rows-in-cell 2 ${'ABCDEFGHIJ'[last]}`]);
  });

  it('are found where the rows that they hide have faults of their own', () => {
    const spoilt = rows.map((row) => [
      row.replace(/^[^,]+/, 'ตัวชี้วัดที่ 1'),
      row.replace(/^[^,]+/, ''),
      ...(columns.length > 6 ? [row.replace(',', ',x,'), row.replace(/,[^,]*$/, '')] : []),
    ]);
    for (const row of spoilt.flat()) {
      const text = lines(columns, `${rows[0]?.split(',').slice(0, last).join(',')},"ผล`, row, `${rows[3]}"`);
      expect(told(table, text), row).toEqual([`rows-in-cell 2 ${'ABCDEFGHIJ'[last]}`]);
    }
  });

  it('are told once where the header is among the rows that they hide', () => {
    expect(told(table, lines(`"รายงาน`, columns, ...rows.slice(0, 2), 'จบ"'))).toEqual(['rows-in-cell 1 A']);
    expect(told(table, lines(`"${columns}`, ...rows))).toEqual(['broken-quotes 1']);
    expect(told(table, lines(columns.join(',"'), ...rows))).toEqual(['broken-quotes 1']);
  });

  it.each([1, 2, 3, 4])('are told once at row %i + 1 where the mark has no partner', (row) => {
    const text = lines(columns, ...marked([row - 1, last], [9, 9]));
    expect(told(table, text)).toEqual([`broken-quotes ${row + 1}`]);
  });
});

describe('a note of several lines', () => {
  const notes = [
    'ผลเบื้องต้น\nรอตรวจสอบ',
    'จังหวัดที่ดำเนินการ\nสงขลา,ปัตตานี,ยะลา,นราธิวาส,สตูล,พัทลุง,ตรัง,กระบี่,พังงา,ภูเก็ต',
    'กิจกรรม,สถานที่,วันที่\nอบรม,กรุงเทพ,30 กันยายน\nประชุม,ขอนแก่น,1 ตุลาคม\nสรุป,เชียงใหม่,2 ตุลาคม',
    'จำนวนรายเดือน\n1,2,3,4,5,6,7,8,9,10\n1,2,3,4,5,6,7,8,9\n1,2,3,4,5,6,7\n1,2,3,4',
    'งบประมาณ\n1,234,567,890 บาท\n12,345,678,901,234\n1,000,000,000',
    'ตอบ "ใช่", "ไม่ใช่"\n"ก", "ข", "ค", "ง"',
    'อ้างอิง\nหน้า 1, 2, 3, 4\nหน้า 5, 6, 7, 8',
    'สูตร\n(506/800)*100,63.25,,\n,,,,,,,,,\n,,,',
    'ข้อ 1,ข้อ 2,ข้อ 3,ข้อ 4,ข้อ 5,ข้อ 6,ข้อ 7\n\nข้อ 8\n',
  ];
  const places = {
    results: 'note',
    baselines: 'source',
    activities: 'activity',
    'strategic-kpis': 'title_th',
    corrections: 'reason',
  };

  it.each(Object.entries(places))('is read as it stands in %s, column %s', (kind, column) => {
    const table = tables[kind] as Table;
    const index = table.columns.indexOf(column);
    for (const note of notes) {
      const cells = (table.rows[0] ?? '').split(',');
      cells[index] = `"${note.replaceAll('"', '""')}"`;
      const { rows, issues } = table.read(lines(table.columns, cells, ...table.rows.slice(1)));
      expect(issues, note).toEqual([]);
      expect(JSON.stringify(rows[0])).toContain(JSON.stringify(note).slice(1, -1));
    }
  });

  it('is read whatever Thai words and commas are in it', () => {
    const { results } = tables as { results: Table };
    const text = fc.stringMatching(/^[กขค][กขค0-9, \n]{0,80}[กขค]$/);
    fc.assert(
      fc.property(text, (note) => {
        expect(results.read(lines(results.columns, `1,1,steps,2,,,A,,,"${note}"`)).issues).toEqual([]);
      }),
    );
  });
});

describe('marks that hold nothing together', () => {
  const { results } = tables as { results: Table };
  const row = (note: string) => lines(results.columns, `1,1,steps,2,,,A,,,${note}`, '2,2,days,8,,,A,,,');

  it.each([
    ['“ก, ข”', 'other-quotes 2 J'],
    ['“ก\nข”', 'other-quotes 2 J'],
    ['“ก, ข\nค\nง, จ”', 'other-quotes 2 J'],
    ["'ก, ข'", 'other-quotes 2 J'],
    ['‘ก, ข, ค’', 'other-quotes 2 J'],
    ['«ก, ข»', 'other-quotes 2 J'],
    [' "ก, ข"', 'other-quotes 2 J'],
    ['„ก, ข“', 'other-quotes 2 J'],
  ])('%j are told where they open', (note, expected) => {
    expect(told(results, row(note))).toEqual([expected]);
  });

  it.each([
    ['ก, ข', 'wrong-cell-count 2'],
    ['ร่าง "สมุดพก", ข', 'wrong-cell-count 2'],
    ["ก,'ข", 'wrong-cell-count 2'],
    ['"เรียก "สมุดพก" แล้ว"', 'broken-quotes 2'],
  ])('%j is another mistake', (note, expected) => {
    expect(told(results, row(note))).toEqual([expected]);
  });

  it.each(['“ก ข”', 'ร่าง "สมุดพก" แล้ว', "ก'ข'", '5" และ 6"', '"เรียก ""ก, ข"" แล้ว"'])('%j is a text', (note) => {
    expect(told(results, row(note))).toEqual([]);
  });
});
