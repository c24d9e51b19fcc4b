/** How assessments of other schemes stand, letter by letter: complete, open, in part, not due, with ranks. */
import { expect, test } from 'vitest';
import { assessmentSentences, kpiSentences } from '../../src/explain/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot } from '../schemes/roots.ts';

const assessmentsOf = (name: string) =>
  inRoot(name, (root) => loadAt(root, epochOf(name))).agencies.flatMap(({ assessments }) => assessments);

const plain = <Said extends object>(said: Said) =>
  Object.fromEntries(
    Object.entries(said).map(([key, text]) => [key, typeof text === 'string' ? text.replaceAll('\u00a0', ' ') : text]),
  );

test.each([
  [
    'five-levels',
    {
      standing: 'รู้ผลครบทั้ง 5 ตัวชี้วัด คะแนนรวม 4.1234 จาก 5',
      lastYear: null,
      ambition: 'เทียบผลปี 2556 กับเกณฑ์ปี 2557 ได้ 2 ตัวชี้วัด ถึงระดับ 3 แล้ว 1 ตัวชี้วัด (ที่ 1) ถึงระดับ 2 แล้ว 1 ตัวชี้วัด (ที่ 3)',
    },
  ],
  [
    'composite',
    {
      standing: 'รู้ผลแล้ว 2 จาก 3 ตัวชี้วัด ได้ 55.13 จากน้ำหนัก 80 คะแนนรวมจะอยู่ระหว่าง 55.13 กับ 75.13',
      lastYear: null,
      ambition: null,
    },
  ],
  [
    'step-bands',
    {
      standing: 'รู้ผลแล้ว 5 จาก 6 ตัวชี้วัด ได้ 2.20 จาก 4.5 คะแนนของน้ำหนัก 90 คะแนนรวมจะอยู่ระหว่าง 2.30 กับ 2.70',
      lastYear: null,
      ambition: 'เทียบผลปี 2566 กับเกณฑ์ปี 2567 ได้ 1 ตัวชี้วัด ถึงระดับ 2 แล้ว 1 ตัวชี้วัด (ที่ 2)',
    },
  ],
  [
    'not-applicable-left-out',
    {
      standing: 'รู้ผลครบทั้ง 3 ตัวชี้วัด คะแนนรวม 62.00 จาก 90 อีก 1 ตัวชี้วัด (น้ำหนัก 10) เอกสารระบุว่าไม่นำมาประเมิน',
      lastYear: null,
      ambition: 'เทียบผลปี 2566 กับเกณฑ์ปี 2567 ได้ 1 ตัวชี้วัด ถึงขั้นต้นแล้ว 1 ตัวชี้วัด (ที่ 1)',
    },
  ],
  [
    'two-years',
    {
      standing: 'ยังไม่ถึงกำหนดรายงานผลปี 2568 ของทั้ง 2 ตัวชี้วัด จึงยังไม่มีคะแนนรวม',
      lastYear: 'ถ้าทำได้เท่าปี 2567 จะได้ 3.10 จาก 5 คะแนนของน้ำหนัก 100 ที่เทียบได้ ไม่ใช่คะแนนปี 2568',
      ambition: 'เทียบผลปี 2567 กับเกณฑ์ปี 2568 ได้ 2 ตัวชี้วัด ถึงระดับ 4 แล้ว 1 ตัวชี้วัด (ที่ 1) ถึงระดับ 1 แล้ว 1 ตัวชี้วัด (ที่ 2)',
    },
  ],
  [
    'awarded',
    {
      standing: 'เปิดเผยบางส่วน ได้แก่ 2 ตัวชี้วัด และคะแนนรวมที่ประกาศ 91.2 เว็บไซต์นี้จึงไม่คิดคะแนนรวม',
      lastYear: null,
      ambition: null,
    },
  ],
])('%s', (name, said) => {
  const [assessment] = assessmentsOf(name);
  expect(assessment && plain(assessmentSentences(assessment, 'th'))).toEqual(said);
});

test('a rank gets better, neither lower nor higher', () => {
  const kpi = assessmentsOf('units').flatMap(({ kpis }) => kpis.filter(({ number }) => number === '5'))[0];
  expect(kpi && plain(kpiSentences(kpi, 'th'))).toMatchObject({
    promised: 'ขั้นสูงของเกณฑ์ปี 2567 คือ ไม่เกินอันดับ 40',
    result: 'ทำได้อันดับ 63 ได้ 0.00 จาก 100 คะแนน ยังไม่ถึงขั้นต้น ต้องดีขึ้นอีก 3 อันดับ',
    lastYear: 'ผลปี 2566 (อันดับ 61) ภายใต้เกณฑ์ปี 2567 จะได้ 0.00 จาก 100 คะแนน',
  });
});

test('a KPI made of sub-KPIs says which of them it waits for', () => {
  const kpis = assessmentsOf('sub-kpis').flatMap((one) => one.kpis);
  const said = (number: string) => {
    const kpi = kpis.find((one) => one.number === number);
    return kpi && plain(kpiSentences(kpi, 'th'))['result'];
  };
  expect(said('2')).toBe('ได้ 76.25 จาก 100 คะแนน เป็นค่าเฉลี่ยถ่วงน้ำหนักของ 3 ตัวชี้วัดย่อย ถึงระดับมาตรฐาน อีก 23.75 คะแนนถึงขั้นสูง');
  expect(said('7')).toBe('ยังไม่มีคะแนนปี 2567 เพราะยังขาดคะแนนของตัวชี้วัดย่อย 7.1 รอบการประเมินสิ้นสุดแล้วเมื่อ 30 กันยายน 2567');
});

test('a level whose name is a number has no article in English', () => {
  const kpis = assessmentsOf('five-levels').flatMap((assessment) => assessment.kpis);
  const said = kpis.map((kpi) => kpiSentences(kpi, 'en').result.replaceAll('\u00a0', ' ')).join(' ');
  expect(said).toContain('short of level 5');
  expect(said).not.toMatch(/the level \d/);
});
