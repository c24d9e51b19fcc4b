/** A sheet is recognised by its columns, nothing in it is changed by itself, and what is left out is told. */
import { readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { parseRecords } from '../../src/input/index.ts';
import { cellsOfText, csvOf, readSheet, type SheetRead, type SheetTableId, sheetsIn } from '../../src/sheet/index.ts';
import { knownOfSample, pasted } from './sample.ts';

const known = knownOfSample();

async function readText(text: string | Uint8Array, fileName?: string): Promise<ReturnType<typeof readSheet>> {
  const source = await sheetsIn(text, fileName);
  if (!('sheets' in source)) throw new Error(JSON.stringify(source));
  const [first] = source.sheets;
  if (!first) throw new Error('no sheet');
  return readSheet(first, { known, ...(fileName && { fileName }) });
}

async function readTable(text: string | Uint8Array, fileName?: string): Promise<SheetRead> {
  const read = await readText(text, fileName);
  if (read.table === null) throw new Error(`not recognised: ${JSON.stringify(read.why)}`);
  return read;
}

const header = 'kpi,round,measure,value,numerator,denominator,obs_status,as_of,evidence_url,note';
const changesOf = ({ changes }: SheetRead) =>
  changes.map(({ row, letter, from, to }) => `${letter}${row} ${from} → ${to}`);

describe('a workbook of an officer, saved by LibreOffice', async () => {
  const read = await readTable(new Uint8Array(readFileSync(new URL('officer.xlsx', import.meta.url))));

  test('is the table of results, its columns in another order under Thai labels', () => {
    expect(read.table.id).toBe('results');
    expect([read.header.index + 1, Object.fromEntries(read.header.columns)]).toEqual([
      3,
      { kpi: 2, round: 4, measure: 3, value: 5, numerator: 6, denominator: 7, obs_status: 8, as_of: 9, note: 10 },
    ]);
  });

  // 7,5 days cannot be a whole number, 03/04/2567 can be March or April.
  test('every change is proposed with its cell, and no reading that is not certain', () => {
    expect(changesOf(read)).toEqual([
      'C4 ๑ → 1',
      'J4 31/3/2567 → 2024-03-31',
      'E5 รอบที่ 2 → 2',
      'F5 63.25% → 63.25',
      'I5 a → A',
      'J5 2024-09-30 00:00:00 → 2024-09-30',
      'J6 2567-09-30 00:00:00 → 2024-09-30',
      'F7 ๔ → 4',
    ]);
  });

  test('what is no part of the table is told', () => {
    expect(read.leftOut).toEqual({
      columns: [
        { letter: 'A', title: 'ลำดับ' },
        { letter: 'B', title: 'ผู้รับผิดชอบ' },
      ],
      words: [
        { row: 1, text: 'ผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2567' },
        { row: 10, text: 'ที่มา: รายงานภายใน' },
      ],
      unfilled: [8],
    });
  });

  test('the finished text has what was accepted, and nothing else', () => {
    expect(csvOf(read, read.changes)).toBe(
      [
        header,
        '1,1,steps,3,,,A,2024-03-31,,',
        '1,2,share,63.25,506,800,A,2024-09-30,,',
        '2,2,days,"7,5",,,A,2024-09-30,,รอตรวจสอบ',
        '3.1,2,services,4,,,A,03/04/2567,,\n',
      ].join('\n'),
    );
    expect(csvOf(read, [])).toContain(
      '\n๑,1,steps,3,,,A,31/3/2567,,\n1,รอบที่ 2,share,63.25%,506,800,a,2024-09-30 00:00:00,,\n',
    );
  });
});

test.each([
  ['commas', 'kpi,round,measure,value\n1,2,share,60'],
  ['semicolons', 'kpi;round;measure;value\n1;2;share;60'],
  ['tabs', pasted('kpi | round | measure | value', '1 | 2 | share | 60')],
  [
    'labels above names',
    pasted('ตัวชี้วัด | รอบการประเมิน | รายการวัด | ค่า', 'kpi | round | measure | value', '1 | 2 | share | 60'),
  ],
  ['both in a cell', '"ตัวชี้วัด\nkpi","รอบการประเมิน\nround","รายการวัด\nmeasure","ค่า\nvalue"\n1,2,share,60'],
  ['English labels', 'KPI,Round,Measure,Value\n1,2,share,60'],
  [
    'another order, a title and a slip of the hand',
    pasted('ผล', 'measure | value | kpi number | rounds', 'share | 60 | 1 | 2'),
  ],
])('results with %s', async (_, text) => {
  const read = await readTable(text);
  expect([read.table.id, csvOf(read, [])]).toEqual(['results', `${header}\n1,2,share,60,,,,,,\n`]);
});

describe('which table it is', () => {
  const years = 'kpi,measure,fiscal_year_be,value,obs_status,source\n1,share,2566,62.5,A,ตาราง';
  test('a sheet, its title or its file tells baselines from targets; else it is for a person to say', async () => {
    const read = await readText(years);
    expect(read.table ?? ('oneOf' in read.why && read.why.oneOf.map(({ id }) => id))).toEqual(['baselines', 'targets']);
    expect((await readTable(years, 'targets.csv')).table.id).toBe('targets');
    expect((await readTable(`ข้อมูลพื้นฐาน\n${years}`)).table.id).toBe('baselines');
    expect((await readTable(years.replace(',value,', ',ค่าเป้าหมาย,'))).table.id).toBe('targets');
  });

  test.each([
    ['activities', 'ตัวชี้วัด,เลขกิจกรรม,กิจกรรม,เดือน\n1,1,อบรม,10'],
    ['awarded', 'scope,kpi,round,stage,score,source\nkpi,1,2,evaluated,99.94,รายงาน'],
    ['corrections', 'file,row_key,column,published,corrected,date,reason\nข,ค,ง,จ,ฉ,ช,ซ'],
    ['strategicKpis', 'ลำดับ,ชื่อตามเอกสาร,ชื่อภาษาอังกฤษ,แหล่งที่มา\n1,ดัชนี,Index,เอกสาร'],
  ])('%s', async (id, text) => {
    expect((await readTable(text)).table.id).toBe(id);
  });

  test('of a sheet that is none, the nearest with the columns that it lacks', async () => {
    const read = await readText('kpi,measure,value,as_of\n1,share,60,2024-09-30');
    expect(read).toMatchObject({
      table: null,
      why: { nearest: { table: { id: 'results' }, missing: ['round'], row: 1 } },
    });
    expect(await readText('ก,ข\n1,2')).toMatchObject({ table: null, why: { nearest: null } });
  });
});

test.each([
  ['1,234', undefined],
  ['1,234,567', '1234567'],
  ['1,234.5', '1234.5'],
  ['12,5', '12.5'],
  ['1234', undefined],
])('%s of a measure without bounds: %s', async (value, to) => {
  const source = await sheetsIn(pasted('kpi | round | measure | value', `9 | 2 | budget | ${value}`));
  const read = readSheet('sheets' in source ? (source.sheets[0] ?? { name: '', rows: [] }) : { name: '', rows: [] });
  expect(read.table && read.changes.map((one) => one.to)).toEqual(to === undefined ? [] : [to]);
});

test('75,086 people can only be a whole number', async () => {
  const text = pasted(
    'kpi | round | measure | value | numerator | denominator',
    '1 | 2 | share | 60 | 45,000 | 75,086',
  );
  expect(changesOf(await readTable(text))).toEqual(['E2 45,000 → 45000', 'F2 75,086 → 75086']);
});

test('rows of a known table may be copied without their header, all of its columns; else nothing is taken for one', async () => {
  const row = ['1', '2', 'share', '63,5', '', '', 'A', '30/9/2567', '', ''].join('\t');
  const read = (text: string, only: readonly SheetTableId[]) => readSheet(cellsOfText(text), { known, only });
  const found = read(`${row}\n${row.replace('63,5', '64')}`, ['results']);
  expect(found.table && [changesOf(found), csvOf(found, []).split('\n')[2]]).toEqual([
    ['D1 63,5 → 63.5', 'H1 30/9/2567 → 2024-09-30', 'H2 30/9/2567 → 2024-09-30'],
    '1,2,share,64,,,A,30/9/2567,,',
  ]);
  expect(read(row, ['results', 'awarded']).table).toBeNull();
  expect(read(`รวม\tทั้งหมด\n${row}`, ['results']).table).toBeNull();
});

test('what names a row may stand over several rows, a figure may not', async () => {
  const rows = ['kpi,round,measure,value', '1,1,steps,3', ',2,share,', '2,2,days,7'].map((row) => row.split(','));
  const merges = [
    { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
    { startRow: 1, endRow: 2, startCol: 3, endCol: 3 },
  ];
  const read = await readTable(await writeXlsx({ sheets: [{ name: 'ก', rows, merges }] }));
  expect(read.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
    ['1', '1', 'steps', '3'],
    ['2', '2', 'days', '7'],
  ]);
  expect(read.leftOut.unfilled).toEqual([3]);
});

test('whatever stands in the cells is handed on to the letter, and read without an error', () => {
  const names = header.split(',');
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('1', '๕.๑', '12,5', '1,234', '63%', '"', '\n', '-', '03/04/2567'),
  );
  const rows = fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      const read = readSheet({ name: '', rows: [names, ...cells] }, { known });
      if (read.table === null) throw new Error('not recognised');
      const back = parseRecords(csvOf(read, [])).rows.slice(1, -1);
      expect(back).toEqual(read.rows.map((one) => one.cells));
      for (const { row, column, from, to } of read.changes) {
        expect([cells[row - 2]?.[names.indexOf(column)], from === to]).toEqual([from, false]);
      }
    }),
    { numRuns: 200 },
  );
});

describe('a file that is no workbook', () => {
  test('with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['kpi']] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await sheetsIn(bytes)).toEqual({ fault: 'password' });
  });
  test('broken, or of Excel 97', async () => {
    expect(await sheetsIn(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toEqual({ fault: 'broken' });
    expect(await sheetsIn(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))).toEqual({
      fault: 'older',
    });
  });
  test('in the encoding of older Thai programs', async () => {
    expect(await sheetsIn(new Uint8Array([0xa1, 0xd2, 0xc3, 0x2c, 0x31]), 'results.csv')).toMatchObject({
      issue: { code: 'encoding-windows-874', place: { file: 'results.csv' } },
    });
  });
});
