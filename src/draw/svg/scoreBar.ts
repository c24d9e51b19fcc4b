/** The bar of the full mark as SVG text: blocks as wide as their weights and as high as their scores, each a link. */
import { xmlText } from '../../xmlText.ts';
import { type DrawingWords, drawingWords, formatDecimal as n, inLanguage, type Language } from '../../words/index.ts';
import type { Total } from '../../scoring/index.ts';
import {
  perfectTotal,
  type PlacedBlock,
  placeGroups,
  type ScoreBarInput,
  type ScoreBlock,
  type ScoreGroup,
} from '../spec/scoreBar.ts';
import { drawComponents, drawNumbers, drawWeights } from './barWords.ts';
import { drawBlock } from './blocks.ts';
import { drawing, element, hatch, percent } from './element.ts';
import { drawLevelAxis } from './levelAxis.ts';
import { drawRule } from './rangeRule.ts';
import { type BarFrame, barFramesOf, type BarSize } from './scoreBarFrame.ts';

export interface ScoreBarOptions {
  /** Unique on the page. */
  id: string;
  lang: Language;
  size: BarSize;
  hrefOf: (block: ScoreBlock) => string;
}

/** For the size "page" three pictures, from the full page's width to a phone's; the style sheet shows the one that fits. */
export function renderScoreBar(input: ScoreBarInput, options: ScoreBarOptions): string {
  return barFramesOf(options.size)
    .map((frame) => drawBar(input, frame, { ...options, id: `${options.id}-${frame.name}` }))
    .join('');
}

function drawBar(input: ScoreBarInput, frame: BarFrame, { id, lang, size, hrefOf }: ScoreBarOptions): string {
  const words = drawingWords[lang];
  const groups = placeGroups(input);
  const blocks = groups.flatMap((group) => group.blocks);
  const fill = `url(#${id}-hatch)`;
  const heads = frame.full ? drawComponents(groups, frame, lang) : { height: 0, body: '' };
  const numbers = frame.number > 0 ? drawNumbers(blocks, frame, heads.height) : { height: 1, body: '' };
  const top = numbers.height;
  const hasBlocks = blocks.length > 0;
  const hasLinks = hasBlocks && size !== 'row';
  const base = hasBlocks ? top + frame.plot : 0;
  const place = { top, height: frame.plot, ring: frame.ring, hatch: fill };
  const drawn = blocks.map((placed) => {
    const body = drawBlock(narrowed(placed, frame), { ...place, ring: ringIn(placed, frame) });
    return !hasLinks ? body : linked(placed, body, { href: hrefOf(placed.block), lang, top, height: frame.plot });
  });
  const below = base + (frame.full && hasBlocks ? 38 : hasBlocks ? 4 : 1);
  const rule = frame.rule > 0 ? drawRule(input, frame, below, { words, hatch: fill }) : { height: base + 2, body: '' };
  return drawing(
    {
      id,
      class: `score-bar score-bar-${frame.name}`,
      height: rule.height,
      title: scoreBarTitle(input, lang),
      description: describeScoreBar(input, lang, !hasLinks),
      role: hasLinks ? 'group' : 'img',
    },
    hatch(`${id}-hatch`),
    ...(hasBlocks
      ? [
          heads.body,
          ...drawn,
          frame.number > 0 ? drawLevelAxis(input.levels, input.fullMark, { ...place, right: 1 }) : '',
          numbers.body,
          element('line', { x1: 0, x2: '100%', y1: base, y2: base, class: 'floor' }),
          frame.full ? drawWeights(blocks, frame, base) : '',
        ]
      : []),
    rule.body,
  );
}

export function scoreBarTitle(input: ScoreBarInput, lang: Language): string {
  const { scoreBar, pointsOf } = drawingWords[lang];
  return (input.groups.length > 0 ? scoreBar : pointsOf)(n(perfectTotal(input)));
}

/** A bar of lists shows this year alone. */
const narrowed = (block: PlacedBlock, { ring }: BarFrame): PlacedBlock =>
  ring === 0 ? { ...block, last: null } : block;

const ringIn = ({ width }: PlacedBlock, { ring, least }: BarFrame) => Math.min(ring, Math.max(3, width * least * 0.3));

function linked(
  { block, from, width }: PlacedBlock,
  body: string,
  { href, lang, top, height }: { href: string; lang: Language; top: number; height: number },
): string {
  const name = describeBlock(block, lang);
  return element(
    'a',
    { href, class: `score-block is-${block.state}`, 'data-mark': block.kpi },
    element('title', {}, xmlText(name)),
    body,
    element('rect', { x: percent(from), width: percent(width), y: top, height, class: 'block-outline' }),
  );
}

function describeBlock(
  { kpi, title, weight, fullMark, state, earned, awarded, last }: ScoreBlock,
  lang: Language,
): string {
  const words = drawingWords[lang];
  const standing =
    state === 'scored'
      ? earned === null
        ? ''
        : words.earnedOf(n(earned), n(fullMark))
      : `${words.gaps[state]}, ${words.weightOf(n(weight))}`;
  const given = awarded === null || state === 'scored' ? [] : [words.awardedOf(n(awarded))];
  const before = last ? [`${words.underThisYear(last.fiscalYear)}: ${words.inPoints(n(last.score))}`] : [];
  return [`${words.kpi(kpi)} ${inLanguage(title, lang)}: ${standing}`, ...given, ...before].join(', ');
}

/** Blocks that are links say themselves what they are: whoever hears the page hears it once. */
function describeScoreBar({ groups, total, awarded }: ScoreBarInput, lang: Language, withBlocks: boolean): string {
  const words = drawingWords[lang];
  const blocks = (withBlocks ? groups : []).flatMap((group) => group.blocks.map((block) => describeBlock(block, lang)));
  const official = awarded === null ? [] : [words.awardedOf(n(awarded))];
  if (!total) return [...official, ...blocks].join('; ') || words.axes.bar;
  const range = total.complete
    ? [words.earnedOf(n(total.points), n(total.fullMark))]
    : [words.range(n(total.range.low), n(total.range.high)), ...notCountedOf(total, words)];
  return [...range, ...official, ...blocks].join('; ');
}

/** Points of a component with the weight they cover, and what is still open; never a partial sum as if it were the whole. */
export function groupStanding({ total }: ScoreGroup, lang: Language): string {
  if (!total) return '';
  const words = drawingWords[lang];
  const known = Number(total.scoredWeight) > 0 ? [words.earnedOf(n(total.points), n(total.scoredFullMark))] : [];
  const open = total.openWeight === '0' ? [] : [words.openOf(n(total.openWeight))];
  return [...known, ...open, ...notCountedOf(total, words)].join(' · ');
}

/** The weight of the KPIs that do not apply, which is neither earned nor open; nothing where there is none. */
function notCountedOf({ notApplicableWeight }: Total, words: DrawingWords): string[] {
  return notApplicableWeight === '0' ? [] : [words.notCountedOf(n(notApplicableWeight))];
}
