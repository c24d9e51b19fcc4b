/** What moves while a reader supposes figures: the blocks of a bar that is drawn already, and the square mark on a ladder. */
import type { Level } from '../../scoring/index.ts';
import type { Block } from '../spec/block.ts';
import type { LevelLadder, ScaleLadder } from '../spec/ladder.ts';
import { positionOf, toLadderScale } from '../spec/ladderScale.ts';
import { middleOfLevel } from '../spec/stairs.ts';
import { drawBlock } from '../svg/blocks.ts';
import { at, element } from '../svg/element.ts';
import { ladderFrames } from '../svg/ladderFrame.ts';
import { beyondSign } from '../svg/marks.ts';

/** Where marks stand on a ladder of the size "card": along its scale, or in the middle of a level's tread. */
export type MarkPlaces =
  | { form: 'scale'; left: number; right: number; most: number }
  | { form: 'levels'; levels: Level[]; most: number };

export function markPlacesOf(ladder: ScaleLadder | LevelLadder): MarkPlaces {
  if (ladder.form === 'levels')
    return { form: 'levels', levels: ladder.asked.map(({ level }) => level), most: Number(ladder.fullMark) };
  const heights = ladder.treads.flatMap(({ scores }) => [Number(scores.from), Number(scores.to)]);
  const scale = toLadderScale(ladder, { withYears: false });
  return { form: 'scale', ...scale, most: Math.max(Number(ladder.fullMark), ...heights) };
}

/** Square: neither what was nor what is. */
export function drawSupposedMark(
  places: MarkPlaces,
  { value, level, score }: { value: string; level: Level; score: string },
): string {
  const { band, plot, mark } = ladderFrames.card;
  const y = band + plot * (1 - Math.min(1, Number(score) / places.most));
  const { at: place, beyond } =
    places.form === 'scale'
      ? positionOf(value, places)
      : { at: middleOfLevel(places.levels.indexOf(level), places.levels.length), beyond: null };
  const foot = beyond === null ? 0 : (beyond === 'left' ? 1 : -1) * (mark + 7);
  const size = mark * 2;
  return at(
    place,
    element('line', { x1: foot, x2: foot, y1: y, y2: band + plot, class: 'stem-supposed' }),
    element('rect', { x: foot - mark, y: y - mark, width: size, height: size, class: 'mark-supposed' }),
    beyond === null ? '' : beyondSign(beyond === 'left' ? 3 : -3, y, mark * 0.6, beyond),
  );
}

/** The block of a bar again, in the place that its outline keeps; `name` is what it says of itself. */
export function redrawBlock(
  link: Element,
  block: Pick<Block, 'standing' | 'score' | 'shade' | 'last'>,
  { name, ring, hatch }: { name: string; ring: number; hatch: string },
): void {
  const outline = link.querySelector('.block-outline');
  const title = link.querySelector('title');
  if (!outline || !title) return;
  const number = (attribute: string) => Number.parseFloat(outline.getAttribute(attribute) ?? '0');
  const [from, width] = [number('x') / 100, number('width') / 100];
  const place = { top: number('y'), height: number('height'), ring: Math.min(ring, Math.max(3, width * 75)), hatch };
  title.textContent = name;
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  drawn.innerHTML = drawBlock({ ...block, from, width }, place);
  link.replaceChildren(title, drawn, outline);
}
