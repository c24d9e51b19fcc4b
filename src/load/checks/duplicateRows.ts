/** One row for each figure, each activity and each strategic KPI. */
import type { Issue } from '../../issues/index.ts';
import type { ActivityRow, LoadedAssessment, Place } from '../types.ts';
import { twinValue, zeroTwin } from './zeroTwins.ts';

interface Key {
  th: string;
  en: string;
}

const YEAR: Key = { th: 'ตัวชี้วัด รายการวัด และปีงบประมาณ', en: 'KPI, measure and fiscal year' };
const ROUND: Key = { th: 'ตัวชี้วัด รอบ และรายการวัด', en: 'KPI, round and measure' };
const ACTIVITY: Key = { th: 'ตัวชี้วัดและเลขกิจกรรม', en: 'KPI and number of the activity' };
const STRATEGIC: Key = { th: 'ลำดับ', en: 'number' };

export function checkDuplicateRows(assessment: LoadedAssessment): Issue[] {
  const { kpis, baselines, targets, results, activities, strategicKpis } = assessment;
  const numbers = kpis.map(({ front }) => front.kpi);
  const otherKpi = ({ kpi }: { kpi: string }) => zeroTwin(kpi, numbers);
  return [
    ...duplicates(baselines, YEAR, (row) => [row.kpi, row.measure, row.fiscalYear], otherKpi),
    ...duplicates(targets, YEAR, (row) => [row.kpi, row.measure, row.fiscalYear], otherKpi),
    ...duplicates(results, ROUND, (row) => [row.kpi, row.round, row.measure], otherKpi),
    ...duplicates(
      activities,
      ACTIVITY,
      (row) => [row.kpi, row.number],
      (row) => otherKpi(row) ?? otherActivity(row, activities),
    ),
    ...duplicates(strategicKpis, STRATEGIC, (row) => [row.number]),
  ];
}

/** 6.10, where the activities of the KPI run to 6.9 and 6.1 stands twice. */
const otherActivity = ({ kpi, number }: ActivityRow, rows: readonly ActivityRow[]) => {
  const ninth = number.replace(/^(\d+)\.1$/, '$1.9');
  return ninth !== number && rows.some((row) => row.kpi === kpi && row.number === ninth) ? `${number}0` : undefined;
};

function duplicates<Row extends { place: Place }>(
  rows: readonly Row[],
  key: Key,
  keyOf: (row: Row) => (string | number)[],
  otherNumber: (row: Row) => string | undefined = () => undefined,
): Issue[] {
  const firsts = new Map<string, number>();
  return rows.flatMap((row): Issue[] => {
    const found = keyOf(row).join(' · ');
    const first = firsts.get(found);
    if (first === undefined) {
      firsts.set(found, row.place.row);
      return [];
    }
    const values = { key: key.th, keyEn: key.en, first: String(first), ...twinValue(otherNumber(row)) };
    return [{ code: 'duplicate-row', place: row.place, found, values }];
  });
}
