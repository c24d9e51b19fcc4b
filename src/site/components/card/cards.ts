/** What stands on the card of an assessment and of a KPI, and where the card of a page is. */
import type { AssessmentModel, KpiModel, SiteModel } from '../../../assessment/index.ts';
import { renderLadder, renderScoreBar, type ScoreBarInput } from '../../../draw/index.ts';
import { assessmentInBrief, assessmentSentences, headFigures, kpiSentences } from '../../../explain/index.ts';
import type { Publication } from '../../../publish/index.ts';
import { fullMark } from '../../../scoring/index.ts';
import { formatDate, formatDecimal, inLanguage, type SiteLanguage, words } from '../../../words/index.ts';
import { leadFigures } from '../assessment/leadFigures.ts';
import { awardedBarOf, hasBar, scoreBarOf, subKpiBarOf } from '../charts/drawn.ts';
import { ladderOf } from '../charts/ladderOf.ts';
import { sourceLine } from '../embed/sourceLine.ts';
import { answerFigures } from '../kpi/answerFigures.ts';
import { pageHref } from '../site/addresses.ts';
import type { LargeFigure } from '../site/largeFigure.ts';
import type { CardContent } from './card.ts';

/** Where a card is shown it is told by its address and its words. */
export interface CardOfPage {
  path: string;
  alt: string;
}

export const assessmentCard = (assessment: AssessmentModel, lang: SiteLanguage): CardOfPage => ({
  path: pageHref(`${assessment.path}card.png`, lang),
  alt: `${titleOf(assessment, lang)}: ${assessmentInBrief(assessment, lang)}`,
});

/** `hasOwn`: else it shows the card of its assessment. */
export function kpiCard(
  kpi: KpiModel,
  assessment: AssessmentModel,
  { hasOwn, lang }: { hasOwn: boolean; lang: SiteLanguage },
): CardOfPage {
  if (!hasOwn) return assessmentCard(assessment, lang);
  const t = words(lang);
  const { result, lastYear } = kpiSentences(kpi, lang);
  return {
    path: pageHref(`${kpi.path}card.png`, lang),
    alt: `${t.kpiNumber(kpi.number)} ${inLanguage(kpi.front.title, lang)}: ${[result, lastYear].filter(Boolean).join(' ')}`,
  };
}

const titleOf = ({ agency, fiscalYear }: AssessmentModel, lang: SiteLanguage) =>
  words(lang).kpi.agencyInYear(inLanguage(agency.name, lang), fiscalYear);

/** Of which site, built as what. */
interface Told {
  site: Pick<SiteModel, 'today'>;
  publication: Pick<Publication, 'isDemo' | 'preview' | 'identity'>;
  lang: SiteLanguage;
}

export function assessmentContent(assessment: AssessmentModel, told: Told): CardContent {
  const { lang } = told;
  const { official, ours, last } = leadFigures(assessment, lang);
  const { source } = assessment.front;
  const bar = scoreBarOf(assessment, lang);
  return {
    ...shared(told),
    place: titleOf(assessment, lang),
    title: assessmentSentences(assessment, lang).standing,
    figures: [
      ...(official ? [{ ...official, note: awardedNote(assessment, lang) }] : []),
      ours,
      ...(last ? [last] : []),
    ],
    drawing: hasBar(assessment) ? drawnBar(bar, lang) : '',
    isBeside: false,
    source: sourceLine(inLanguage(source.title, lang), inLanguage(source.publisher, lang), lang),
  };
}

const awardedNote = ({ awarded: { official } }: AssessmentModel, lang: SiteLanguage) =>
  official ? [official.grade, words(lang).stages[official.stage]].filter(Boolean).join(' · ') : '';

export function kpiContent(kpi: KpiModel, assessment: AssessmentModel, told: Told): CardContent {
  const { lang } = told;
  const t = words(lang);
  const { now, last } = answerFigures(kpi, lang);
  const agency = inLanguage(assessment.agency.name, lang);
  return {
    ...shared(told),
    place: [t.kpiNumber(kpi.number), agency, t.kpi.fiscalYear(kpi.fiscalYear)].join(' · '),
    title: inLanguage(kpi.front.title, lang),
    figures: [
      { ...now, note: [now.note, scoreNote(kpi, now, lang)].filter(Boolean).join(' · ') },
      ...(last ? [last] : []),
    ],
    drawing: drawnKpi(kpi, lang),
    isBeside: true,
    source: sourceLine(inLanguage(assessment.front.source.title, lang), kpi.front.source.section, lang),
  };
}

/** What the large figure scores; of one that is itself a score, out of how much. */
function scoreNote(kpi: KpiModel, { figure }: LargeFigure, lang: SiteLanguage): string {
  const t = words(lang);
  const outOf = t.kpi.outOf(formatDecimal(fullMark(kpi.policy)));
  if (!headFigures(kpi).measure) return figure === null ? '' : outOf;
  const score = kpi.score?.score;
  return score == null ? '' : `${t.names.score} ${formatDecimal(score)} ${outOf}`;
}

function drawnKpi(kpi: KpiModel, lang: SiteLanguage): string {
  const ladder = kpi.annual && ladderOf(kpi, kpi.annual, lang);
  if (ladder) return renderLadder(ladder, { id: 'card', lang, size: 'page' });
  const bar = kpi.subKpis.length > 0 ? subKpiBarOf(kpi, lang) : awardedBarOf(kpi, lang);
  return bar ? drawnBar(bar, lang) : '';
}

/** With blocks, the strip, whose words are large beside it; without, the rule of points of a page. */
const drawnBar = (bar: ScoreBarInput, lang: SiteLanguage) =>
  renderScoreBar(bar, { id: 'card', lang, size: bar.groups.length > 0 ? 'strip' : 'page', hrefOf: () => '' });

function shared({
  site,
  publication: { isDemo, preview, identity },
  lang,
}: Told): Pick<CardContent, 'warning' | 'siteName' | 'standing'> {
  const { shell } = words(lang);
  return {
    warning: isDemo ? shell.demo : preview ? shell.preview : null,
    siteName: identity.name[lang],
    standing: [shell.built(formatDate(site.today, lang)), ...(identity.official ? [] : [shell.unofficial])].join(' · '),
  };
}
