/** What is next, letter by letter, worked by hand: what one more is worth, and where rounding decides. */
import { expect, test, describe } from 'vitest';
import type { KpiModel } from '../../src/assessment/types.ts';
import { milestones, thresholds } from '../draw/makeKpi.ts';
import { with2, said, steps, people } from './cases.ts';

const nexts: [why: string, of: KpiModel, next: string | null][] = [
  [
    'between two levels: how far from the one below, and each point',
    with2('63.24'),
    'เกินค่าเกณฑ์ขั้นต้นมา 3.24 จุด ระหว่างขั้นต้นกับระดับมาตรฐาน ทุก 1 จุดที่เพิ่มขึ้นได้คะแนนเพิ่ม 5.00 คิดเป็นคะแนนถ่วงน้ำหนัก 1.00',
  ],
  [
    'at a level: each point to the next',
    with2('65'),
    'ระหว่างระดับมาตรฐานกับขั้นสูง ทุก 1 จุดที่เพิ่มขึ้นได้คะแนนเพิ่ม 5.00 คิดเป็นคะแนนถ่วงน้ำหนัก 1.00',
  ],
  [
    'people: 65 % of 3,289 is 2,137.85, so 2,138, 58 more than 2,080; 5 × 100 ÷ 3,289 = 0.152 each',
    people('63.24', '2080', '3289'),
    'เกินค่าเกณฑ์ขั้นต้นมา 3.24 จุด ระหว่างขั้นต้นกับระดับมาตรฐาน ทุก 1 จุดที่เพิ่มขึ้นได้คะแนนเพิ่ม 5.00 คิดเป็นคะแนนถ่วงน้ำหนัก 1.00 ถ้าจำนวนทั้งหมดยังเป็น 3,289 คน ต้องเพิ่มจาก 2,080 คน อีก 58 คนจึงถึงระดับมาตรฐาน ทุก 1 คนได้คะแนนเพิ่ม 0.15 คิดเป็นคะแนนถ่วงน้ำหนัก 0.03',
  ],
  [
    'a numerator without a name, where nothing is interpolated',
    people('63.25', '506', '800', { countedIn: undefined, policy: steps }),
    'เมื่อถึงระดับมาตรฐานจะได้ 75 คะแนน คิดเป็นคะแนนถ่วงน้ำหนัก 15.00 ก่อนหน้านั้นคะแนนไม่เพิ่ม ถ้าตัวหารยังเป็น 800 ตัวตั้งต้องเพิ่มจาก 506 อีก 14 จึงถึงระดับมาตรฐาน',
  ],
  [
    'below the lowest nothing grows until it is reached',
    with2('58.02'),
    'เมื่อถึงขั้นต้นจะได้ 50 คะแนน คิดเป็นคะแนนถ่วงน้ำหนัก 10.00 ก่อนหน้านั้นคะแนนไม่เพิ่ม',
  ],
  [
    'lower is better',
    with2('24.5', { criteria: thresholds(['30', '20', '15']), direction: 'lower-is-better' }),
    'ต่ำกว่าค่าเกณฑ์ขั้นต้นอยู่ 5.5 จุด ระหว่างขั้นต้นกับระดับมาตรฐาน ทุก 1 จุดที่ลดลงได้คะแนนเพิ่ม 2.50 คิดเป็นคะแนนถ่วงน้ำหนัก 0.50',
  ],
  ['beyond the highest', with2('71'), 'เกินค่าเกณฑ์ขั้นสูงมา 1 จุด'],
  ['at the highest', with2('70'), null],
  [
    'the next step gives the points of its level at once',
    with2('1', { criteria: milestones, unit: 'count' }),
    'เมื่อถึงระดับมาตรฐานจะได้ 75 คะแนน คิดเป็นคะแนนถ่วงน้ำหนัก 15.00 ก่อนหน้านั้นคะแนนไม่เพิ่ม',
  ],
];

describe('what one more is worth', () => {
  test.each(nexts)('%s', (_why, of, expected) => {
    expect(said(of, 'next')).toBe(expected);
  });
});

const closes: [why: string, of: KpiModel, close: string | null][] = [
  [
    'the score is rounded to the points of a level: 50 + 25 × 4.9999 ÷ 5 = 74.9995',
    with2('64.9999'),
    'คะแนนก่อนปัดเศษคือ 74.9995 ผลยังไม่ถึงค่าเกณฑ์ระดับมาตรฐาน ตัวเลขคะแนนเท่ากับของระดับนั้นเพราะการปัดเศษเท่านั้น ห่างจากค่าเกณฑ์ระดับมาตรฐานเพียง 0.0001 จุด ไม่เกินหน่วยสุดท้ายของการปัดเศษตามหลักเกณฑ์ (0.01)',
  ],
  ['a hair below', with2('64.99'), 'ห่างจากค่าเกณฑ์ระดับมาตรฐานเพียง 0.01 จุด ไม่เกินหน่วยสุดท้ายของการปัดเศษตามหลักเกณฑ์ (0.01)'],
  ['a hair above', with2('65.01'), 'เกินค่าเกณฑ์ระดับมาตรฐานเพียง 0.01 จุด ไม่เกินหน่วยสุดท้ายของการปัดเศษตามหลักเกณฑ์ (0.01)'],
  ['two hairs above', with2('65.02'), null],
  ['at a level', with2('65'), null],
  [
    'the figure reaches a level that its own fraction does not: 2,079 ÷ 3,199 × 100 = 64.9890…',
    people('65.0', '2079', '3199'),
    'ผลที่รายงานคือ ร้อยละ 65.0 แต่ก่อนปัดเศษคือ 64.989059… ซึ่งอยู่คนละด้านของค่าเกณฑ์ระดับมาตรฐาน การปัดเศษจึงเป็นตัวตัดสิน',
  ],
  ['of whole things one is a thing', with2('64', { criteria: thresholds(['60', '65', '70']), unit: 'count' }), null],
];

describe('where rounding, or a hair’s breadth, decides', () => {
  test.each(closes)('%s', (_why, of, expected) => {
    expect(said(of, 'close')).toBe(expected);
  });
});
