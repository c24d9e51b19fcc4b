/**
 * Two large figures of an assessment: the official total beside the recomputed one where a source gives it; else what is
 * known of the year beside what last year's figures would come to. Neither points so far nor a supposed sum is ever called a
 * total.
 */
import type { AssessmentModel } from '../../../assessment/index.ts';
import { explainAssessment } from '../../../explain/index.ts';
import { formatDecimal, type SiteLanguage, words } from '../../../words/index.ts';
import type { LargeFigure } from '../site/largeFigure.ts';

/** Null where it has none. `last` stands only beside a score that is worked out here. */
export interface LeadFigures {
  official: { label: string; figure: string } | null;
  ours: LargeFigure;
  last: LargeFigure | null;
}

export function leadFigures(assessment: AssessmentModel, lang: SiteLanguage): LeadFigures {
  const { total, awarded, counts, fiscalYear } = assessment;
  const t = words(lang);
  const say = t.assessment;
  const official = awarded.official?.score ?? null;
  const ours: LargeFigure = !total
    ? {
        label: official ? t.names.recomputed : say.scoreOf(fiscalYear),
        figure: null,
        unknown: say.notRecomputed,
        note: say.notRecomputedWhy,
      }
    : total.complete
      ? {
          label: say.totalOf(fiscalYear),
          figure: formatDecimal(total.points),
          note: t.kpi.outOf(formatDecimal(total.fullMark)),
        }
      : counts.scored > 0
        ? {
            label: say.soFar(fiscalYear),
            figure: formatDecimal(total.points),
            note: say.noTotalYet(formatDecimal(total.scoredWeight)),
          }
        : {
            label: say.scoreOf(fiscalYear),
            figure: null,
            unknown: say.none,
            note: say.knownOf(0, counts.kpis - counts.notApplicable),
          };
  return {
    official: official ? { label: t.awarded.total, figure: formatDecimal(official) } : null,
    ours,
    last: official ? null : lastOf(assessment, lang),
  };
}

function lastOf(assessment: AssessmentModel, lang: SiteLanguage): LargeFigure {
  const say = words(lang).assessment;
  const { fiscalYear } = assessment;
  const { lastYear } = explainAssessment(assessment);
  if (!lastYear)
    return {
      label: say.ifAsIn(fiscalYear - 1),
      figure: null,
      unknown: say.incomparable,
      note: say.incomparableWhy,
    };
  const { total, fiscalYear: last } = lastYear;
  return {
    label: last === null ? say.ifAsLatest : say.ifAsIn(last),
    figure: formatDecimal(total.points),
    hollow: true,
    note: say.comparedWeight(formatDecimal(total.scoredWeight), fiscalYear),
  };
}
