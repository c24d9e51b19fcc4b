/** What the first assessment says of itself as it was first published: no result, and what last year would score. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { assessmentSentences, explainAssessment, kpiSentences } from '../../src/explain/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { agency, fiscalYear } from './assessment.ts';
import { makeFirstRoot } from './firstRoot.ts';

const root = makeFirstRoot();
afterAll(() => rmSync(root, { recursive: true, force: true }));
/** 15 January 2025: everything is overdue. */
const found = loadAt(root, '1736899200')
  .agencies.find((one) => one.agency.agency === agency)
  ?.assessments.find((one) => one.fiscalYear === fiscalYear);
if (!found) throw new Error('The first assessment is not in its root.');
const assessment = found;

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;
const said = (number: string) => {
  const kpi = assessment.kpis.find((one) => one.number === number);
  if (!kpi) throw new Error(`There is no KPI ${number}.`);
  return kpiSentences(kpi, 'th');
};

test('as a whole: 0.11 → 0, 63.24 → 13.24, 46.54 → 10, 6 → 1.875, 61.46 → 1.875, 479.48 → 10; 36.99 of 70', () => {
  const { standing, lastYear, ambition } = assessmentSentences(assessment, 'th');
  expect(plain(standing)).toBe('ยังไม่พบผลปี 2567 ที่เผยแพร่ของทั้ง 9 ตัวชี้วัด จึงยังไม่มีคะแนนรวม');
  expect(plain(lastYear)).toBe('ถ้าทำได้เท่าปี 2566 จะได้ 36.99 จากน้ำหนัก 70 ที่เทียบได้ ไม่ใช่คะแนนปี 2567');
  expect(plain(ambition)).toBe(
    'เทียบผลปี 2566 กับเกณฑ์ปี 2567 ได้ 6 ตัวชี้วัด ถึงขั้นสูงแล้ว 1 ตัวชี้วัด (ที่ 6) ถึงระดับมาตรฐานแล้ว 2 ตัวชี้วัด (ที่ 5.3, 5.4) ถึงขั้นต้นแล้ว 2 ตัวชี้วัด (ที่ 2, 3) ยังไม่ถึงขั้นต้น 1 ตัวชี้วัด (ที่ 1)',
  );
  expect(explainAssessment(assessment).ambition?.targetsMet).toEqual([]);
});

describe('KPI by KPI', () => {
  test.each([
    ['1', 'ถ้าทำได้เท่าปี 2566 (ร้อยละ 0.11) จะได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ขาดอีก 1.89 จุด'],
    ['2', 'ถ้าทำได้เท่าปี 2566 (ร้อยละ 63.24) จะได้ 66.20 จาก 100 คะแนน สูงกว่าขั้นต้น อีก 1.76 จุดถึงระดับมาตรฐาน'],
    ['3', 'ถ้าทำได้เท่าปี 2566 (ร้อยละ 46.54) จะได้ 50.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ขั้นต้นพอดี อีก 3.28 จุดถึงระดับมาตรฐาน'],
    ['4', 'เทียบกับปีก่อนไม่ได้ เพราะตารางข้อมูลพื้นฐานของเอกสารระบุว่าไม่มีข้อมูล'],
    ['5.1', 'เทียบกับปีก่อนไม่ได้ เพราะข้อมูลพื้นฐานนับคนละอย่างกับเกณฑ์'],
    ['5.2', 'เทียบกับปีก่อนไม่ได้ เพราะเอกสารไม่มีตารางข้อมูลพื้นฐาน'],
    ['5.3', 'ถ้าทำได้เท่าปี 2566 (6 Pillar) จะได้ 75.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ระดับมาตรฐานพอดี อีก 1 Pillar ถึงขั้นสูง'],
    ['5.4', 'ถ้าทำได้เท่าปี 2566 (61.46 คะแนน) จะได้ 75.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ระดับมาตรฐานพอดี อีก 5 คะแนนถึงขั้นสูง'],
    ['6', 'ถ้าทำได้เท่าปี 2566 (479.48 คะแนน) จะได้ 100.00 จาก 100 คะแนน เท่ากับค่าเกณฑ์ขั้นสูงพอดี ซึ่งเป็นระดับสูงสุด'],
  ])('%s', (number, lastYear) => {
    expect(plain(said(number).lastYear)).toBe(lastYear);
  });

  test('a day that the document states has passed; where it states none, the round has ended', () => {
    expect(plain(said('5.3').result)).toBe('ยังไม่พบผลปี 2567 ที่เผยแพร่ พ้นกำหนดรายงาน 31 ตุลาคม 2567 แล้ว');
    expect(plain(said('2').result)).toBe('ยังไม่พบผลปี 2567 ที่เผยแพร่ รอบการประเมินสิ้นสุดแล้วเมื่อ 30 กันยายน 2567');
  });

  test('KPI 6: the top level is last year’s result', () => {
    expect(plain(said('6').ambition)).toBe(
      'ค่าเกณฑ์ขั้นสูงของปี 2567 เท่ากับผลปี 2566 (479.48 คะแนน) พอดี ทำได้เท่าเดิมก็ถึงระดับสูงสุด',
    );
  });

  test('KPI 2: 65 % of 3,289 people are 2,138, which is 58 more', () => {
    expect(plain(said('2').next)).toContain(
      'ถ้าจำนวนทั้งหมดยังเป็น 3,289 คน ต้องเพิ่มจาก 2,080 คน อีก 58 คนจึงถึงระดับมาตรฐาน ทุก 1 คนได้คะแนนเพิ่ม 0.15 คิดเป็นคะแนนถ่วงน้ำหนัก 0.03',
    );
  });
});
