/** The policy (หลักเกณฑ์) of an assessment: the numbers from which every score can be computed again. */
import { z } from 'zod';
import { LEVELS, type Policy } from '../../../scoring/index.ts';
import { asColumn, basis, bilingual, decimal, id, text, toBilingual, listOf } from './fields.ts';

const entry = z
  .strictObject({
    id: id.describe('รหัสข้อ · id of the entry'),
    value: text
      .nullable()
      .describe('ค่า null เมื่ออยู่ใน levels, rounding, rounds หรือ grades · value; null where it is one of those lists'),
    basis,
    source: text.describe('ที่มา · where it comes from'),
    text: bilingual.describe('คำอธิบายของข้อ · the entry in a sentence'),
  })
  .meta({ id: 'policy_entry', description: 'ข้อหนึ่งของหลักเกณฑ์ · one entry of the policy' });

export const policyRules = z.strictObject({
  title: bilingual.describe('ชื่อหลักเกณฑ์ · title of the policy'),
  levels: listOf('ระดับ จากต่ำไปสูง · the levels, lowest first', {
    id: id.meta(asColumn('criteria', 'level')),
    points: decimal.describe('คะแนนของระดับ · score of the level'),
  }),
  rounding: z
    .strictObject({
      mode: id.describe('วิธีปัดเศษ · how numbers are rounded'),
      decimals: z.int().describe('จำนวนทศนิยม · number of decimals'),
    })
    .describe('การปัดเศษ · rounding'),
  rounds: listOf('รอบการประเมิน · the rounds', {
    round: z.int().meta(asColumn('scores', 'round')),
    label: bilingual.describe('ชื่อรอบ · name of the round'),
    months: z.int().describe('จำนวนเดือนนับจาก 1 ตุลาคมถึงสิ้นรอบ · months from 1 October to its end'),
  }),
  grades: listOf('ช่วงคะแนนของระดับผลการประเมิน · the grades', {
    label: bilingual.describe('ระดับผลการประเมิน · the grade'),
    lowest_total: decimal.describe('คะแนนรวมต่ำสุดของระดับนี้ · lowest total of the grade'),
  }),
  entries: z.array(entry).describe('ทุกข้อของหลักเกณฑ์ · every entry'),
});

export function toPolicyRules({ title, entries }: Policy): z.infer<typeof policyRules> {
  const { mode, decimals } = entries.rounding.value;
  return {
    title: toBilingual(title),
    levels: LEVELS.map((level) => ({ id: level, points: entries.levels.value[level] })),
    rounding: { mode, decimals: Number(decimals) },
    rounds: entries.rounds.value.map(({ round, label, months }) => ({
      round,
      label: toBilingual(label),
      months: Number(months),
    })),
    grades: entries['grade-bands'].value.map(({ label, from }) => ({ label: toBilingual(label), lowest_total: from })),
    entries: Object.entries(entries).map(([name, { value, basis: ground, source, text: sentence }]) => ({
      id: name,
      value: typeof value === 'string' ? value : null,
      basis: ground,
      source,
      text: toBilingual(sentence),
    })),
  };
}
