/** What is asked about a page because of how things stand: further names, which it has for as long as they do. */
import { type AssessmentModel, coverageOf, type KpiModel } from '../assessment/index.ts';
import { NO_LEVEL } from '../scoring/index.ts';
import type { Finding } from '../audit/index.ts';
import { explainKpi } from '../explain/index.ts';
import type { Words } from '../words/index.ts';

export function askedOfAssessment(assessment: AssessmentModel, { everyday }: Words): string[] {
  const { kpis, components, awarded, disclosure } = assessment;
  const asked = everyday.standing;
  const coverage = coverageOf(assessment);
  const lacksWeights = disclosure.some(({ id, state }) => id === 'weights' && state !== 'complete');
  const isRecomputed = [...kpis, ...components].some((one) => one.awarded.official?.difference);
  return [
    ...(coverage === 'full' ? [] : coverage === 'part' ? asked.part : asked.totalAlone),
    ...(lacksWeights ? asked.lacksWeights : []),
    ...(kpis.some(({ isOverdue }) => isOverdue) ? asked.overdue : []),
    ...(awarded.official ? asked.awarded : []),
    ...(isRecomputed ? asked.recomputed : []),
  ];
}

/** While there is no score, what the result of the year before would have scored. */
export function askedOfKpi(kpi: KpiModel, { everyday }: Words): string[] {
  const { stand, lastYear, ambition } = explainKpi(kpi);
  const { below, mostlyThere, isTop, targetMet } = everyday.ambition;
  return [
    ...((stand ?? lastYear?.stand)?.level === NO_LEVEL ? below : []),
    ...(ambition && ambition.levels.length > 1 ? mostlyThere : []),
    ...(ambition?.isTop ? isTop : []),
    ...(ambition?.targets.some(({ isMet }) => isMet) ? targetMet : []),
  ];
}

export const askedOfFindings = (findings: readonly Finding[], { everyday }: Words): string[] => [
  ...new Set(findings.flatMap(({ code }) => everyday.findings[code] ?? [])),
];
