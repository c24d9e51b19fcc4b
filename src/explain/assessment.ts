/** What last year's figures of all KPIs together would score, and how much of what is asked they reach already. */
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import { onceForEach } from '../once.ts';
import {
  type Level,
  NO_LEVEL,
  parseDecimal,
  type Total,
  totalOf,
  isWeighted,
  type TotalEntry,
} from '../scoring/index.ts';
import { explainKpi } from './kpi.ts';

export interface AssessmentExplanation {
  /** Of the KPIs that can be compared alone; null where there is none, and where weights are not disclosed. */
  lastYear: { total: Total; fiscalYear: number | null } | null;
  ambition: {
    /** Of the earlier results; null where they are of several years. */
    fiscalYear: number | null;
    /** KPIs that can be compared. */
    compared: number;
    /** Numbers of the KPIs by the highest level that the earlier result reaches, highest first; `none` last. */
    byLevel: { level: Level; kpis: string[] }[];
    /** Numbers of those whose target of the year the earlier result has met. */
    targetsMet: string[];
  } | null;
}

export const explainAssessment = onceForEach((assessment: AssessmentModel): AssessmentExplanation => {
  const { kpis, policy, total, divisor } = assessment;
  const own = kpis.filter(({ subKpis }) => subKpis.length === 0);
  const compared = own.filter((kpi) => explainKpi(kpi).lastYear !== null);
  if (compared.length === 0) return { lastYear: null, ambition: null };
  const years = new Set(compared.map((kpi) => explainKpi(kpi).lastYear?.fiscalYear ?? null));
  const [year = null] = years;
  const fiscalYear = years.size === 1 ? year : null;
  const entries = own.flatMap(({ scored, reference }): TotalEntry[] =>
    isWeighted(scored) ? [{ kpi: scored, score: reference?.score ?? null }] : [],
  );
  const levels = [...policy.entries.levels.value.map(({ id }) => id).reverse(), NO_LEVEL];
  const levelOf = (kpi: KpiModel) => explainKpi(kpi).lastYear?.stand.level;
  return {
    lastYear: total && { total: totalOf(entries, policy, parseDecimal(divisor)), fiscalYear },
    ambition: {
      fiscalYear,
      compared: compared.length,
      byLevel: levels.flatMap((level) => {
        const numbers = compared.filter((kpi) => levelOf(kpi) === level).map(({ number }) => number);
        return numbers.length > 0 ? [{ level, kpis: numbers }] : [];
      }),
      targetsMet: compared
        .filter((kpi) => explainKpi(kpi).ambition?.targets.some(({ isMet }) => isMet))
        .map(({ number }) => number),
    },
  };
});
