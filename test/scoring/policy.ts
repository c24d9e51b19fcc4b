/** The policy table of fiscal year 2567 as a fixture, so that the tests of scoring read no file. */
import type { Basis, Policy, PolicyEntry } from '../../src/scoring/index.ts';

const AGREEMENT = 'รายละเอียดตัวชี้วัดการประเมินส่วนราชการ ประจำปีงบประมาณ พ.ศ. 2567';
const READING = 'การตีความของผู้จัดทำเว็บไซต์';

function entry<T>(value: T, basis: Basis, th: string, en: string): PolicyEntry<T> {
  return { value, basis, source: basis === 'stated' ? AGREEMENT : READING, text: { th, en } };
}

export const policy: Policy = {
  id: 'opdc-2567',
  title: {
    th: 'หลักเกณฑ์การคิดคะแนน ประจำปีงบประมาณ พ.ศ. 2567',
    en: 'Scoring policy, fiscal year 2567',
  },
  entries: {
    levels: entry(
      [
        { id: 'entry', label: { th: 'ขั้นต้น', en: 'Entry' }, points: '50' },
        { id: 'standard', label: { th: 'มาตรฐาน', en: 'Standard' }, points: '75' },
        { id: 'advanced', label: { th: 'ขั้นสูง', en: 'Advanced' }, points: '100' },
      ],
      'stated',
      'ขั้นต้น 50 คะแนน ขั้นมาตรฐาน 75 คะแนน ขั้นสูง 100 คะแนน',
      'Entry scores 50, standard 75, advanced 100.',
    ),
    interpolation: entry(
      'linear-per-segment',
      'assumed',
      'คะแนนระหว่างสองระดับคิดตามสัดส่วนเชิงเส้นของช่วงนั้น',
      'Between two levels the score is linear within that segment.',
    ),
    cap: entry('100', 'assumed', 'คะแนนไม่เกิน 100', 'A score never exceeds 100.'),
    'below-entry': entry('0', 'assumed', 'ผลต่ำกว่าขั้นต้นได้ 0 คะแนน', 'A result below the entry level scores 0.'),
    milestones: entry(
      'highest-level-completed',
      'assumed',
      'ได้คะแนนของระดับสูงสุดที่ดำเนินการแล้วเสร็จ ไม่มีคะแนนระหว่างระดับ',
      'The score is that of the highest level completed, with nothing between levels.',
    ),
    conditions: entry(
      'highest-level-met',
      'assumed',
      'ได้คะแนนของระดับสูงสุดที่ครบทุกเงื่อนไข ไม่มีคะแนนระหว่างระดับ',
      'The score is that of the highest level fully met, with nothing between levels.',
    ),
    'bare-figure': entry(
      'at-least',
      'assumed',
      'ตัวเลขในเงื่อนไขที่ไม่มีคำกำกับ หมายถึง ไม่น้อยกว่า',
      'A bare figure in a condition means at least that figure.',
    ),
    'single-table': entry(
      '2',
      'assumed',
      'ตารางเกณฑ์การประเมินที่มีตารางเดียว เป็นเกณฑ์รอบที่ 2 (12 เดือน)',
      'A single criteria table belongs to round 2 (12 months).',
    ),
    'reported-value': entry(
      'as-written',
      'assumed',
      'คะแนนคิดจากค่าที่รายงาน ไม่คิดจากตัวตั้งและตัวหาร',
      'The score is that of the value as reported, not of its numerator and denominator.',
    ),
    rounding: entry(
      { mode: 'half-up', decimals: '2' },
      'assumed',
      'ปัดเศษครึ่งขึ้นเป็นทศนิยม 2 ตำแหน่งครั้งเดียวตอนแสดงผล',
      'Figures are rounded half-up to 2 decimals once, when shown.',
    ),
    'zero-condition': entry(
      '0',
      'stated',
      'หน่วยงานที่ไม่มีผลประเมินได้ 0 คะแนน',
      'An agency without a survey result scores 0.',
    ),
    'not-applicable': entry(
      'weight-stays-open',
      'assumed',
      'น้ำหนักของตัวชี้วัดที่ไม่นำมาประเมินไม่เฉลี่ยให้ตัวชี้วัดอื่น',
      'The weight of a KPI that does not apply is not shared out among others.',
    ),
    'round-1': entry('monitoring', 'assumed', 'รอบที่ 1 ใช้ติดตามผลเท่านั้น', 'Round 1 is for monitoring only.'),
    rounds: entry(
      [
        { round: 1, label: { th: 'รอบที่ 1 (6 เดือน)', en: 'Round 1 (6 months)' }, months: '6', role: 'monitoring' },
        { round: 2, label: { th: 'รอบที่ 2 (12 เดือน)', en: 'Round 2 (12 months)' }, months: '12', role: 'annual' },
      ],
      'stated',
      'รอบที่ 1 ครบ 6 เดือน รอบที่ 2 ครบ 12 เดือน',
      'Round 1 covers 6 months and round 2 covers 12 months.',
    ),
    'grade-bands': entry(
      [
        { from: '90', label: { th: 'ระดับคุณภาพ', en: 'Quality level' } },
        { from: '75', label: { th: 'ระดับมาตรฐานขั้นสูง', en: 'Advanced standard level' } },
        { from: '60', label: { th: 'ระดับมาตรฐานขั้นต้น', en: 'Entry standard level' } },
        { from: '0', label: { th: 'ระดับต้องปรับปรุง', en: 'Needs improvement' } },
      ],
      'assumed',
      'ระดับผลการประเมินตามคะแนนรวม',
      'Grades by total score.',
    ),
  },
};
