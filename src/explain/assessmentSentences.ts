/** How an assessment stands, in sentences: what is known first, and never a total that is not one. */
import type { AssessmentModel } from '../assessment/index.ts';
import { once, onceForEach } from '../once.ts';
import { NO_LEVEL, type Total } from '../scoring/index.ts';
import {
  type ExplanationWords,
  explanationWords,
  formatDecimal as n,
  type Language,
  levelInSentence,
} from '../words/index.ts';
import { explainAssessment } from './assessment.ts';

export interface AssessmentSentences {
  /** How many results are known and what they come to, with the range of the total while some are open. */
  standing: string;
  /** While nothing is known of the year: what the results of the year before would come to. */
  lastYear: string | null;
  /** How many KPIs reach which level already with the results of the year before. */
  ambition: string | null;
}

export const assessmentSentences = (assessment: AssessmentModel, lang: Language): AssessmentSentences =>
  sentencesIn(lang)(assessment);

/** What is known of it, and what last year's results would come to where nothing is, as one text. */
export function assessmentInBrief(assessment: AssessmentModel, lang: Language): string {
  const { standing, lastYear } = assessmentSentences(assessment, lang);
  return lastYear === null ? standing : `${standing} ${lastYear}`;
}

const sentencesIn = once((lang: Language) =>
  onceForEach((assessment: AssessmentModel) => toSentences(assessment, lang)),
);

function toSentences(assessment: AssessmentModel, lang: Language): AssessmentSentences {
  const say = explanationWords[lang].assessment;
  const { lastYear } = explainAssessment(assessment);
  const isUnknown = assessment.counts.scored === 0;
  return {
    standing: standingOf(assessment, say),
    lastYear: isUnknown && lastYear ? lastYearOf(lastYear, assessment, say) : null,
    ambition: ambitionOf(assessment, lang),
  };
}

type Standing = Pick<AssessmentModel, 'counts' | 'total' | 'awarded' | 'fiscalYear'>;

function standingOf({ counts, total, awarded, fiscalYear }: Standing, say: ExplanationWords['assessment']): string {
  const { kpis, scored, notDue, notApplicable } = counts;
  if (total === null) {
    const official = awarded.official?.score;
    const parts = [...(kpis > 0 ? [say.partialKpis(kpis)] : []), ...(official ? [say.partialTotal(n(official))] : [])];
    return say.partial(parts.join(say.partialAnd));
  }
  if (notApplicable === kpis) return say.noneAssessed(kpis);
  const asked = kpis - notApplicable;
  const apart = notApplicable === 0 ? [] : [say.apart(notApplicable, n(total.notApplicableWeight))];
  const told = (...sentences: string[]) => [...sentences, ...apart].join(' ');
  if (total.complete) return told(say.complete(asked, n(total.points), n(total.fullMark)));
  if (notDue === asked) return told(say.noneDue(asked, fiscalYear));
  if (scored === 0) return told(say.noneReported(asked, fiscalYear));
  const known = say.known(pointsOf(total, say));
  if (scored === asked) return told(say.allScored(asked, known));
  return told(say.someScored(scored, asked, known), say.range(n(total.range.low), n(total.range.high)));
}

/** "36.99 จากน้ำหนัก 70"; where a weight is not a number of points, with the points that it can give. */
function pointsOf({ points, scoredWeight, scoredFullMark }: Total, say: ExplanationWords['assessment']): string {
  return scoredWeight === scoredFullMark
    ? say.ofWeight(n(points), n(scoredWeight))
    : say.ofPoints(n(points), n(scoredFullMark), n(scoredWeight));
}

function lastYearOf(
  { total, fiscalYear }: NonNullable<ReturnType<typeof explainAssessment>['lastYear']>,
  { fiscalYear: assessed }: AssessmentModel,
  say: ExplanationWords['assessment'],
): string {
  const points = pointsOf(total, say);
  return fiscalYear === null ? say.ifAsLatest(points, assessed) : say.ifAsIn(fiscalYear, points, assessed);
}

function ambitionOf(assessment: AssessmentModel, lang: Language): string | null {
  const { ambition } = explainAssessment(assessment);
  if (!ambition) return null;
  const say = explanationWords[lang].assessment;
  const { policy, fiscalYear } = assessment;
  const nameOf = (level: string) => levelInSentence(policy, level)[lang];
  const lowest = policy.entries.levels.value[0]?.id ?? NO_LEVEL;
  const { byLevel, targetsMet, compared } = ambition;
  const told = [
    ...byLevel.map(({ level, kpis }) =>
      level === NO_LEVEL
        ? say.alreadyBelow(nameOf(lowest), kpis.length, kpis.join(', '))
        : say.alreadyAt(nameOf(level), kpis.length, kpis.join(', ')),
    ),
    ...(targetsMet.length > 0 ? [say.targetsMet(targetsMet.length, targetsMet.join(', '), fiscalYear)] : []),
  ];
  return explanationWords[lang].counts(say.compared(compared, ambition.fiscalYear, fiscalYear), told);
}
