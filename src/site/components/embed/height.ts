/**
 * How high a frame has to be, in CSS pixels, told from what stands in it: nothing measures it while the site is built, and a
 * frame does not grow with its content. Rather a line or two too high than one too low: the foot stands at the frame's end, with
 * room above it.
 */
import type { AssessmentModel, KpiModel, SiteModel } from '../../../assessment/index.ts';
import { groupStanding, type LadderInput, ladderKey, scoreBarKey, textWidth } from '../../../draw/index.ts';
import type { Publication } from '../../../publish/index.ts';
import { drawingWords, formatDate, inLanguage, type SiteLanguage, words } from '../../../words/index.ts';
import { awardedBarOf, hasBar, scoreBarOf, subKpiBarOf } from '../charts/drawn.ts';
import { ladderAxes } from '../charts/ladderAxes.ts';
import { ladderOf } from '../charts/ladderOf.ts';
import { embeddedAssessment, embeddedKpi, type Embedded } from './embedded.ts';

/** At the narrowest and at the widest frame that it is told for; between them it lies on a straight line or below. */
export interface FrameHeight {
  narrow: number;
  wide: number;
}
export const FRAME_WIDTHS: FrameHeight = { narrow: 280, wide: 600 };

interface Told {
  site: Pick<SiteModel, 'today'>;
  publication: Pick<Publication, 'isDemo' | 'preview' | 'identity'>;
  lang: SiteLanguage;
}

/** A piece of the page: a text, in pixels of width, at the size of its lines, and what stands around it or is drawn. */
interface Piece {
  text?: number;
  line?: number;
  more: FrameHeight;
}
const SMALL = 15;
const LABEL = 14;
const LINE = 26.6;
const LABEL_LINE = 24.8;
/** Of title and foot. */
const PADDING = 49;
/** Words that do not part leave lines short: two lines. */
const RESERVE = 50;
/** What the padding of the page leaves. */
const ROOM: FrameHeight = { narrow: 280 - 16, wide: 600 - 32 };

const same = (height: number): FrameHeight => ({ narrow: height, wide: height });
const small = (text: string, more: number): Piece => ({ text: textWidth(text, SMALL), line: LINE, more: same(more) });
const label = (text: string, more: number): Piece => ({
  text: textWidth(text, LABEL),
  line: LABEL_LINE,
  more: same(more),
});
const drawn = (narrow: number, wide: number): Piece => ({ more: { narrow, wide } });

export function assessmentHeight(assessment: AssessmentModel, told: Told): FrameHeight {
  const { lang } = told;
  return heightOf([
    ...around(embeddedAssessment(assessment, lang), told),
    ...(hasBar(assessment) ? barPieces(scoreBarOf(assessment, lang), 'page', lang) : []),
  ]);
}

export function kpiHeight(kpi: KpiModel, assessment: AssessmentModel, told: Told): FrameHeight {
  const { lang } = told;
  const ladder = kpi.annual && ladderOf(kpi, kpi.annual, lang);
  const bar = kpi.subKpis.length > 0 ? subKpiBarOf(kpi, lang) : awardedBarOf(kpi, lang);
  return heightOf([
    ...around(embeddedKpi(kpi, assessment, lang), told),
    ...(ladder ? ladderPieces(ladder, lang) : bar ? barPieces(bar, 'strip', lang) : []),
  ]);
}

function heightOf(pieces: Piece[]): FrameHeight {
  const at = (width: keyof FrameHeight) =>
    pieces.reduce((sum, { text = 0, line = 0, more }) => sum + Math.ceil(text / ROOM[width]) * line + more[width], 0);
  const tens = (height: number) => Math.ceil(height / 10) * 10;
  return { narrow: tens(at('narrow')), wide: tens(at('wide')) };
}

/** All but the drawing, as Embed.astro has it. */
function around({ eyebrow, title, sentence, source }: Embedded, { site, publication, lang }: Told): Piece[] {
  const { shell } = words(lang);
  const { name, official } = publication.identity;
  const foot = [name[lang], shell.built(formatDate(site.today, lang)), ...(official ? [] : [shell.unofficial])];
  return [
    ...(publication.isDemo ? [label(shell.demo, 13)] : []),
    ...(publication.preview ? [label(shell.preview, 13)] : []),
    small(eyebrow.join(' · '), 4),
    { text: textWidth(title, 18), line: 30.6, more: same(8) },
    small(sentence, 15),
    label(source, 0),
    label(foot.join(' · '), 0),
    drawn(PADDING + RESERVE, PADDING + RESERVE),
  ];
}

function ladderPieces(ladder: LadderInput, lang: SiteLanguage): Piece[] {
  const axes = label(ladderAxes(ladder, { withYears: false }, lang), 4);
  const key = keyPiece(ladderKey(ladder, { id: '', lang }));
  if (ladder.form === 'scale') return [drawn(200, 258), axes, ...key];
  if (ladder.form === 'parts')
    return [drawn(140, 212), ...ladder.parts.map((part) => small(inLanguage(part.label, lang), 170)), axes, ...key];
  const marks = [ladder.result, ladder.last].filter(Boolean).length;
  const rows = ladder.measures.map((measure) => small(inLanguage(measure.label, lang), 54 + marks * LABEL_LINE));
  return [drawn(200, 258), ...rows, axes, ...key];
}

type Bar = ReturnType<typeof scoreBarOf>;

function barPieces(bar: Bar, size: 'page' | 'strip', lang: SiteLanguage): Piece[] {
  const key = keyPiece(scoreBarKey(bar, { id: '', lang }));
  if (bar.groups.length === 0) return [drawn(40, 40), ...key];
  const axes = small(drawingWords[lang].axes.bar, 8);
  if (size === 'strip') return [drawn(124, 138), axes, ...key];
  const components = bar.groups.map((group) =>
    small(`${group.weight} ${inLanguage(group.title, lang)} ${groupStanding(group, lang)}`, 0),
  );
  return [drawn(266, 390), axes, ...key, ...components, drawn(8, 8)];
}

/** Each sign stands before its words; what does not fit begins a line. */
const keyPiece = (entries: { label: string }[]): Piece[] =>
  entries.length === 0
    ? []
    : [
        {
          text: entries.reduce((sum, entry) => sum + textWidth(entry.label, LABEL) + 48, 0),
          line: LABEL_LINE + 4,
          more: same(8),
        },
      ];
