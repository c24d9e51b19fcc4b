/** What last year has to do with it, letter by letter, and never where years are not comparable. */
import { expect, test, describe } from 'vitest';
import type { KpiModel } from '../../src/assessment/types.ts';
import { kpi, thresholds } from '../draw/makeKpi.ts';
import { levelOfTargets } from '../../src/explain/index.ts';
import { bands, parts, said, type Wanted } from './cases.ts';

const lastYear = (value: string | null, wanted: Partial<Wanted> = {}) =>
  kpi({ criteria: thresholds(['60', '65', '70']), baselines: [[2566, value, value === null ? 'O' : 'A']], ...wanted });

const lastYears: [why: string, of: KpiModel, last: string | null, ambition: string | null][] = [
  [
    'while there is no result',
    lastYear('63.24'),
    'ถ้าทำได้เท่าปี 2566 (ร้อยละ 63.24) จะได้ 66.20 จาก 100 คะแนน สูงกว่าขั้นต้น อีก 1.76 จุดถึงระดับมาตรฐาน',
    'ผลปี 2566 (ร้อยละ 63.24) ถึงขั้นต้นของเกณฑ์ปี 2567 แล้ว',
  ],
  [
    'beside a result',
    lastYear('63.24', { results: [{ round: '2', value: '66' }] }),
    'ผลปี 2566 (ร้อยละ 63.24) ภายใต้เกณฑ์ปี 2567 จะได้ 66.20 จาก 100 คะแนน',
    'ผลปี 2566 (ร้อยละ 63.24) ถึงขั้นต้นของเกณฑ์ปี 2567 แล้ว',
  ],
  [
    'the highest level is last year’s result',
    lastYear('70'),
    'ถ้าทำได้เท่าปี 2566 (ร้อยละ 70) จะได้ 100.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ขั้นสูงพอดี ซึ่งเป็นระดับสูงสุด',
    'ค่าเกณฑ์ขั้นสูงของปี 2567 เท่ากับผลปี 2566 (ร้อยละ 70) พอดี ทำได้เท่าเดิมก็ถึงระดับสูงสุด',
  ],
  [
    'no level, and a target below it',
    lastYear('59', { targets: [[2567, '58']] }),
    'ถ้าทำได้เท่าปี 2566 (ร้อยละ 59) จะได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ขาดอีก 1 จุด',
    'ผลปี 2566 (ร้อยละ 59) ยังไม่ถึงระดับใดของเกณฑ์ปี 2567 ค่าเป้าหมายปี 2567 (ร้อยละ 58) ต่ำกว่าผลปี 2566',
  ],
  [
    'a target that is the result, where lower is better',
    lastYear('18', {
      criteria: thresholds(['30', '20', '15']),
      direction: 'lower-is-better',
      targets: [[2567, '19']],
    }),
    'ถ้าทำได้เท่าปี 2566 (ร้อยละ 18) จะได้ 85.00 จาก 100 คะแนน ดีกว่าระดับมาตรฐาน ลดลงอีก 3 จุดจึงถึงขั้นสูง',
    'ผลปี 2566 (ร้อยละ 18) ถึงระดับมาตรฐานของเกณฑ์ปี 2567 แล้ว ค่าเป้าหมายปี 2567 (ร้อยละ 19) สูงกว่าผลปี 2566 ซึ่งยิ่งน้อยยิ่งดี',
  ],
  ['no table', kpi({ criteria: thresholds(['60', '65', '70']) }), 'เทียบกับปีก่อนไม่ได้ เพราะเอกสารไม่มีตารางข้อมูลพื้นฐาน', null],
  ['the document says none', lastYear(null), 'เทียบกับปีก่อนไม่ได้ เพราะตารางข้อมูลพื้นฐานของเอกสารระบุว่าไม่มีข้อมูล', null],
  [
    'counted in another way since',
    lastYear('63.24', { seriesBreak: 2567 }),
    'เทียบกับปีก่อนไม่ได้ เพราะตั้งแต่ปี 2567 นับต่างไปจากเดิม',
    null,
  ],
  [
    'a break that last year is behind',
    lastYear('63.24', { seriesBreak: 2566 }),
    'ถ้าทำได้เท่าปี 2566 (ร้อยละ 63.24) จะได้ 66.20 จาก 100 คะแนน สูงกว่าขั้นต้น อีก 1.76 จุดถึงระดับมาตรฐาน',
    'ผลปี 2566 (ร้อยละ 63.24) ถึงขั้นต้นของเกณฑ์ปี 2567 แล้ว',
  ],
  [
    'this year’s result marked as counted in another way',
    lastYear('63.24', { results: [{ round: '2', value: '66', status: 'B' }] }),
    'เทียบกับปีก่อนไม่ได้ เพราะตั้งแต่ปี 2567 นับต่างไปจากเดิม',
    null,
  ],
  [
    'figures of another measure',
    kpi({
      criteria: { ...thresholds(['60', '65', '70']), measure: 'other' },
      measures: ['share', 'other'],
      baselines: [[2566, '63.24']],
    }),
    'เทียบกับปีก่อนไม่ได้ เพราะข้อมูลพื้นฐานนับคนละอย่างกับเกณฑ์',
    null,
  ],
  [
    'one measure of two',
    kpi({ criteria: parts(['share', 'b']), measures: ['share', 'b'], baselines: [[2566, '63.24']] }),
    'เทียบกับปีก่อนไม่ได้ เพราะข้อมูลพื้นฐานมีไม่ครบทุกรายการวัดของเกณฑ์',
    null,
  ],
];

describe('last year under this year’s criteria, and how ambitious these are', () => {
  test.each(lastYears)('%s', (_why, of, last, ambition) => {
    expect(said(of, 'lastYear')).toBe(last);
    expect(said(of, 'ambition')).toBe(ambition);
  });
});

test('which level the targets of the year reach: of bands the one that holds them, and none unless every measure has one', () => {
  const reached = (criteria: object, target: string) =>
    levelOfTargets(kpi({ criteria, targets: [[2567, target]], measures: ['share', 'b'] }));
  expect(['74', '75', '80'].map((target) => reached(bands, target))).toEqual(['entry', 'standard', 'advanced']);
  expect(['59', '60', '70'].map((target) => reached(thresholds(['60', '65', '70']), target))).toEqual([
    'none',
    'entry',
    'advanced',
  ]);
  expect(reached(parts(['share', 'b']), '70')).toBeNull();
});
