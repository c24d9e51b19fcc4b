/** Beside the large figures stands what they score and what is next, letter by letter, and never a large figure again. */
import { describe, expect, test } from 'vitest';
import type { KpiModel } from '../../src/assessment/types.ts';
import { headFigures } from '../../src/explain/index.ts';
import { conditions, kpi, milestones, thresholds } from '../draw/makeKpi.ts';
import { both, parts, said, with2 } from './cases.ts';

const waiting = (value: string | null) =>
  kpi({ criteria: thresholds(['60', '65', '70']), baselines: [[2566, value, value === null ? 'O' : 'A']] });
const mean = kpi({
  criteria: parts(['a', 'b']),
  measures: ['a', 'b'],
  results: [
    { round: '2', measure: 'a', value: '66' },
    { round: '2', measure: 'b', value: '60' },
  ],
});

const cases: [why: string, of: KpiModel, now: string | null, last: string | null, lead: string | null][] = [
  ['a result', with2('58.02'), '58.02', null, 'ได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ขาดอีก 1.98 จุด'],
  [
    'no result yet, and a year before',
    waiting('63.24'),
    null,
    '63.24',
    'ถ้าทำได้เท่าปี 2566 จะได้ 66.20 จาก 100 คะแนน สูงกว่าขั้นต้น อีก 1.76 จุดถึงระดับมาตรฐาน',
  ],
  [
    'no result yet, and nothing before',
    waiting(null),
    null,
    null,
    'เทียบกับปีก่อนไม่ได้ เพราะตารางข้อมูลพื้นฐานของเอกสารระบุว่าไม่มีข้อมูล',
  ],
  [
    'steps',
    with2('1', { criteria: milestones, unit: 'count' }),
    '1',
    null,
    'ได้ 50.00 จาก 100 คะแนน ถึงขั้นต้น ต้องทำต่อถึงขั้นที่ 2 “ชี้แจงแนวทาง” จึงถึงระดับมาตรฐาน',
  ],
];

describe('the lead', () => {
  test.each(cases)('of %s', (_, of, now, last, lead) => {
    const heads = headFigures(of);
    expect([heads.now?.value ?? null, heads.last?.value ?? null]).toEqual([now, last]);
    expect(said(of, 'lead')).toBe(lead);
  });

  test.each([
    ['several measures', both('4', '20')],
    ['a mean of parts', mean],
  ])('of %s stands beside scores, and says none', (_, of) => {
    const { measure, now } = headFigures(of);
    expect([measure, now?.value]).toEqual([null, of.score?.score]);
    expect(said(of, 'lead')).not.toContain(`${now?.value} จาก`);
    expect(said(of, 'lead')).not.toBe('');
  });
});

test('what is missing of several is told, and its day beside it', () => {
  const half = kpi({
    criteria: conditions,
    unit: 'count',
    measures: ['services', 'agencies'],
    results: [{ round: '2', measure: 'services', value: '4' }],
  });
  expect(said(half, 'lead')).toMatch(/มีผล 1 จาก 2 รายการวัด/);
  expect(said(half, 'lead')).not.toMatch(/รอบการประเมินสิ้นสุด/);
  expect(said(half, 'due')).toMatch(/รอบการประเมินสิ้นสุด/);
});

test('the day on which a result is due is told while there is none', () => {
  expect(said(waiting('63.24'), 'due')).toMatch(/รอบการประเมินสิ้นสุด/);
  expect(said(with2('58.02'), 'due')).toBeNull();
});
