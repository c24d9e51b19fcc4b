/** A KPI's file bears its number, and no two KPIs share one. */
import type { Issue } from '../../issues/index.ts';
import { nameOf } from '../inputs/found.ts';
import type { LoadedKpi } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';

/** The name of a KPI's file: a `.` of its number becomes `-`, as in addresses. */
export const kpiFileName = (number: string) => `kpi-${number.replaceAll('.', '-')}.mdx`;

/** A file with another KPI's number is told once, as a doubled number where there is one. */
export function checkKpiNumbers(kpis: readonly LoadedKpi[], at: FieldPlace): Issue[] {
  return kpis.flatMap(({ file, front: { kpi } }): Issue[] => {
    const name = kpiFileName(kpi);
    if (nameOf(file) === name) return [];
    const expected = nameOf(file)
      .replace(/^kpi-|\.mdx$/g, '')
      .replaceAll('-', '.');
    const other = kpis.find((one) => one.file !== file && one.front.kpi === kpi);
    const place = at(file, ['kpi']);
    return other
      ? [{ code: 'duplicate-kpi', place, found: kpi, values: { expected, other: nameOf(other.file) } }]
      : [{ code: 'file-name-mismatch', place, found: kpi, values: { field: 'kpi', expected, name } }];
  });
}
