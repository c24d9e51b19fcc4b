/** A template is read again as it was made: its tables, their rows as texts, and nothing of its guide. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { csvOf, readSheet, sheetsIn, type SheetRead, type TemplateData, templateOf } from '../../src/sheet/index.ts';

const share = { id: 'share', label: 'ร้อยละ', unit: 'ร้อยละ' };
const data: TemplateData = {
  agency: 'sample',
  agencyName: 'กรมตัวอย่าง',
  fiscalYear: 2567,
  file: 'sample-2567.xlsx',
  today: '30 กันยายน 2567',
  kpis: [
    { number: '5.1', title: 'ตัวชี้วัดหนึ่ง', measures: [share] },
    { number: '5.10', title: 'ตัวชี้วัดสิบ', measures: [share, { id: 'days', label: 'จำนวนวัน', unit: 'วัน' }] },
  ],
  rounds: ['1', '2'],
  components: ['performance'],
  sheets: [
    {
      id: 'results',
      rows: [
        {
          kpi: '5.1',
          round: '2',
          measure: 'share',
          value: '63.250',
          obs_status: 'P',
          as_of: '2024-09-30',
          note: 'สอง\nบรรทัด',
        },
        { kpi: '5.10', round: '2', measure: 'days' },
      ],
    },
    {
      id: 'awarded',
      rows: [{ scope: 'kpi', kpi: '5.1', round: '2', stage: 'self', score: '99.94', source: 'รายงาน' }],
    },
    {
      id: 'baselines',
      rows: [{ kpi: '5.1', measure: 'share', fiscal_year_be: '2566', value: '7', obs_status: 'A', source: 'ก' }],
    },
    { id: 'targets', rows: [{ kpi: '5.10', measure: 'share', fiscal_year_be: '2567' }] },
  ],
  notDue: [{ round: 'รอบที่ 2 (12 เดือน)', day: '31 ตุลาคม 2567', kpis: ['5.1', '5.10'] }],
};
const bytes = await templateOf(data);

describe('read again', async () => {
  const source = await sheetsIn(bytes);
  if (!('sheets' in source)) throw new Error('no workbook');
  const reads = source.sheets.map((cells) => readSheet(cells));
  const tables = reads.filter((one): one is SheetRead => one.table !== null);

  test('it says whose it is; its guide is no table, its lists are not shown', () => {
    expect(source.subject).toEqual({ agency: 'sample', fiscalYear: 2567 });
    expect(reads.map(({ table }) => table?.id ?? null)).toEqual([null, 'results', 'awarded', 'baselines', 'targets']);
  });

  test('every row stands there to the letter, those that are due are told as not filled in, and nothing is to be changed', () => {
    expect(tables.map((read) => csvOf(read, []).split('\n').slice(1).join('\n'))).toEqual([
      '5.1,2,share,63.250,,,P,2024-09-30,,"สอง\nบรรทัด"\n',
      'kpi,5.1,,2,self,99.94,,,,รายงาน,,\n',
      '5.1,share,2566,7,,,A,ก,\n',
      '',
    ]);
    expect(tables.map(({ leftOut }) => leftOut.unfilled)).toEqual([[6], [], [], [5]]);
    expect(tables.flatMap(({ changes }) => changes)).toEqual([]);
    expect(tables[0]?.leftOut.columns.map(({ title }) => title)).toEqual(['ชื่อตัวชี้วัด', 'ชื่อรายการวัด', 'หน่วยนับ']);
  });
});

test('a cell to be typed in is text, also under the last row; lists hold what can be chosen, Z for results alone', async () => {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [, results, , baselines] = sheets;
  expect([results?.rows[4]?.[0], results?.rows[4]?.[6]]).toEqual(['5.1', '63.250']);
  expect(results?.cells?.get('20,6')?.style?.numFmt).toBe('@');
  expect(results?.freezePane).toMatchObject({ rows: 4 });
  const statuses = (sheet: typeof results) =>
    sheet?.dataValidations?.flatMap(({ values }) => (values?.includes('O') ? [values] : []));
  expect(statuses(results)).toEqual([['A', 'P', 'E', 'B', 'O', 'M', 'Z']]);
  expect(statuses(baselines)).toEqual([['A', 'P', 'E', 'B', 'O', 'M']]);
  const lists = sheets.at(-1);
  expect([lists?.hidden, lists?.rows]).toEqual([
    true,
    [
      ['5.1', 'share', '1', 'performance'],
      ['5.10', 'days', '2', null],
    ],
  ]);
  expect(results?.dataValidations?.map(({ formula1 }) => formula1)).toContain("'รายการ'!$A$1:$A$2");
});
