/** What the descriptions of the KPIs tell the reader of a row. */
import type { MeasureInput } from '../schema/index.ts';
import type { LoadedKpi } from './types.ts';

export interface KnownKpis {
  /** Empty where a KPI could not be read: a number that is not here then proves nothing. */
  numbers: readonly string[];
  measureOf: (kpi: string | null, measure: string | null) => MeasureInput | undefined;
}

export const noKpis: KnownKpis = { numbers: [], measureOf: () => undefined };

export const knownKpis = (kpis: readonly LoadedKpi[], everyKpiRead: boolean): KnownKpis => ({
  numbers: everyKpiRead ? kpis.map(({ front }) => front.kpi) : [],
  measureOf: (kpi, measure) =>
    kpis.find(({ front }) => front.kpi === kpi)?.front.measures.find(({ id }) => id === measure),
});
