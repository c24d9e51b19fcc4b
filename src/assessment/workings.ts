/** The working of a KPI's scores, with what the KPI calls its measures and parts. */
import type { KpiScore } from '../scoring/index.ts';
import { partsOf } from '../schema/index.ts';
import { formatDecimal, formatQuantity, type Language, workingLines } from '../words/index.ts';
import type { KpiModel, SiteModel } from './types.ts';

export function workingOf(kpi: KpiModel, score: KpiScore, lang: Language): ReturnType<typeof workingLines> {
  const parts = kpi.front.rounds.flatMap(({ criteria }) => partsOf(criteria));
  const names = {
    measure: (id: string) => kpi.measures.get(id)?.label[lang] ?? id,
    part: (id: string) => parts.find((one) => one.id === id)?.label[lang] ?? id,
    quantity: (id: string, value: string) => {
      const measure = kpi.measures.get(id);
      return measure ? formatQuantity(value, measure, lang) : formatDecimal(value);
    },
    policy: kpi.policy,
  };
  return workingLines(score, names, lang);
}

/** The first KPI whose reference score lies between two levels: a real working of this site to show. */
export const workedExample = ({ agencies }: SiteModel): KpiModel | undefined =>
  agencies
    .flatMap(({ assessments }) => assessments.flatMap(({ kpis }) => kpis))
    .find(({ reference }) => reference?.score.working.some(({ kind }) => kind === 'interpolation'));
