/** What is told of an assessment and of its KPIs wherever they are listed: how they stand, and what that rests on. */
import {
  auditStanding,
  drawingWords,
  formatShortDate,
  inLanguage,
  levelLabel,
  levelReachedLabel,
  type SiteLanguage,
} from '../words/index.ts';
import { fullMark } from '../scoring/index.ts';
import {
  type AssessmentModel,
  contributionsOf,
  coverageOf,
  criteriaKnown,
  disclosedWords,
  disclosureStanding,
  type KpiModel,
  type OverviewRow,
  rowWords,
  stateText,
} from '../assessment/index.ts';
import { assessmentSentences, explainAssessment, kpiSentences } from '../explain/index.ts';
import { lastChanges } from '../publish/index.ts';
import { auditAssessment } from '../audit/index.ts';
import type { Told } from './record.ts';

/** A KPI and its sub-KPIs as rows. */
export function rowOf(kpi: KpiModel, told: Told): unknown[] {
  const { front, number, score, subKpis, policy, fullMark, reference, notComparable } = kpi;
  const { lang, t } = told;
  return [
    `${number} ${inLanguage(front.title, lang)} · ${t.names.weight} ${front.weight ?? t.kpi.undisclosed}`,
    [front.measures.map(({ unitLabel }) => unitLabel), score?.score],
    [score?.weightedScore, fullMark, reference && `${reference.fiscalYear} ${reference.score.score}`],
    score?.levelReached && levelReachedLabel(policy, score.levelReached)[lang],
    notComparable && kpiSentences(kpi, lang).lastYear,
    stateText(kpi, lang),
    subKpis.length > 0 && [t.kpi.fromSubKpis(subKpis.length), subKpis.map((one) => rowOf(one, told))],
  ];
}

/** An assessment as a row. */
export function glanceOf(assessment: AssessmentModel, { lang, t }: Told): unknown[] {
  const { front, fiscalYear, total, awarded, grade, policy, components } = assessment;
  const isLeftOut = total && total.notApplicableWeight !== '0';
  return [
    [
      t.kpi.fiscalYear(fiscalYear),
      t.assessment.disclosed[coverageOf(assessment)],
      Object.values(assessmentSentences(assessment, lang)),
    ],
    [
      front.coverage?.text,
      total && [`${t.assessment.range} ${t.assessment.rangeText(total.range.low, total.range.high)}`, total],
      total && total.openWeight !== '0' && `${t.assessment.open} ${total.openWeight}`,
      grade?.label,
      isLeftOut && policy.entries['not-applicable']?.text,
    ],
    components.map((one) => [one.front.number, one.front.title, one.front.weight, one.total]),
    barKeyOf(assessment, lang),
    figuresOf(assessment, lang),
    awarded.official && [t.awarded.total, awarded, t.kpi.outOf(fullMark(policy)), t.stages[awarded.official.stage]],
  ];
}

/** A row of the overview: an agency, or one of its years. */
export function rowTold(row: OverviewRow, told: Told): unknown[] {
  const { agency, assessment } = row;
  const { site, lang, t } = told;
  const changed = lastChanges(site)(assessment);
  const { lastYear } = explainAssessment(assessment);
  return [
    [agency.name, agency.parent ?? t.agencyKinds[agency.kind], rowWords(row, lang), disclosedWords(assessment, lang)],
    [changed && formatShortDate(changed, lang), lastYear?.total],
    glanceOf(assessment, told),
  ];
}

/** The figures beside the bar: where the full mark goes, last year's, and how much is known. */
function figuresOf(assessment: AssessmentModel, lang: SiteLanguage): unknown[] {
  const { lastYear, ambition } = explainAssessment(assessment);
  const { known, asked } = criteriaKnown(assessment);
  const { complete, all } = disclosureStanding(assessment, lang);
  const { kpis, notApplicable } = assessment.counts;
  return [
    contributionsOf(assessment)?.whole.sum,
    lastYear?.total,
    [known, asked, ambition?.compared ?? 0, kpis, kpis - notApplicable, complete, all].join(' '),
  ];
}

/** What the marks of the bar mean. */
function barKeyOf({ kpis, policy }: AssessmentModel, lang: SiteLanguage): string[] {
  const drawn = drawingWords[lang];
  const reached = kpis.flatMap(({ score }) => score?.levelReached ?? []);
  const years = kpis.flatMap(({ reference }) => reference?.fiscalYear ?? []);
  return [
    ...[...new Set(reached)].map((level) => drawn.reached(levelLabel(policy, level)[lang])),
    ...[...new Set(years)].map((year) => drawn.underThisYear(year)),
  ];
}

/** An assessment as a whole, KPI by KPI. */
export function standingOf(assessment: AssessmentModel, told: Told): unknown[] {
  const { kpis, policy, policyEntriesUsed } = assessment;
  const { checks, findings } = auditAssessment(assessment);
  return [
    [glanceOf(assessment, told), policy.entries['weight-total']?.value],
    kpis.map((kpi) => rowOf(kpi, told)),
    policyEntriesUsed.map((id) => policy.entries[id]?.basis === 'assumed' && policy.entries[id].text),
    auditStanding(checks.length, findings.length, told.lang),
  ];
}
