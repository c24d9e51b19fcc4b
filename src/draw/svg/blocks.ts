/** Blocks whose width is a weight and whose height is a score, so that the filled area is the points that count. */
import type { Block } from '../spec/block.ts';
import { at, element, percent } from './element.ts';
import { hollow } from './marks.ts';

export interface BlockPlace {
  top: number;
  height: number;
  /** Radius of the ring for last year; 0 leaves last year out. */
  ring: number;
  /** Reference to the pattern of what is not known. */
  hatch: string;
}

export function drawBlock(block: Block, place: BlockPlace): string {
  const { top, height, hatch } = place;
  const box = { x: percent(block.from), width: percent(block.width), y: top, height };
  if (block.standing === 'outside') return element('rect', { ...box, class: 'block-outside' });
  const ground =
    block.standing === 'open'
      ? element('rect', { ...box, class: 'block-open', fill: hatch })
      : element('rect', { ...box, class: 'block-lost' }) + drawFill(block, box, place);
  return ground + drawLast(block, place);
}

type Span = Record<'x' | 'width', string>;

function drawFill({ score, shade, standing }: Block, { x, width }: Span, { top, height }: BlockPlace): string {
  const filled = (score ?? 0) * height;
  if (filled < 0.01) return '';
  const look = standing === 'awarded' ? 'block-awarded' : `block-earned ${shade ?? 'block-below'}`;
  return element('rect', { x, width, y: top + height - filled, height: filled, class: look });
}

/** Lifted out of the hatch where this year is open; over a fill, a line across it. */
function drawLast({ from, width, last, score, standing }: Block, { top, height, ring }: BlockPlace): string {
  if (last === null || ring === 0) return '';
  const y = top + height * (1 - last);
  const span = { x1: percent(from), x2: percent(from + width), y1: y, y2: y };
  const isOver = standing === 'scored' && score !== null && score > last;
  const lifted =
    standing === 'open' && last > 0
      ? element('rect', { x: percent(from), width: percent(width), y, height: height * last, class: 'block-last' })
      : element('line', { ...span, class: isOver ? 'last-line last-over' : 'last-line' });
  const centre = at(
    from + width / 2,
    isOver ? element('circle', { cx: 0, cy: y, r: ring + 2.5, class: 'ring-ground' }) : '',
    hollow(0, y, ring),
  );
  return lifted + centre;
}
