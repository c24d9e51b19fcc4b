/** What is otherwise, in words for somebody outside. */
import { expect, test } from 'vitest';
import { movesBetween, toldMoves } from '../../src/moves/index.ts';
import { siteLanguages } from '../../src/words/index.ts';
import { type Edit, siteWith } from './changed.ts';

const before = siteWith();

/** Every sentence, with its reason and, after them, what moves. */
function told(...edits: readonly Edit[]): Record<string, string[]> {
  const after = siteWith(...edits);
  const moves = movesBetween(before, after);
  const lines = siteLanguages().map((lang) => {
    const { shared, assessments } = toldMoves(moves, before, after, lang);
    const changes = [...shared, ...assessments.flatMap((one) => one.changes)];
    const scores = assessments.flatMap((one) => one.scores).map(({ what, from, to }) => `${what} | ${from} | ${to}`);
    const texts = changes.map(({ text, reason }) => (reason === null ? text : `${text} [${reason}]`));
    return [lang, [...texts, ...scores].map((text) => text.replaceAll('\u00a0', ' '))] as const;
  });
  return Object.fromEntries(lines);
}

test('a result, with the reason of its correction and what it moves', () => {
  expect(
    told(
      ['results', '1,2,share,63.25,506,800,P', '1,2,share,67.5,540,800,A'],
      [
        'corrections',
        'date,reason',
        `date,reason
data/assessments/sample/2567/results.csv,kpi=1;round=2;measure=share,value,63.25,67.5,2025-01-05,นับอาสาสมัครขาดไป 34 คน`,
      ],
    ),
  ).toEqual({
    th: [
      'ผลการดำเนินงานของตัวชี้วัดที่ 1 (ร้อยละของอาสาสมัครที่ได้รับการพัฒนา) รอบ 12 เดือน เปลี่ยนจาก ร้อยละ 63.25 (ค่าเบื้องต้น) เป็น ร้อยละ 67.5 และตัวตั้งจาก 506 เป็น 540 [นับอาสาสมัครขาดไป 34 คน]',
      'คะแนนของตัวชี้วัดที่ 1 รอบ 12 เดือน | 66.25 | 87.50',
      'คะแนนถ่วงน้ำหนักของตัวชี้วัดที่ 1 รอบ 12 เดือน | 26.50 | 35.00',
      'ระดับของตัวชี้วัดที่ 1 รอบ 12 เดือน | ขั้นต้น | มาตรฐาน',
      'คะแนนรวม | 41.50 จาก 100 | 50.00 จาก 100',
    ],
    en: [
      'Result of KPI 1 (share of volunteers who were trained) for twelve months changed from 63.25% (provisional) to 67.5%, numerator from 506 to 540 [นับอาสาสมัครขาดไป 34 คน]',
      'Score of KPI 1 for twelve months | 66.25 | 87.50',
      'Weighted score of KPI 1 for twelve months | 26.50 | 35.00',
      'Level of KPI 1 for twelve months | Entry | Standard',
      'Total | 41.50 of 100 | 50.00 of 100',
    ],
  });
});

test('a result that goes, and no figure where there is none', () => {
  expect(told(['results', '2,2,days,,,,Z,,,\n', '']).th).toEqual([
    'นำผลการดำเนินงานของตัวชี้วัดที่ 2 (จำนวนวัน) รอบ 12 เดือนออก เดิมคือ ศูนย์ตามเงื่อนไข',
    'คะแนนของตัวชี้วัดที่ 2 รอบ 12 เดือน | 0.00 | ยังไม่มีรายงานผล',
    'คะแนนถ่วงน้ำหนักของตัวชี้วัดที่ 2 รอบ 12 เดือน | 0.00 | ยังไม่มีคะแนน',
    'ระดับของตัวชี้วัดที่ 2 รอบ 12 เดือน | ยังไม่ถึงขั้นต้น | ยังไม่มีคะแนน',
    'คะแนนรวม | 41.50 จาก 100 | ยังไม่มีคะแนนรวม',
    'ช่วงคะแนนที่เป็นไปได้ | 41.50 ถึง 41.50 | 41.50 ถึง 71.50',
    'ระดับผลการประเมิน | ระดับต้องปรับปรุง | ไม่มี',
  ]);
});

const threshold: Edit[] = [
  ['kpi1', 'value: 65\n          text: ร้อยละ 65', 'value: 64\n          text: ร้อยละ 64'],
  ['kpi1', 'offset: 5', 'offset: 4'],
];

test.each<[string, Edit[], string, string]>([
  [
    'a threshold',
    threshold,
    'เกณฑ์การประเมินของตัวชี้วัดที่ 1 รอบ 12 เดือน ระดับมาตรฐาน เปลี่ยนจาก ร้อยละ 65 เป็น ร้อยละ 64',
    'Criteria of KPI 1 for twelve months (standard level) changed from 65% to 64%',
  ],
  [
    'a target',
    [['targets', '1,share,2567,65', '1,share,2567,66']],
    'ค่าเป้าหมายของตัวชี้วัดที่ 1 (ร้อยละของอาสาสมัครที่ได้รับการพัฒนา) ปีงบประมาณ พ.ศ. 2567 เปลี่ยนจาก ร้อยละ 65 เป็น ร้อยละ 66',
    'Target of KPI 1 (share of volunteers who were trained) for fiscal year 2567 BE changed from 65% to 66%',
  ],
  [
    'a first target where none was set',
    [['targets', '2,days,2567,,,,M', '2,days,2567,7,,,A']],
    'ค่าเป้าหมายของตัวชี้วัดที่ 2 (จำนวนวัน) ปีงบประมาณ พ.ศ. 2567 เปลี่ยนจาก ไม่ได้กำหนด เป็น 7 วัน',
    'Target of KPI 2 (days) for fiscal year 2567 BE changed from not set to 7 days',
  ],
  [
    'an activity',
    [['activities', '1,2.2,อบรม,2,1,stated,', '1,2.2,อบรม,2,2,stated,']],
    'เดือนของกิจกรรมที่ 2.2 ของตัวชี้วัดที่ 1 เปลี่ยนจาก ม.ค. เป็น ก.พ.',
    'Months of activity 2.2 of KPI 1 changed from Jan to Feb',
  ],
  [
    'a note, whose words are not repeated',
    [['targets', 'ค่าเป้าหมาย ตัวชี้วัดที่ 1,', 'ค่าเป้าหมาย ตัวชี้วัดที่ 1,แก้คำผิด']],
    'หมายเหตุของค่าเป้าหมายของตัวชี้วัดที่ 1 (ร้อยละของอาสาสมัครที่ได้รับการพัฒนา) ปีงบประมาณ พ.ศ. 2567 เปลี่ยน',
    'Note of target of KPI 1 (share of volunteers who were trained) for fiscal year 2567 BE changed',
  ],
  [
    'an entry of the policy',
    [['policy', 'points: 50', 'points: 60']],
    'คะแนนของแต่ละระดับของหลักเกณฑ์ “หลักเกณฑ์ตัวอย่าง” เปลี่ยนจาก ขั้นต้น: 50 · มาตรฐาน: 75 · ขั้นสูง: 100 เป็น ขั้นต้น: 60 · มาตรฐาน: 75 · ขั้นสูง: 100',
    'Score of each level of the rule “Sample rule” changed from Entry: 50 · Standard: 75 · Advanced: 100 to Entry: 60 · Standard: 75 · Advanced: 100',
  ],
  [
    'words of a description',
    [['kpi1', 'อาสาสมัครช่วยเหลือประชาชนในพื้นที่', 'อาสาสมัครช่วยเหลือผู้ประสบภัย']],
    'คำอธิบายของตัวชี้วัดที่ 1 เปลี่ยน',
    'The description of KPI 1 changed',
  ],
])('%s', (_, edits, th, en) => {
  const lines = told(...edits);
  expect([lines['th']?.[0], lines['en']?.[0]]).toEqual([th, en]);
});
