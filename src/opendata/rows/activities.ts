import { keyCells, type KpiRows } from './row.ts';

/** In the order of the plan. */
export const activityRows: KpiRows = (kpi) =>
  kpi.activities.map((activity) => ({
    ...keyCells(kpi),
    number: activity.number,
    activity: activity.activity,
    parent: activity.parent ?? '',
    months: activity.months.join(' '),
    months_basis: activity.monthsBasis ?? '',
    note: activity.note,
  }));
