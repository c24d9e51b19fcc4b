/** What was reached and scored, letter by letter, worked by hand: each kind of rule at, just below and just above a level. */
import { expect, test, describe } from 'vitest';
import type { KpiModel } from '../../src/assessment/types.ts';
import { conditions, kpi, milestones, thresholds } from '../draw/makeKpi.ts';
import { kpiSentences } from '../../src/explain/index.ts';
import { AFTER, with2, said, steps, bands, parts, both, name, people } from './cases.ts';

const results: [why: string, of: KpiModel, result: string][] = [
  ['between two levels', with2('63.24'), 'ทำได้ร้อยละ 63.24 ได้ 66.20 จาก 100 คะแนน สูงกว่าขั้นต้น อีก 1.76 จุดถึงระดับมาตรฐาน'],
  ['at a level', with2('65'), 'ทำได้ร้อยละ 65 ได้ 75.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ระดับมาตรฐานพอดี อีก 5 จุดถึงขั้นสูง'],
  ['just below a level', with2('64.9'), 'ทำได้ร้อยละ 64.9 ได้ 74.50 จาก 100 คะแนน สูงกว่าขั้นต้น อีก 0.1 จุดถึงระดับมาตรฐาน'],
  ['just above a level', with2('65.1'), 'ทำได้ร้อยละ 65.1 ได้ 75.50 จาก 100 คะแนน สูงกว่าระดับมาตรฐาน อีก 4.9 จุดถึงขั้นสูง'],
  ['below the lowest', with2('58.02'), 'ทำได้ร้อยละ 58.02 ได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ขาดอีก 1.98 จุด'],
  ['at the highest', with2('70'), 'ทำได้ร้อยละ 70 ได้ 100.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ขั้นสูงพอดี ซึ่งเป็นระดับสูงสุด'],
  ['beyond the highest', with2('71'), 'ทำได้ร้อยละ 71 ได้ 100.00 จาก 100 คะแนน สูงกว่าค่าเกณฑ์ขั้นสูง ซึ่งเป็นระดับสูงสุด'],
  [
    'a provisional figure',
    kpi({ criteria: thresholds(['60', '65', '70']), results: [{ round: '2', value: '66', status: 'P' }] }),
    'ทำได้ร้อยละ 66 (ค่าเบื้องต้น) ได้ 80.00 จาก 100 คะแนน สูงกว่าระดับมาตรฐาน อีก 4 จุดถึงขั้นสูง',
  ],
  [
    'equal thresholds: the higher level wins',
    with2('440', { criteria: thresholds(['445', '445', '479.48']), unit: 'points', max: '500' }),
    'ทำได้ 440 คะแนน ได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น อีก 5 คะแนนถึงระดับมาตรฐาน',
  ],
  [
    'lower is better, between',
    with2('24.5', { criteria: thresholds(['30', '20', '15']), direction: 'lower-is-better' }),
    'ทำได้ร้อยละ 24.5 ได้ 63.75 จาก 100 คะแนน ดีกว่าขั้นต้น ลดลงอีก 4.5 จุดจึงถึงระดับมาตรฐาน',
  ],
  [
    'lower is better, at',
    with2('20', { criteria: thresholds(['30', '20', '15']), direction: 'lower-is-better' }),
    'ทำได้ร้อยละ 20 ได้ 75.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ระดับมาตรฐานพอดี ลดลงอีก 5 จุดจึงถึงขั้นสูง',
  ],
  [
    'lower is better, none',
    with2('33', { criteria: thresholds(['30', '20', '15']), direction: 'lower-is-better' }),
    'ทำได้ร้อยละ 33 ได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ต้องลดลงอีก 3 จุด',
  ],
  [
    'nothing between two levels',
    with2('63.24', { policy: steps }),
    'ทำได้ร้อยละ 63.24 ได้ 50.00 จาก 100 คะแนน ถึงขั้นต้น อีก 1.76 จุดถึงระดับมาตรฐาน',
  ],
  ['bands', with2('79.5', { criteria: bands }), 'ทำได้ร้อยละ 79.5 ได้ 75.00 จาก 100 คะแนน ถึงระดับมาตรฐาน อีก 0.5 จุดถึงขั้นสูง'],
  [
    'bands, at the end that belongs above',
    with2('80', { criteria: bands }),
    'ทำได้ร้อยละ 80 ได้ 100.00 จาก 100 คะแนน ถึงขั้นสูง ซึ่งเป็นระดับสูงสุด',
  ],
  [
    'bands, just below it',
    with2('74.99', { criteria: bands }),
    'ทำได้ร้อยละ 74.99 ได้ 50.00 จาก 100 คะแนน ถึงขั้นต้น อีก 0.01 จุดถึงระดับมาตรฐาน',
  ],
  [
    'steps: which one is next',
    with2('1', { criteria: milestones, unit: 'count' }),
    'ทำแล้วเสร็จถึงขั้นที่ 1 ได้ 50.00 จาก 100 คะแนน ถึงขั้นต้น ต้องทำต่อถึงขั้นที่ 2 “ชี้แจงแนวทาง” จึงถึงระดับมาตรฐาน',
  ],
  [
    'no step',
    with2('0', { criteria: milestones, unit: 'count' }),
    'ยังไม่มีขั้นใดแล้วเสร็จ ได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ต้องทำต่อถึงขั้นที่ 1 “จัดทำแนวทาง” จึงถึงขั้นต้น',
  ],
  [
    'all steps',
    with2('3', { criteria: milestones, unit: 'count' }),
    'ทำแล้วเสร็จถึงขั้นที่ 3 ได้ 100.00 จาก 100 คะแนน ถึงขั้นสูง ซึ่งเป็นระดับสูงสุด',
  ],
  [
    'conditions that two measures miss',
    both('3', '9'),
    `ทำได้ ${name('services')} 3 งานบริการ และ ${name('agencies')} 9 งานบริการ ได้ 50.00 จาก 100 คะแนน ถึงขั้นต้น ต้องเพิ่ม ${name('services')} 1 งานบริการ และ ${name('agencies')} 1 งานบริการ จึงถึงระดับมาตรฐาน`,
  ],
  [
    'conditions: more than 10 is 11 of whole things',
    both('4', '10'),
    `ทำได้ ${name('services')} 4 งานบริการ และ ${name('agencies')} 10 งานบริการ ได้ 75.00 จาก 100 คะแนน ถึงระดับมาตรฐาน ต้องเพิ่ม ${name('agencies')} 1 งานบริการ จึงถึงขั้นสูง`,
  ],
  [
    'a mean of parts',
    kpi({
      criteria: parts(['a', 'b']),
      measures: ['a', 'b'],
      results: [
        { round: '2', measure: 'a', value: '65' },
        { round: '2', measure: 'b', value: '60' },
      ],
    }),
    'ได้ 62.50 จาก 100 คะแนน เป็นค่าเฉลี่ยถ่วงน้ำหนักของ 2 ส่วน ถึงขั้นต้น อีก 12.50 คะแนนถึงระดับมาตรฐาน',
  ],
  [
    'zero by the rule of the source',
    kpi({ criteria: thresholds(['60', '65', '70']), results: [{ round: '2', value: null, status: 'Z' }] }),
    'ได้ 0.00 จาก 100 คะแนน ตามเงื่อนไขที่เอกสารกำหนดสำหรับกรณีนี้',
  ],
  [
    'nothing yet, not due',
    kpi({ criteria: thresholds(['60', '65', '70']) }),
    'ยังไม่มีผลปี 2567 รอบการประเมินสิ้นสุด 30 กันยายน 2567',
  ],
  [
    'nothing, overdue',
    kpi({ criteria: thresholds(['60', '65', '70']), today: AFTER }),
    'ยังไม่พบผลปี 2567 ที่เผยแพร่ รอบการประเมินสิ้นสุดแล้วเมื่อ 30 กันยายน 2567',
  ],
  [
    'nothing yet, by a day that the source states',
    kpi({ criteria: thresholds(['60', '65', '70']), reportedIn: '10' }),
    'ยังไม่มีผลปี 2567 กำหนดรายงานภายใน 31 ตุลาคม 2567',
  ],
  [
    'nothing, after that day',
    kpi({ criteria: thresholds(['60', '65', '70']), reportedIn: '10', today: AFTER }),
    'ยังไม่พบผลปี 2567 ที่เผยแพร่ พ้นกำหนดรายงาน 31 ตุลาคม 2567 แล้ว',
  ],
  [
    'none, says the source',
    kpi({ criteria: thresholds(['60', '65', '70']), results: [{ round: '2', value: null, status: 'O' }] }),
    'แหล่งที่มาระบุว่าไม่มีผลปี 2567 รอบการประเมินสิ้นสุด 30 กันยายน 2567',
  ],
  [
    'one measure of two',
    kpi({
      criteria: conditions,
      unit: 'count',
      measures: ['services', 'agencies'],
      results: [{ round: '2', measure: 'services', value: '3' }],
      today: AFTER,
    }),
    `ปี 2567 มีผล 1 จาก 2 รายการวัด ยังขาด ${name('agencies')} จึงยังไม่มีคะแนน รอบการประเมินสิ้นสุดแล้วเมื่อ 30 กันยายน 2567`,
  ],
  ['no criteria', kpi({ criteria: null }), 'เอกสารไม่มีเกณฑ์สำหรับรอบที่ 2 (12 เดือน) จึงไม่มีคะแนน'],
  [
    'not applicable',
    kpi({ criteria: thresholds(['60', '65', '70']), notApplicable: true }),
    'เอกสารระบุว่าไม่นำตัวชี้วัดนี้มาประเมินกับหน่วยงาน',
  ],
  [
    'awarded alone',
    kpi({ criteria: { rule: 'as-awarded' }, measures: [] }),
    'แหล่งที่มาเผยแพร่คะแนนโดยไม่เปิดเผยเกณฑ์ จึงแสดงคะแนนตามที่ประกาศและคิดซ้ำไม่ได้',
  ],
];

describe('what was reached, what it scored, what the next level needs', () => {
  test.each(results)('%s', (_why, of, expected) => {
    expect(said(of, 'result')).toBe(expected);
  });
});

test('what was promised', () => {
  expect(said(with2('63.24', { targets: [[2567, '64']] }), 'promised')).toBe(
    'ขั้นสูงของเกณฑ์ปี 2567 คือ ไม่น้อยกว่าร้อยละ 70 ค่าเป้าหมายปี 2567 คือ ร้อยละ 64',
  );
  expect(said(with2('1', { criteria: milestones, unit: 'count' }), 'promised')).toBe('ขั้นสูงของเกณฑ์ปี 2567 คือ ขั้นที่ 3');
});

test('in English', () => {
  const of = people('63.24', '2080', '3289', { baselines: [[2566, '61']] });
  expect(said(of, 'result', 'en')).toBe(
    'Reached 63.24%, scoring 66.20 out of 100, above the entry level, 1.76 percentage points short of the standard level.',
  );
  expect(said(of, 'next', 'en')).toBe(
    'The result is 3.24 percentage points above the entry level. Between the entry level and the standard level, a rise of 1 percentage point adds 5.00 to the score, equal to 1.00 in the weighted score. If the total stays at 3,289 people, the number must rise from 2,080 people by 58 people to reach the standard level. Each of them adds 0.15 to the score, equal to 0.03 in the weighted score.',
  );
  expect(said(of, 'lastYear', 'en')).toBe(
    'The FY 2566 result (61%) would score 55.00 out of 100 under the criteria for FY 2567.',
  );
});

test('a number and its unit do not part', () => {
  expect(kpiSentences(with2('63.24'), 'th').result).toBe(
    'ทำได้ร้อยละ\u00a063.24 ได้\u00a066.20\u00a0จาก\u00a0100\u00a0คะแนน สูงกว่าขั้นต้น อีก\u00a01.76\u00a0จุดถึงระดับมาตรฐาน',
  );
});
