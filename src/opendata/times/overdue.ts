/** The one change of a published score that no file shows: a day that passes without the report that was due. */
import { bangkokDayStart, type History } from '../../root/index.ts';
import type { KpiModel } from '../../model/index.ts';
import { becameOverdue } from '../dataDate.ts';

/** The moments at which reports of the KPI first showed as overdue: with the first build of the day after, or later. */
export function overdueChanges(kpi: KpiModel, { commits, epoch }: History): string[] {
  return becameOverdue(kpi).map((day) => {
    const start = bangkokDayStart(day);
    const build = commits.find((moment) => moment >= start) ?? epoch;
    return build && build > start ? build : start;
  });
}
