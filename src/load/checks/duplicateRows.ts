/** One row for each figure, each activity and each strategic KPI. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment, Place } from '../types.ts';

interface Key {
  th: string;
  en: string;
}

const YEAR: Key = { th: 'ตัวชี้วัด รายการวัด และปีงบประมาณ', en: 'KPI, measure and fiscal year' };
const ROUND: Key = { th: 'ตัวชี้วัด รอบ และรายการวัด', en: 'KPI, round and measure' };
const ACTIVITY: Key = { th: 'ตัวชี้วัดและเลขกิจกรรม', en: 'KPI and number of the activity' };
const STRATEGIC: Key = { th: 'ลำดับ', en: 'number' };

export function checkDuplicateRows(assessment: LoadedAssessment): Issue[] {
  const { baselines, targets, results, activities, strategicKpis } = assessment;
  return [
    ...duplicates(baselines, YEAR, (row) => [row.kpi, row.measure, row.fiscalYear]),
    ...duplicates(targets, YEAR, (row) => [row.kpi, row.measure, row.fiscalYear]),
    ...duplicates(results, ROUND, (row) => [row.kpi, row.round, row.measure]),
    ...duplicates(activities, ACTIVITY, (row) => [row.kpi, row.number]),
    ...duplicates(strategicKpis, STRATEGIC, (row) => [row.number]),
  ];
}

function duplicates<Row extends { place: Place }>(
  rows: readonly Row[],
  key: Key,
  keyOf: (row: Row) => (string | number)[],
): Issue[] {
  const firsts = new Map<string, number>();
  return rows.flatMap((row): Issue[] => {
    const found = keyOf(row).join(' · ');
    const first = firsts.get(found);
    if (first === undefined) {
      firsts.set(found, row.place.row);
      return [];
    }
    return [
      { code: 'duplicate-row', place: row.place, found, values: { key: key.th, keyEn: key.en, first: String(first) } },
    ];
  });
}
