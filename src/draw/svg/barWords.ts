/** The words around the blocks of a bar: components and numbers over them, weights under them. */
import { formatDecimal as n, inLanguage, type Language } from '../../words/index.ts';
import type { PlacedBlock, PlacedGroup } from '../spec/scoreBar.ts';
import { at, centred, element, percent, text } from './element.ts';
import type { BarFrame } from './scoreBarFrame.ts';
import { spread } from './spread.ts';
import { textWidth, wrapText } from './textWidth.ts';

const NAME = 15;
const LINE = 25;

/** A line over each component, with its weight, and its name where that fits in two lines. */
export function drawComponents(
  groups: PlacedGroup[],
  frame: BarFrame,
  lang: Language,
): { height: number; body: string } {
  const heads = groups.map(({ group, from, width }) => {
    const weight = n(group.weight);
    const indent = textWidth(weight, NAME) + 6;
    const room = width * frame.least - indent - 8;
    const lines = wrapText(inLanguage(group.title, lang), room, NAME);
    const fits = lines.length <= 2 && lines.every((one) => textWidth(one, NAME) <= room);
    return { from, width, weight, indent, lines: fits ? lines : [] };
  });
  const rows = Math.max(1, ...heads.map(({ lines }) => lines.length));
  const height = rows * LINE + 4;
  const body = heads.map(({ from, width, weight, indent, lines }) => {
    const first = LINE * (rows - Math.max(1, lines.length)) + 16;
    return (
      at(
        from,
        text(weight, 0, first, NAME, 'value'),
        ...lines.map((one, row) => text(one, indent, first + row * LINE, NAME, 'component-name')),
      ) + element('line', { x1: percent(from), x2: percent(from + width), y1: height, y2: height, class: 'floor' })
    );
  });
  return { height, body: body.join('') };
}

/** Numbers wider than their block stand in a row above the others, with a leader down. */
export function drawNumbers(blocks: PlacedBlock[], frame: BarFrame, top: number): { height: number; body: string } {
  const size = frame.number;
  const small = Math.min(size, 14);
  const fits = ({ block, width }: PlacedBlock) => textWidth(block.kpi, size) + 2 <= width * frame.least;
  const lower = blocks.filter(fits);
  const upper = kept(
    blocks.filter((one) => !fits(one)),
    (block) => textWidth(block.kpi, small),
    frame.least,
  );
  const base = top + (upper.length > 0 ? 52 : 34);
  const spare = spread(
    upper.map(({ block, from, width }) => ({
      at: (from + width / 2) * frame.least,
      size: textWidth(block.kpi, small),
    })),
    0,
    frame.least,
    5,
  );
  const drawn = [
    ...lower.map(({ block, from, width }) => at(from + width / 2, centred(block.kpi, 0, base - 14, size, 'value'))),
    ...upper.map(({ block, from, width }, index) => {
      const middle = from + width / 2;
      const shift = (spare[index] ?? 0) - middle * frame.least;
      const leader = `M${shift.toFixed(1)} ${top + 20}L0 ${top + 27}V${base}`;
      return at(
        middle,
        element('path', { d: leader, class: 'leader' }),
        centred(block.kpi, shift, top + 16, small, 'value'),
      );
    }),
  ];
  return { height: base, body: drawn.join('') };
}

const WEIGHT = 13;
/** A weight farther from its block than this would be taken for that of a neighbour. */
const ASIDE = 6;

export function drawWeights(blocks: PlacedBlock[], frame: BarFrame, base: number): string {
  const width = ({ weight }: PlacedBlock['block']) => textWidth(n(weight), WEIGHT);
  const middle = ({ from, width: own }: PlacedBlock) => (from + own / 2) * frame.least;
  const place = (shown: PlacedBlock[]) => {
    const wanted = shown.map((one) => ({ at: middle(one), size: width(one.block) }));
    const centres = spread(wanted, 0, frame.least, 4);
    return shown.map((one, index) => ({ one, shift: (centres[index] ?? 0) - middle(one) }));
  };
  const all = place(blocks);
  const shown = all.every(({ shift }) => Math.abs(shift) <= ASIDE)
    ? all
    : place(blocks.filter((one) => width(one.block) + 4 <= one.width * frame.least));
  return shown
    .map(({ one, shift }) =>
      at(one.from + one.width / 2, centred(n(one.block.weight), shift, base + 22, WEIGHT, 'weight')),
    )
    .join('');
}

/** All where they have room side by side; else those that fit in their own block. */
function kept(blocks: PlacedBlock[], widthOf: (block: PlacedBlock['block']) => number, least: number): PlacedBlock[] {
  const sum = blocks.reduce((so, { block }) => so + widthOf(block) + 5, 0);
  return sum <= least ? blocks : blocks.filter(({ block, width }) => widthOf(block) + 4 <= width * least);
}
