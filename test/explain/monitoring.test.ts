/** A round that is watched is told by its own criteria, its own results and its own day. */
import { expect, test } from 'vitest';
import { monitoringSentences } from '../../src/explain/index.ts';
import { demoSite } from '../publish/demoSite.ts';

const kpis = demoSite().agencies.flatMap(({ assessments }) => assessments.flatMap((one) => one.kpis));
const told = (id: string, lang: 'th' | 'en') => {
  const kpi = kpis.find((one) => one.id === id);
  if (!kpi) throw new Error(`The demo has no KPI ${id}.`);
  return monitoringSentences(kpi, lang).map(({ text }) => text.replaceAll('\u00A0', ' '));
};

test('what was reached, what it scores, and what the next level of the round asks for', () => {
  expect(told('demo-agency-2566-2', 'th')).toEqual([
    'รอบที่ 1 (6 เดือน) ทำแล้วเสร็จถึงขั้นที่ 1 ได้ 50.00 จาก 100 คะแนน ถึงขั้นต้น ต้องทำต่อถึงขั้นที่ 2 “พัฒนาระบบบริการออนไลน์แล้วเสร็จ (สมมติ)” จึงถึงระดับมาตรฐาน',
  ]);
  expect(told('demo-agency-2568-1', 'en')).toEqual([
    'Round 1 (6 months): Reached 15.07%, scoring 69.30 out of 100, better than the entry level, 0.57 percentage points more than the standard level allows.',
  ]);
});

test('why there is no score, and the day of the round', () => {
  expect(told('demo-agency-2568-2', 'en')).toEqual([
    'Round 1 (6 months): No published result for FY 2568 was found; the round ended on 31 March 2025.',
  ]);
});

test('every round that is watched has its sentence', () => {
  const watched = kpis.filter(({ monitoring }) => monitoring.length > 0);
  expect(watched.length).toBeGreaterThan(5);
  for (const kpi of watched) expect(told(kpi.id, 'th')).toHaveLength(kpi.monitoring.length);
});
