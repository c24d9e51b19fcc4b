/** What the working of a KPI says, and what last year's figures say under this year's criteria. */
import type { KpiModel } from '../assessment/index.ts';
import { ambitionOf } from './ambition.ts';
import { standOf } from './stand.ts';
import type { KpiExplanation, LastYear } from './types.ts';

export function explainKpi(kpi: KpiModel): KpiExplanation {
  const known = explained.get(kpi);
  if (known) return known;
  const lastYear = lastYearOf(kpi);
  const explanation = {
    stand: kpi.score && standOf(kpi, kpi.score),
    lastYear,
    notComparable: kpi.notComparable,
    ambition: ambitionOf(kpi, lastYear),
  };
  explained.set(kpi, explanation);
  return explanation;
}

/** A model never changes once made, and page, files and search ask for the same. */
const explained = new WeakMap<KpiModel, KpiExplanation>();

function lastYearOf(kpi: KpiModel): LastYear | null {
  const { reference } = kpi;
  const stand = reference && standOf(kpi, reference.score);
  return reference && stand ? { fiscalYear: reference.fiscalYear, stand } : null;
}
