/** A reporting month is a calendar month. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate } from '../yaml.ts';

export function checkReportingMonths({ front: { reporting } }: LoadedKpi, at: Locate): Issue[] {
  return (reporting?.months ?? []).flatMap(({ month }, index): Issue[] =>
    /^([1-9]|1[0-2])$/.test(month)
      ? []
      : [{ code: 'reporting-month', place: at(['reporting', 'months', index, 'month']), found: month }],
  );
}
