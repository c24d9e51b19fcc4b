/** One word for one thing: the words that code, data and pages share are all explained on the glossary page. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from './tree.ts';

interface Term {
  id: string;
  term: { th: string; en: string };
  definition: { th: string; en: string };
}
const terms = parse(read('content/pages/glossary.yaml')) as Term[];

const shared: [string, string][] = [
  ['agency', 'ส่วนราชการ'],
  ['assessment', 'การประเมิน'],
  ['fiscal-year', 'ปีงบประมาณ'],
  ['component', 'องค์ประกอบ'],
  ['kpi', 'ตัวชี้วัด'],
  ['measure', 'รายการวัด'],
  ['weight', 'น้ำหนัก'],
  ['baseline', 'ข้อมูลพื้นฐาน'],
  ['target', 'ค่าเป้าหมาย'],
  ['criteria', 'เกณฑ์การประเมิน'],
  ['level', 'ระดับ'],
  ['entry-level', 'ขั้นต้น'],
  ['standard-level', 'มาตรฐาน'],
  ['advanced-level', 'ขั้นสูง'],
  ['threshold', 'ค่าเกณฑ์'],
  ['round', 'รอบ'],
  ['result', 'ผลการดำเนินงาน'],
  ['score', 'คะแนน'],
  ['weighted-score', 'คะแนนถ่วงน้ำหนัก'],
  ['total', 'คะแนนรวม'],
  ['grade', 'ระดับผลการประเมิน'],
  ['policy', 'หลักเกณฑ์'],
  ['working', 'วิธีคิดคะแนน'],
  ['range', 'ช่วงคะแนนที่เป็นไปได้'],
  ['reference-score', 'คะแนนอ้างอิง'],
  ['dataset', 'ชุดข้อมูล'],
  ['distribution', 'ไฟล์ที่เผยแพร่'],
  ['catalog', 'บัญชีข้อมูล'],
  ['issue', 'ปัญหาที่พบ'],
  ['finding', 'ข้อสังเกต'],
  ['disclosure', 'การเปิดเผยข้อมูล'],
];

test.each(shared)('%s is explained as %s', (id, thai) => {
  expect(terms.find((term) => term.id === id)?.term.th).toContain(thai);
});

test('every term is explained in both languages, once', () => {
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  for (const { id, term, definition } of terms) {
    for (const text of [term.th, term.en, definition.th, definition.en]) expect(text?.trim(), id).toBeTruthy();
  }
});
