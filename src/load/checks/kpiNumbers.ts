/** A KPI's file bears its number, and no two KPIs share one. */
import { basename } from 'node:path';
import type { Issue } from '../../issues/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { FieldPlace } from './content.ts';

/** The name of a KPI's file: a `.` of its number becomes `-`, as in addresses. */
export const kpiFileName = (number: string) => `kpi-${number.replaceAll('.', '-')}.mdx`;

/** A file with another KPI's number is told once, as a doubled number where there is one. */
export function checkKpiNumbers(kpis: readonly LoadedKpi[], at: FieldPlace): Issue[] {
  return kpis.flatMap(({ file, front: { kpi } }): Issue[] => {
    const name = kpiFileName(kpi);
    if (basename(file) === name) return [];
    const expected = basename(file, '.mdx').replace(/^kpi-/, '').replaceAll('-', '.');
    const other = kpis.find((one) => one.file !== file && one.front.kpi === kpi);
    const place = at(file, ['kpi']);
    return other
      ? [{ code: 'duplicate-kpi', place, found: kpi, values: { expected, other: basename(other.file) } }]
      : [{ code: 'file-name-mismatch', place, found: kpi, values: { field: 'kpi', expected, name } }];
  });
}
