/** The working of a KPI's scores, with what the KPI calls its measures and parts, and where each step comes from. */
import type { KpiScore, WorkingStep } from '../scoring/index.ts';
import { partsOf } from '../schema/index.ts';
import { formatDecimal, formatQuantity, type Language, workingLines } from '../words/index.ts';
import type { KpiModel, SiteModel } from './types.ts';

type Line = ReturnType<typeof workingLines>[number];

/** `source`: where the result or the baseline was published (an address where it is its evidence), or the part of the document that has the criteria and the weight. */
export function workingOf(kpi: KpiModel, score: KpiScore, lang: Language): (Line & { source: string | null })[] {
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
  return workingLines(score, names, lang).map((line, index) => ({ ...line, source: sourceOf(kpi, score, index) }));
}

function sourceOf(kpi: KpiModel, score: KpiScore, index: number): string | null {
  const step = score.working[index] as WorkingStep;
  const { reference } = kpi;
  const ofRound = kpi.rounds.find((one) => one.round === score.round);
  switch (step.kind) {
    case 'result':
    case 'missing':
      return score === reference?.score
        ? (kpi.baselines.find((one) => one.measure === step.measure && one.fiscalYear === reference.fiscalYear)
            ?.source ?? null)
        : (ofRound?.results.find(({ measure }) => measure === step.measure)?.evidenceUrl ?? null);
    case 'zero-condition':
      return step.source;
    case 'not-applicable':
      return kpi.front.notApplicable?.source ?? null;
    case 'sub-kpis':
      return null;
    default:
      return ofRound?.criteria.revision?.source ?? kpi.front.source.section;
  }
}

/** The first KPI whose reference score lies between two levels: a real working of this site to show. */
export const workedExample = ({ agencies }: SiteModel): KpiModel | undefined =>
  agencies
    .flatMap(({ assessments }) => assessments.flatMap(({ kpis }) => kpis))
    .find(({ reference }) => reference?.score.working.some(({ kind }) => kind === 'interpolation'));
