/** What is known of a measure, year by year. */
import { type GapReason, roundLabel } from '../words/index.ts';
import type { ObsStatus } from '../scoring/index.ts';
import type { KpiModel } from './types.ts';

interface Row {
  value: string | null;
  status: ObsStatus;
}

/** Null unless the row carries a value. */
export const toFigure = (row: Row | undefined) =>
  row && row.value !== null ? { value: row.value, status: row.status } : null;

/** `assessed`: this year's criteria compare the measure, so that the year belongs here even without a result. */
export function measureYears(kpi: KpiModel, measureId: string, assessed: boolean) {
  const own = ({ measure }: { measure: string }) => measure === measureId;
  const baselines = kpi.baselines.filter(own);
  const targets = kpi.targets.filter((row) => own(row) && row.value !== null);
  const monitoring = kpi.monitoring.flatMap(({ round, results }) => {
    const figure = toFigure(results.find(own));
    return figure ? [{ ...figure, round: roundLabel(kpi.policy, round) }] : [];
  });
  const annual = kpi.annual?.results.filter(own) ?? [];
  const isKnown = assessed || annual.length + monitoring.length > 0;
  const years = [...[...baselines, ...targets].map((row) => row.fiscalYear), ...(isKnown ? [kpi.fiscalYear] : [])];
  return [...new Set(years)].map((fiscalYear) => {
    const row = baselines.find((one) => one.fiscalYear === fiscalYear);
    const ofThisYear = fiscalYear === kpi.fiscalYear;
    const baseline = toFigure(row);
    const result = ofThisYear ? toFigure(annual[0]) : null;
    const gap = ofThisYear && kpi.annual ? kpi.annual.score.gap : row ? gapOfRow(row.status) : null;
    return {
      fiscalYear,
      baseline,
      target: toFigure(targets.find((one) => one.fiscalYear === fiscalYear)),
      result,
      monitoring: ofThisYear ? monitoring : [],
      gap: baseline || result ? null : gap,
    };
  });
}

/** Why a row without a value has none. */
function gapOfRow(status: ObsStatus): GapReason {
  if (status === 'Z') return 'zero-rule';
  return status === 'M' ? 'not-set' : 'missing';
}
