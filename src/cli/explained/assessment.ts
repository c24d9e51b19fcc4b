/** An assessment with its KPIs, its total or the range of it, its grade, and why; as its page tells it. */
import { type AssessmentModel, type KpiModel, stateText } from '../../assessment/index.ts';
import { assessmentSentences } from '../../explain/index.ts';
import {
  formatDecimal,
  inLanguage,
  levelReachedLabel,
  noBreakSpace,
  type SiteLanguage,
  words,
} from '../../words/index.ts';
import { inColumns } from './columns.ts';

export function tellAssessment(assessment: AssessmentModel, lang: SiteLanguage): string {
  const t = words(lang);
  const { agency, fiscalYear, kpis, front } = assessment;
  const { standing, lastYear, ambition } = assessmentSentences(assessment, lang);
  const coverage = inLanguage(front.coverage?.text, lang);
  const said = [standing, coverage, lastYear, ambition].filter((one) => one !== null && one !== undefined);
  return [
    t.kpi.agencyInYear(inLanguage(agency.name, lang), fiscalYear),
    said.join('\n'),
    ...(kpis.length > 0 ? [tableOf(assessment, lang)] : []),
    sumOf(assessment, lang)
      .map(([name, text]) => `${name}: ${text}`)
      .join('\n'),
  ]
    .join('\n\n')
    .replaceAll(noBreakSpace, ' ');
}

function tableOf({ kpis }: AssessmentModel, lang: SiteLanguage): string {
  const { names } = words(lang);
  const { kpi, weight, score, weightedScore, level, state } = names;
  const head = [kpi, weight, score, weightedScore, level, state, ''];
  return inColumns([head, ...kpis.map((one) => rowOf(one, lang))], [1, 2, 3]);
}

/** Empty where there is no figure: unknown is never zero. */
function rowOf(kpi: KpiModel, lang: SiteLanguage): string[] {
  const { number, front, score, policy } = kpi;
  const figure = (value: string | null | undefined) => (value == null ? '' : formatDecimal(value));
  return [
    number,
    front.weight ? formatDecimal(front.weight) : words(lang).kpi.undisclosed,
    figure(score?.score),
    figure(score?.weightedScore),
    score?.levelReached ? levelReachedLabel(policy, score.levelReached)[lang] : '',
    stateText(kpi, lang),
    inLanguage(front.title, lang),
  ];
}

type Told = [name: string, text: string];

function sumOf(assessment: AssessmentModel, lang: SiteLanguage): Told[] {
  const { names, awarded: ofAwarded } = words(lang);
  const { awarded, policy } = assessment;
  const official = awarded.official;
  return [
    ...totalOf(assessment, lang),
    ...gradeOf(assessment, lang),
    ...(official?.score
      ? [[ofAwarded.total, `${formatDecimal(official.score)} (${official.source})`] satisfies Told]
      : []),
    ...(official?.grade ? [[`${names.grade} (${names.awarded})`, official.grade] satisfies Told] : []),
    [words(lang).joint.policy, `${inLanguage(policy.title, lang)} (${policy.id})`],
  ];
}

function totalOf({ total, counts }: AssessmentModel, lang: SiteLanguage): Told[] {
  const { names, kpi, assessment: say } = words(lang);
  if (!total) return [[names.total, `${say.notRecomputed} (${say.notRecomputedWhy})`]];
  const most = kpi.outOf(formatDecimal(total.fullMark));
  if (total.complete) return [[names.total, `${formatDecimal(total.points)} ${most}`]];
  const known = counts.kpis - counts.notApplicable;
  return [
    [names.total, `${say.none} (${say.knownOf(counts.scored, known)})`],
    ...(counts.scored > 0
      ? [
          [
            say.earned,
            `${formatDecimal(total.points)} ${say.noTotalYet(formatDecimal(total.scoredWeight))}`,
          ] satisfies Told,
        ]
      : []),
    [
      say.range,
      `${say.rangeText(formatDecimal(total.range.low), formatDecimal(total.range.high))} ${most} · ${say.rangeNote}`,
    ],
  ];
}

/** Nothing where the policy has no grades. */
function gradeOf({ grade, total, policy, counts }: AssessmentModel, lang: SiteLanguage): Told[] {
  const { names, assessment: say } = words(lang);
  if (!policy.entries['grade-bands'] || !total) return [];
  const isOpen = counts.scored < counts.kpis - counts.notApplicable;
  const why = isOpen ? say.gradeUnknown : say.gradeNever;
  return [[names.grade, grade ? inLanguage(grade.label, lang) : why]];
}
