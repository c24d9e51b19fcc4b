/** The units of the first scheme, so that tests of single KPIs read no file. */
import type { UnitInput } from '../../src/schema/index.ts';

const unit = (id: string, kind: UnitInput['kind'], th: string, en: string): UnitInput => ({
  id,
  kind,
  label: { th, en },
});

export const theUnits: readonly UnitInput[] = [
  unit('percent', 'share', 'ร้อยละ', 'Per cent'),
  unit('points', 'amount', 'คะแนน', 'Points'),
  unit('count', 'count', 'จำนวนนับ', 'Count'),
  unit('level', 'level', 'ระดับ', 'Level'),
];
