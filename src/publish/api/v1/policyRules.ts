/** The policy (หลักเกณฑ์) of an assessment: the numbers from which every score can be computed again. */
import { type GradeBand, type Policy, type PolicyLevel, type RoundPeriod } from '../../../scoring/index.ts';
import { asColumn, basis, bilingual, decimal, id, integer, text } from './fields.ts';
import { list, orNull, record } from './form.ts';

type Entries = Policy['entries'];

const level = record<PolicyLevel>({
  id: id('id', asColumn('criteria', 'level')),
  label: bilingual('label', 'ชื่อระดับ · name of the level'),
  points: decimal('points', 'คะแนนของระดับ · score of the level'),
});

const rounding = record<Entries['rounding']['value']>({
  mode: id('mode', 'วิธีปัดเศษ · how numbers are rounded'),
  decimals: integer(({ decimals }) => Number(decimals), 'จำนวนทศนิยม · number of decimals'),
});

const round = record<RoundPeriod>({
  round: integer('round', asColumn('scores', 'round')),
  label: bilingual('label', 'ชื่อรอบ · name of the round'),
  months: integer(({ months }) => Number(months), 'จำนวนเดือนนับจาก 1 ตุลาคมถึงสิ้นรอบ · months from 1 October to its end'),
  role: id(
    'role',
    'annual เป็นคะแนนของปี monitoring ใช้ติดตาม · annual makes the total of the year, monitoring is watched',
  ),
});

/** The same for a grade that is reached. */
export const grade = record<GradeBand>({
  label: bilingual('label', 'ระดับผลการประเมิน · the grade'),
  lowest_total: decimal('from', 'คะแนนรวมต่ำสุดของระดับนี้ · lowest total of the grade'),
});

const entry = record<NonNullable<Entries[keyof Entries]> & { id: string }>(
  {
    id: id('id', 'รหัสข้อ · id of the entry'),
    value: orNull(text)(
      ({ value }) => (typeof value === 'string' ? value : null),
      'ค่า null เมื่ออยู่ใน levels, rounding, rounds หรือ grades · value; null where it is one of those lists',
    ),
    basis: basis('basis'),
    source: text('source', 'ที่มา · where it comes from'),
    text: bilingual('text', 'คำอธิบายของข้อ · the entry in a sentence'),
  },
  { id: 'policy_entry', description: 'ข้อหนึ่งของหลักเกณฑ์ · one entry of the policy' },
);

export const policyRules = record<Policy>({
  title: bilingual('title', 'ชื่อหลักเกณฑ์ · title of the policy'),
  levels: list(level)(({ entries }) => entries.levels.value, 'ระดับ จากต่ำไปสูง · the levels, lowest first'),
  rounding: rounding(({ entries }) => entries.rounding.value, 'การปัดเศษ · rounding'),
  rounds: list(round)(({ entries }) => entries.rounds.value, 'รอบการประเมิน · the rounds'),
  grades: list(grade)(({ entries }) => entries['grade-bands']?.value ?? [], 'ช่วงคะแนนของระดับผลการประเมิน · the grades'),
  entries: list(entry)(
    ({ entries }) => Object.entries(entries).flatMap(([id, one]) => (one ? [{ ...one, id }] : [])),
    'ทุกข้อของหลักเกณฑ์ · every entry',
  ),
});
