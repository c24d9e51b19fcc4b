/** The bar of the full mark as SVG text: blocks as wide as their weights, each a link, each filled by what it earned. */
import { type DrawingWords, drawingWords, formatDecimal as n, inLanguage, type Language } from '../../words/index.ts';
import type { ScoreBarInput, ScoreBlock } from '../spec/scoreBar.ts';
import { centred, element, escapeText, hatch, line, picture } from './element.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { type BarFrame, barFrames, drawGroups, notCountedOf, type PlacedBlock } from './scoreBarGroups.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

export interface ScoreBarOptions {
  /** Unique on the page. */
  id: string;
  lang: Language;
  hrefOf: (block: ScoreBlock) => string;
}

/** Three pictures, from the full page's width to a phone's; the style sheet shows the one that fits. */
export function renderScoreBar(spec: ScoreBarInput, options: ScoreBarOptions): string {
  return barFrames.map((frame) => drawBar(spec, frame, { ...options, id: `${options.id}-${frame.name}` })).join('');
}

function drawBar(spec: ScoreBarInput, frame: BarFrame, { id, lang, hrefOf }: ScoreBarOptions): string {
  const words = drawingWords[lang];
  const full = spec.groups.reduce((sum, { weight }) => sum + Number(weight), 0);
  const perPoint = (frame.width - 2 * frame.pad) / (full || 1);
  let x = frame.pad;
  const groups = spec.groups.map((group) => {
    const start = x;
    const blocks = group.blocks.map((block): PlacedBlock => {
      const placed = { block, x, width: Number(block.weight) * perPoint };
      x += placed.width;
      return placed;
    });
    x = start + Number(group.weight) * perPoint;
    return { group, x: start, width: x - start, blocks };
  });
  const head = drawGroups(groups, frame, lang);
  const labelRow = head.height + frame.strong * 1.15;
  const barTop = labelRow + 12;
  const barBottom = barTop + frame.barHeight;
  const weightRow = barBottom + 12 + frame.small;
  const blocks = groups.flatMap((group) => group.blocks);
  const numbers = drawLabels(blocks, ({ kpi }) => kpi, frame, {
    size: frame.strong,
    y: labelRow,
    from: labelRow + 3,
    to: barTop,
    class: 'value',
  });
  const weights = drawLabels(blocks, ({ weight }) => n(weight), frame, {
    size: frame.small,
    y: weightRow,
    from: weightRow - frame.small,
    to: barBottom,
    class: 'soft',
  });
  const legend = drawLegend(legendOf(blocks, words, id), {
    x: frame.pad,
    y: weightRow + 14,
    width: frame.width - 2 * frame.pad,
    size: frame.small,
  });
  const foot = head.keys(legend.height + 4);
  return picture(
    {
      id,
      class: `score-bar score-bar-${frame.name}`,
      width: frame.width,
      height: foot.height,
      title: words.scoreBar(n(spec.total.fullMark)),
      description: describeScoreBar(spec, lang),
      role: 'group',
    },
    element('defs', {}, hatch(`${id}-hatch`), dots(`${id}-dots`)),
    head.body,
    ...blocks.map((placed) =>
      drawBlock(placed, { id, lang, top: barTop, height: frame.barHeight, href: hrefOf(placed.block) }),
    ),
    numbers,
    weights,
    legend.body,
    foot.body,
  );
}

function drawBlock(
  { block, x, width }: PlacedBlock,
  { id, lang, top, height, href }: { id: string; lang: Language; top: number; height: number; href: string },
): string {
  const name = describeBlock(block, lang);
  const box = { y: top, height };
  const inside = { x: x + 0.75, width: Math.max(0, width - 1.5) };
  const filled =
    block.earned === null ? 0 : Math.min(1, Number(block.earned) / (Number(block.fullMark) || 1)) * inside.width;
  const parts =
    block.state === 'scored'
      ? [
          element('rect', { ...box, ...inside, class: 'block-lost', fill: `url(#${id}-dots)` }),
          filled > 0 ? element('rect', { ...box, x: inside.x, width: filled, class: 'block-earned' }) : '',
        ]
      : block.state === 'not-applicable'
        ? []
        : [element('rect', { ...box, ...inside, class: 'block-open', fill: `url(#${id}-hatch)` })];
  return element(
    'a',
    { href, 'aria-label': name, class: `score-block is-${block.state}` },
    element('title', {}, escapeText(name)),
    element('rect', { ...box, x, width, class: 'block-paper' }),
    ...parts,
    element('rect', { ...box, ...inside, class: 'block-outline' }),
  );
}

/** One label for each block, kept apart; where they cannot all stand, the narrow blocks go without. */
function drawLabels(
  blocks: PlacedBlock[],
  wordsOf: (block: ScoreBlock) => string,
  { width, pad }: BarFrame,
  row: { size: number; y: number; from: number; to: number; class: string },
): string {
  const gap = row.size * 0.45;
  const all = blocks.map((placed) => {
    const words = wordsOf(placed.block);
    return { words, at: placed.x + placed.width / 2, size: textWidth(words, row.size), room: placed.width };
  });
  const fits = all.reduce((sum, { size }) => sum + size + gap, 0) <= width - 2 * pad;
  const labels = fits ? all : all.filter(({ size, room }) => size <= room);
  return spread(labels, 1, width - 1, gap)
    .map((centre, index) => {
      const label = labels[index];
      if (!label) return '';
      return (
        line(centre, row.from, label.at, row.to, 'leader') + centred(label.words, centre, row.y, row.size, row.class)
      );
    })
    .join('');
}

function legendOf(blocks: PlacedBlock[], words: DrawingWords, id: string): (LegendEntry | false)[] {
  const states = blocks.map(({ block }) => block.state);
  const scored = states.includes('scored');
  const open = states.some((state) => state !== 'scored' && state !== 'not-applicable');
  return [
    scored && { label: words.earned, class: 'block-earned' },
    scored && { label: words.lost, class: 'block-lost', fill: `url(#${id}-dots)` },
    open && { label: words.stillOpen, class: 'block-open', fill: `url(#${id}-hatch)` },
    states.includes('not-applicable') && { label: words.notCounted, class: 'block-paper' },
  ];
}

function dots(id: string): string {
  return element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
    element('circle', { cx: 3, cy: 3, r: 1, class: 'dot' }),
  );
}

function describeBlock({ kpi, title, weight, fullMark, state, earned }: ScoreBlock, lang: Language): string {
  const words = drawingWords[lang];
  const standing =
    state === 'scored' && earned !== null
      ? words.earnedOf(n(earned), n(fullMark))
      : state === 'scored'
        ? ''
        : `${words.gaps[state]}, ${words.weightOf(n(weight))}`;
  return `${words.kpi(kpi)} ${inLanguage(title, lang)}: ${standing}`;
}

function describeScoreBar({ groups, total }: ScoreBarInput, lang: Language): string {
  const words = drawingWords[lang];
  const blocks = groups.flatMap((group) => group.blocks.map((block) => describeBlock(block, lang)));
  const range = total.complete
    ? [words.earnedOf(n(total.points), n(total.fullMark))]
    : [words.range(n(total.range.low), n(total.range.high)), ...notCountedOf(total, words)];
  return [...range, ...blocks].join('; ');
}
