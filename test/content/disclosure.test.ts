/** What the three agencies disclose, counted by hand from their sources; the first as it was first published. */
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import {
  type AssessmentModel,
  type DisclosureItem,
  disclosureStanding,
  disclosureTold,
} from '../../src/assessment/index.ts';
import { loadSite } from '../../src/root/index.ts';
import { projectFolder } from '../../src/cli/astro.ts';
import { makeFirstRoot } from './firstRoot.ts';

const root = makeFirstRoot();
afterAll(() => rmSync(root, { recursive: true, force: true }));

const first = loadSite(root).site?.agencies ?? [];
const others = (loadSite(projectFolder).site?.agencies ?? []).filter(({ path }) =>
  first.every((one) => one.path !== path),
);
const all = [...first, ...others].flatMap(({ assessments }) => assessments);

function assessmentOf(path: string): AssessmentModel {
  const found = all.find((one) => one.path === path);
  if (!found) throw new Error(`The site has no ${path}`);
  return found;
}

const disclosureOf = (path: string): DisclosureItem[] => assessmentOf(path).disclosure;

const told = (path: string) =>
  disclosureOf(path).map(({ id, state, disclosed, asked }) => `${id} ${state} ${disclosed}/${asked}`);

test('the first agency discloses its agreement, and no result of it', () => {
  expect(told('/dsdw/2567/')).toEqual([
    'weights complete 9/9',
    // Four KPIs have criteria of two rounds, five of one: 13 tables of three levels.
    'criteria complete 39/39',
    // Not of KPI 4, of which the document says that there is no data, nor of 5.2, which has no table.
    'baselines partial 7/9',
    'results none 0/13',
    'evidence nothing-to-check 0/0',
    'timeliness none 0/13',
    // Nine KPIs, two components, the total.
    'awarded none 0/12',
    // The e-mail of the contact.
    'metadata partial 13/14',
  ]);
});

test('what of the first agency is missing, and whom to ask', () => {
  const missing = disclosureOf('/dsdw/2567/').map(({ id, parts }) => [
    id,
    parts.flatMap(({ kpi, missing: some }) => some.map((one) => `${kpi ?? ''} ${one.id}`.trim())),
  ]);
  expect(Object.fromEntries(missing)).toMatchObject({
    baselines: ['4 no-value', '5.2 no-table'],
    results: [
      ...['1 round-1', '1 round-2', '2 round-1', '2 round-2', '3 round-1', '3 round-2', '4 round-1', '4 round-2'],
      ...['5.1 round-2', '5.2 round-2', '5.3 round-2', '5.4 round-2', '6 round-2'],
    ],
    metadata: ['maintainer_email'],
  });
  const [results] = disclosureOf('/dsdw/2567/').filter(({ id }) => id === 'results');
  const named = results?.parts.filter(({ ask }) => ask?.basis === 'stated').map(({ kpi }) => kpi);
  expect(named).toEqual(['4', '5.1', '5.3', '5.4']);
});

test('the Department of Internal Trade discloses two KPIs without their weights, and nobody knows how many there are', () => {
  expect(told('/dit/2567/')).toEqual([
    'weights partial 0/2',
    'criteria partial 6/6',
    'baselines none 0/2',
    'results partial 2/2',
    'evidence complete 2/2',
    'timeliness nothing-to-check 0/0',
    'awarded partial 5/5',
    'metadata partial 13/14',
  ]);
});

test('of the third agency the awarded total alone is known', () => {
  expect(told('/dga/2566/')).toEqual([
    'weights none 0/0',
    'criteria none 0/0',
    'baselines none 0/0',
    'results none 0/0',
    'evidence nothing-to-check 0/0',
    'timeliness nothing-to-check 0/0',
    'awarded partial 1/1',
    'metadata partial 13/14',
  ]);
});

test('says it in sentences, with the KPIs to follow and whom to ask', () => {
  const agreement = assessmentOf('/dsdw/2567/');
  expect(disclosureStanding(agreement, 'th')).toEqual({
    complete: 2,
    all: 8,
    others: ['บางส่วน 2 ข้อ', 'ยังไม่เปิดเผย 3 ข้อ', 'ยังไม่มีให้ตรวจ 1 ข้อ'],
  });
  const lines = disclosureTold(agreement, 'th').map(({ id, count, missing, asks, notes }) => [
    id,
    [
      count,
      ...missing.map(({ label, kpis }) => [label, ...kpis.map(({ number }) => number)].join(' ')),
      ...notes,
      ...asks.map(({ text }) => text),
    ],
  ]);
  expect(Object.fromEntries(lines)).toMatchObject({
    weights: ['9 จาก 9 ตัวชี้วัดมีน้ำหนัก'],
    evidence: ['ยังไม่มีผลให้ตรวจ'],
    timeliness: [
      '0 จาก 13 รอบที่ตรวจได้',
      'พ้นกำหนดของรอบที่ 1 (6 เดือน) ตัวชี้วัดที่ 1 2 3 4',
      'พ้นกำหนดของรอบที่ 2 (12 เดือน) ตัวชี้วัดที่ 1 2 3 4 5.1 5.2 5.3 5.4 6',
      'พ้นกำหนดครั้งสุดท้ายเมื่อ 31\u00a0ตุลาคม\u00a02567',
      'สอบถามเช่นเดียวกับข้อ 4',
    ],
    awarded: [
      '0 จาก 12 คะแนน',
      'ขาดคะแนนของตัวชี้วัดที่ 1 2 3 4 5.1 5.2 5.3 5.4 6',
      'ขาดคะแนนขององค์ประกอบที่ 1',
      'ขาดคะแนนขององค์ประกอบที่ 2',
      'ขาดคะแนนรวม',
      'สอบถาม: กรมพัฒนาสังคมและสวัสดิการ',
    ],
  });
  const [weights] = disclosureTold(assessmentOf('/dga/2566/'), 'th');
  expect([weights?.count, weights?.missing.map(({ label }) => label)]).toEqual([
    'ไม่ทราบจำนวนตัวชี้วัด',
    ['ขาดตัวชี้วัดทั้งหมด ซึ่งแหล่งที่มาไม่เปิดเผย'],
  ]);
});
