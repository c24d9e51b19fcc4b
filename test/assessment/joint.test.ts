/** A joint KPI: who its partners are, and what is said of where they agree and where they do not. */
import { expect, test } from 'vitest';
import { comparedFacts } from '../../src/assessment/index.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot } from '../schemes/roots.ts';

const { joints } = inRoot('joint', (root) => loadAt(root, epochOf('joint')));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('every agency that it names is a partner, in the order of the document, also one without a KPI here', () => {
  expect(joints.map(({ id, path, title }) => [id, path, title.en])).toEqual([
    [
      'example-visitor-income',
      '/joint/example-visitor-income/',
      'Income from visitors in the pilot area (synthetic data)',
    ],
  ]);
  const [{ fiscalYear, partners } = { fiscalYear: 0, partners: [] }] = joints[0]?.years ?? [];
  expect(fiscalYear).toBe(2567);
  expect(partners.map(({ agency, kpis }) => [agency.agency, kpis.map(({ kpi }) => kpi.id)])).toEqual([
    ['example-visitors', ['example-visitors-2567-1']],
    ['example-province', ['example-province-2567-2']],
    ['example-guides', []],
  ]);
});

test('figures, weights and scores that differ stand side by side; what is the same is said once', () => {
  const kpis = joints[0]?.years[0]?.partners.flatMap((partner) => partner.kpis) ?? [];
  const { common, differing } = comparedFacts(kpis, 'th');
  expect(differing.map(({ label, cells }) => [label, ...cells.map(plain)])).toEqual([
    ['ผลรอบที่ 2 (12 เดือน) ปีงบประมาณ พ.ศ. 2567 รายได้', '1,240.50 ล้านบาท', '1,238.00 ล้านบาท'],
    ['น้ำหนัก', '60 จาก 100', '40 จาก 100'],
    ['คะแนน', '85.13 จาก 100', '84.50 จาก 100'],
    ['คะแนนถ่วงน้ำหนัก', '51.08 จาก 60', '33.80 จาก 40'],
  ]);
  expect(common.map(({ label, cells }) => [label, plain(cells[0] ?? '')])).toContainEqual([
    'เกณฑ์การประเมิน รอบที่ 2 (12 เดือน)',
    'ขั้นต้น ≥ 1,100 ล้านบาท · มาตรฐาน ≥ 1,200 ล้านบาท · ขั้นสูง ≥ 1,300 ล้านบาท',
  ]);
});
