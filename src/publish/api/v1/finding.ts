/** A finding (ข้อสังเกต) of the audit of the source document's numbers. */
import { z } from 'zod';
import type { Finding } from '../../../audit/index.ts';
import { bilingual, id, text, toBilingual, listOf } from './fields.ts';

export const finding = z
  .strictObject({
    id: id.describe('รหัสถาวร · permanent id'),
    code: id.meta({ description: 'รหัสการตรวจ · code of the check', examples: ['target-level'] }),
    severity: z
      .enum(['info', 'notice', 'warning'])
      .describe(
        'warning เลขไม่ตรงกัน notice ควรรู้ info เพื่อทราบ · the arithmetic does not hold; worth knowing; for completeness',
      ),
    origin: z
      .enum(['computed', 'read'])
      .describe('computed พบจากการคำนวณ read ผู้ถอดความอ่านพบ · found by arithmetic, or told by the transcriber'),
    kpi_number: id
      .nullable()
      .describe('เลขตัวชี้วัด null เมื่อเป็นของทั้งการประเมิน · number of the KPI, null for the whole assessment'),
    title: bilingual.describe('สิ่งที่ตรวจ · what is checked'),
    subject: bilingual.describe('ค่าที่ตรวจ · the figure that is checked'),
    inputs: listOf('ค่าที่ใช้ตรวจ · the figures that the check starts from', {
      name: bilingual.describe('ชื่อของค่า · name of the figure'),
      value: text.describe('ค่าหรือข้อความตามที่เผยแพร่ · figure or words as published'),
      source: text.describe('ส่วนของเอกสาร · part of the source'),
      file: text.describe('ไฟล์ข้อมูลที่ค่าอยู่ · data file in which it stands'),
      row: z
        .int()
        .nullable()
        .describe('แถวในโปรแกรมตารางคำนวณ null เมื่อไม่ใช่ตาราง · row of a spreadsheet, null where it is no table'),
    }),
    arithmetic: text.meta({
      description: 'การคำนวณ · the arithmetic',
      examples: ['1,203 ÷ 2,273 × 100 = 52.9256… → 52.93'],
    }),
    found: text.describe('ที่เอกสารเขียน · what the source has'),
    expected: text
      .nullable()
      .describe('ที่คำนวณได้ null เมื่อไม่มีค่าเดียว · what the arithmetic gives, null where no single value can be expected'),
    sentence: bilingual.describe('ข้อสังเกต · the finding in a sentence'),
  })
  .meta({ id: 'finding', description: 'ข้อสังเกตจากการตรวจเลขในเอกสาร · a finding about the numbers of the source' });

export function toFinding(found: Finding): z.infer<typeof finding> {
  return {
    id: found.id,
    code: found.code,
    severity: found.severity,
    origin: found.basis,
    kpi_number: found.kpi,
    title: toBilingual(found.title),
    subject: toBilingual(found.subject),
    inputs: found.inputs.map(({ name, value, source, place }) => ({
      name: toBilingual(name),
      value,
      source,
      file: place.file,
      row: place.row ?? null,
    })),
    arithmetic: found.arithmetic,
    found: found.found,
    expected: found.expected || null,
    sentence: toBilingual(found.sentence),
  };
}
