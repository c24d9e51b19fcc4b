/** One row for each figure, each activity and each strategic KPI. */
import type { Issue } from '../../issues/index.ts';
import { repeatsOf } from '../repeats.ts';
import { assessmentTables } from '../tables/assessmentTables.ts';
import { keyOf } from '../tables/table.ts';
import type { ActivityRow, LoadedAssessment } from '../types.ts';
import { twinValue, zeroTwin } from './cutZero.ts';

type AnyRow = LoadedAssessment[keyof typeof assessmentTables][number];

export function checkDuplicateRows(assessment: LoadedAssessment): Issue[] {
  const { kpis, activities } = assessment;
  const numbers = kpis.map(({ front }) => front.kpi);
  return Object.entries(assessmentTables).flatMap(([field, { table, key }]) => {
    const nameOf = (row: AnyRow) =>
      keyOf(table, row)
        .map(([, text]) => text)
        .join(' · ');
    const rows: readonly AnyRow[] = assessment[field as keyof typeof assessmentTables];
    return repeatsOf(rows, nameOf).map(({ key: found, item: row, first }): Issue => {
      const other = 'kpi' in row && row.kpi !== null ? zeroTwin(row.kpi, numbers) : undefined;
      const twin = other ?? ('activity' in row ? otherActivity(row, activities) : undefined);
      const values = { key: key.th, keyEn: key.en, first: String(first.item.place.row), ...twinValue(twin) };
      return { code: 'duplicate-row', place: row.place, found, values };
    });
  });
}

/** 6.10, where the activities of the KPI run to 6.9 and 6.1 stands twice. */
const otherActivity = ({ kpi, number }: ActivityRow, rows: readonly ActivityRow[]) => {
  const ninth = number.replace(/^(\d+)\.1$/, '$1.9');
  return ninth !== number && rows.some((row) => row.kpi === kpi && row.number === ninth) ? `${number}0` : undefined;
};
