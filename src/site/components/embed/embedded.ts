/** What stands around the drawing of an assessment or a KPI in the frame of another site. */
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import { assessmentInBrief, kpiSentences } from '../../../explain/index.ts';
import { inLanguage, type SiteLanguage, words } from '../../../words/index.ts';
import { sourceLine } from './sourceLine.ts';

export interface Embedded {
  /** Over the title: whose it is, part by part. */
  eyebrow: string[];
  title: string;
  sentence: string;
  /** Of the page that says all of it, as the model names it. */
  path: string;
  source: string;
}

export function embeddedAssessment(assessment: AssessmentModel, lang: SiteLanguage): Embedded {
  const { source } = assessment.front;
  return {
    eyebrow: [words(lang).assessment.heading(assessment.fiscalYear)],
    title: inLanguage(assessment.agency.name, lang),
    sentence: assessmentInBrief(assessment, lang),
    path: assessment.path,
    source: sourceLine(inLanguage(source.title, lang), inLanguage(source.publisher, lang), lang),
  };
}

export function embeddedKpi(kpi: KpiModel, assessment: AssessmentModel, lang: SiteLanguage): Embedded {
  const t = words(lang);
  const { result, lastYear } = kpiSentences(kpi, lang);
  return {
    eyebrow: [inLanguage(assessment.agency.name, lang), t.kpi.fiscalYear(kpi.fiscalYear), t.kpiNumber(kpi.number)],
    title: inLanguage(kpi.front.title, lang),
    sentence: kpi.state === 'scored' || lastYear === null ? result : `${result} ${lastYear}`,
    path: kpi.path,
    source: sourceLine(inLanguage(assessment.front.source.title, lang), kpi.front.source.section, lang),
  };
}
