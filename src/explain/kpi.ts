/** What the working of a KPI says, and what last year's figures say under this year's criteria. */
import type { KpiModel } from '../assessment/index.ts';
import { onceForEach } from '../once.ts';
import { ambitionOf } from './ambition.ts';
import { standOf } from './stand.ts';
import type { KpiExplanation, LastYear } from './types.ts';

/** Page, files and search ask for the same. */
export const explainKpi = onceForEach((kpi: KpiModel): KpiExplanation => {
  const lastYear = lastYearOf(kpi);
  return {
    stand: kpi.score && standOf(kpi, kpi.score),
    lastYear,
    notComparable: kpi.notComparable,
    ambition: ambitionOf(kpi, lastYear),
  };
});

function lastYearOf(kpi: KpiModel): LastYear | null {
  const { reference } = kpi;
  const stand = reference && standOf(kpi, reference.score);
  return reference && stand ? { fiscalYear: reference.fiscalYear, stand } : null;
}
