/** Years that hold nothing, for one reason, are one row of the table of figures; a figure is always a row of its own. */
import { expect, test } from 'vitest';
import { type Figure, figureRows } from '../../src/site/components/kpi/figureRows.ts';
import type { ObsStatus } from '../../src/scoring/index.ts';

const row = (fiscalYear: number, value: string | null, status: ObsStatus, more: Partial<Figure> = {}): Figure => ({
  kpi: '1',
  measure: 'share',
  fiscalYear,
  value,
  numerator: null,
  denominator: null,
  status,
  source: 'ตาราง',
  note: '',
  kind: 'ข้อมูลพื้นฐาน',
  place: { file: 'test', row: 2 },
  ...more,
});
const spans = (...figures: Figure[]) => figureRows(figures).map(({ first, last }) => [first, last]);

test('neighbouring years without a figure are one row', () => {
  expect(spans(row(2561, null, 'O'), row(2562, null, 'O'), row(2563, '53.19', 'A'), row(2564, '53.19', 'A'))).toEqual([
    [2561, 2562],
    [2563, 2563],
    [2564, 2564],
  ]);
});

test.each<[string, Figure, Figure]>([
  ['another reason', row(2561, null, 'O'), row(2562, null, 'M')],
  ['another kind of figure', row(2566, null, 'M'), row(2567, null, 'M', { kind: 'ค่าเป้าหมาย' })],
  ['another note', row(2561, null, 'O'), row(2562, null, 'O', { note: 'หมายเหตุ' })],
  ['a year between', row(2561, null, 'O'), row(2563, null, 'O')],
])('%s keeps them apart', (_, one, other) => {
  expect(spans(one, other)).toHaveLength(2);
});
