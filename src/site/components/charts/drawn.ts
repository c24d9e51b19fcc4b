/** An assessment and the past of a KPI as their drawings take them; ladderOf.ts has the ladder. */
import type { HistoryInput, ScoreBarInput } from '../../../draw/index.ts';
import { type AssessmentModel, type KpiModel, measureYears } from '../../../assessment/index.ts';
import type { MeasureInput } from '../../../schema/index.ts';
import { fullMark, ruleKind } from '../../../scoring/index.ts';
import { inLanguage, type SiteLanguage } from '../../../words/index.ts';

export const levelMarks = ({ policy }: Pick<KpiModel, 'policy'>, lang: SiteLanguage) =>
  policy.entries.levels.value.map(({ id, label, points }) => ({ level: id, label: inLanguage(label, lang), points }));

/** Past years, levels and results of one measure of a KPI. */
export function historyOf(
  kpi: KpiModel,
  { id, label, unit, unitLabel, whole, bounds }: MeasureInput,
  lang: SiteLanguage,
): HistoryInput {
  const levels = levelLines(kpi, id, lang);
  return {
    kpi: kpi.number,
    measure: id,
    label,
    unit,
    unitLabel,
    direction: kpi.front.direction,
    assessedYear: kpi.fiscalYear,
    years: measureYears(kpi, id, levels.length > 0),
    levels,
    breaks: kpi.front.seriesBreaks
      .filter(({ measure }) => measure === id)
      .map(({ fiscalYear, text }) => ({ fiscalYear, text })),
    whole,
    bounds,
  };
}

/** Levels of the measure in the annual round; a level that compares it more than once, or not at all, has no line. */
function levelLines(kpi: KpiModel, measureId: string, lang: SiteLanguage): HistoryInput['levels'] {
  const { annual } = kpi;
  if (!annual || !ruleKind(annual.criteria.criteria.rule).onScale) return [];
  return levelMarks(kpi, lang).flatMap((mark) => {
    const [only, second] = annual.comparisons.filter((one) => one.level === mark.level && one.measure === measureId);
    return only && !second ? [{ ...mark, value: only.value, operator: only.operator }] : [];
  });
}

/** What the bar reads of an assessment. */
export type Barred = Pick<AssessmentModel, 'components' | 'policy' | 'fiscalYear' | 'total' | 'awarded'>;

/** Where neither a total is computed nor one is awarded there is nothing that a bar could show. */
export const hasBar = ({ total, awarded }: Barred): boolean => total !== null || awarded.official?.score != null;

/** A group for each component that holds KPIs, a block for each KPI that has no sub-KPIs; no group where the source discloses a part. */
export function scoreBarOf(assessment: Barred, lang: SiteLanguage): ScoreBarInput {
  const { components, total, policy, fiscalYear, awarded } = assessment;
  const groups = components
    .filter(({ kpis }) => kpis.length > 0)
    .flatMap(({ front, kpis, total: own }) =>
      own && front.weight ? [{ title: front.title, weight: front.weight, total: own, blocks: blocksOf(kpis) }] : [],
    );
  return {
    fiscalYear,
    fullMark: fullMark(policy),
    levels: levelMarks({ policy }, lang),
    groups: total ? groups : [],
    total,
    awarded: awarded.official?.score ?? null,
  };
}

/** What a source awards to a KPI that nobody can score again, as a rule of points; null where there is a rule or a score to draw. */
export function awardedBarOf(kpi: KpiModel, lang: SiteLanguage): ScoreBarInput | null {
  const { awarded, policy, fiscalYear, state } = kpi;
  if (state !== 'awarded-only' || !awarded.official?.score) return null;
  const levels = levelMarks(kpi, lang);
  return { fiscalYear, fullMark: fullMark(policy), levels, groups: [], total: null, awarded: awarded.official.score };
}

/** The KPIs that are scored by themselves below a KPI, as parts of its weight; null where that is not disclosed. */
export function subKpiBarOf(kpi: KpiModel, lang: SiteLanguage): ScoreBarInput | null {
  const { policy, fiscalYear, front } = kpi;
  if (!front.weight) return null;
  const leaves = (one: KpiModel): KpiModel[] => (one.subKpis.length > 0 ? one.subKpis.flatMap(leaves) : [one]);
  const group = { title: front.title, weight: front.weight, total: null, blocks: blocksOf(leaves(kpi)) };
  return {
    fiscalYear,
    fullMark: fullMark(policy),
    levels: levelMarks(kpi, lang),
    groups: [group],
    total: null,
    awarded: null,
  };
}

const blocksOf = (kpis: readonly KpiModel[]): ScoreBarInput['groups'][number]['blocks'] =>
  kpis
    .filter(({ subKpis }) => subKpis.length === 0)
    .flatMap(({ number: kpi, path, state, score, fullMark: most, reference, awarded, front: { title, weight } }) =>
      weight && most
        ? [
            {
              kpi,
              path,
              title,
              weight,
              fullMark: most,
              state,
              score: score?.score ?? null,
              earned: score?.weightedScore ?? null,
              level: score?.levelReached ?? null,
              awarded: awarded.official?.score ?? null,
              last: reference?.score.score ? { fiscalYear: reference.fiscalYear, score: reference.score.score } : null,
            },
          ]
        : [],
    );
