/** A finding (ข้อสังเกต) of the audit of the source document's numbers. */
import type { Finding } from '../../../audit/index.ts';
import { bilingual, id, integer, text } from './fields.ts';
import { list, oneOf, orNull, record } from './form.ts';

const input = record<Finding['inputs'][number]>({
  name: bilingual('name', 'ชื่อของค่า · name of the figure'),
  value: text('value', 'ค่าหรือข้อความตามที่เผยแพร่ · figure or words as published'),
  source: text('source', 'ส่วนของเอกสาร · part of the source'),
  file: text(({ place }) => place.file, 'ไฟล์ข้อมูลที่ค่าอยู่ · data file in which it stands'),
  row: orNull(integer)(
    ({ place }) => place.row,
    'แถวในโปรแกรมตารางคำนวณ null เมื่อไม่ใช่ตาราง · row of a spreadsheet, null where it is no table',
  ),
});

export const finding = record<Finding>(
  {
    id: id('id', 'รหัสถาวร · permanent id'),
    code: id('code', { description: 'รหัสการตรวจ · code of the check', examples: ['target-level'] }),
    severity: oneOf(['info', 'notice', 'warning'])(
      'severity',
      'warning เลขไม่ตรงกัน notice ควรรู้ info เพื่อทราบ · the arithmetic does not hold; worth knowing; for completeness',
    ),
    origin: oneOf(['computed', 'read'])(
      'basis',
      'computed พบจากการคำนวณ read ผู้ถอดความอ่านพบ · found by arithmetic, or told by the transcriber',
    ),
    kpi_number: orNull(id)(
      'kpi',
      'เลขตัวชี้วัด null เมื่อเป็นของทั้งการประเมิน · number of the KPI, null for the whole assessment',
    ),
    title: bilingual('title', 'สิ่งที่ตรวจ · what is checked'),
    subject: bilingual('subject', 'ค่าที่ตรวจ · the figure that is checked'),
    inputs: list(input)('inputs', 'ค่าที่ใช้ตรวจ · the figures that the check starts from'),
    arithmetic: text('arithmetic', {
      description: 'การคำนวณ · the arithmetic',
      examples: ['1,203 ÷ 2,273 × 100 = 52.9256… → 52.93'],
    }),
    found: text('found', 'ที่เอกสารเขียน · what the source has'),
    expected: orNull(text)(
      ({ expected }) => expected || null,
      'ที่คำนวณได้ null เมื่อไม่มีค่าเดียว · what the arithmetic gives, null where no single value can be expected',
    ),
    sentence: bilingual('sentence', 'ข้อสังเกต · the finding in a sentence'),
  },
  { id: 'finding', description: 'ข้อสังเกตจากการตรวจเลขในเอกสาร · a finding about the numbers of the source' },
);
