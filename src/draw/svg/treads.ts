/** The treads of a ladder: as high as the score, sloped where the rule interpolates. */
import type { PlacedTread, Stairs } from '../spec/stairs.ts';
import { element, percent } from './element.ts';

export interface HeightOf {
  /** Where the ground is. */
  base: number;
  top: number;
  /** Height of a score on the drawing, from above. */
  y: (score: number) => number;
}

/** `withBasis`: an edge that rests on an assumption is dashed. */
export function drawTreads(treads: PlacedTread[], place: HeightOf, withBasis: boolean): string {
  return treads.map((tread) => drawTread(tread, place, withBasis)).join('') + drawRisers(treads, place);
}

function drawTread({ from, to, scores, shade, assumed }: PlacedTread, { base, top, y }: HeightOf, withBasis: boolean) {
  const [left, right] = scores.map((score) => ((y(score) - top) / (base - top)) * 100) as [number, number];
  if (left > 99.99 && right > 99.99) return '';
  const look = shade ?? 'tread-ground';
  const box = { x: percent(from), width: percent(to - from), y: top, height: base - top };
  const round = (value: number) => Math.round(value * 100) / 100;
  return element(
    'svg',
    { ...box, viewBox: '0 0 100 100', preserveAspectRatio: 'none', overflow: 'visible' },
    element('polygon', { points: `0,100 0,${round(left)} 100,${round(right)} 100,100`, class: `tread ${look}` }),
    element('line', { x1: 0, y1: left, x2: 100, y2: right, class: `edge${withBasis && assumed ? ' assumed' : ''}` }),
  );
}

/** A line wherever a level begins, as high as the higher of its neighbours. */
function drawRisers(treads: PlacedTread[], { base, y }: HeightOf): string {
  return treads
    .slice(1)
    .map((tread, index) => {
      const [before, after] = [treads[index]?.scores[1] ?? 0, tread.scores[0]];
      const isSeam = treads[index]?.shade === tread.shade && before === after;
      if (isSeam || Math.max(before, after) <= 0) return '';
      const x = percent(tread.from);
      return element('line', { x1: x, x2: x, y1: base, y2: y(Math.max(before, after)), class: 'edge' });
    })
    .join('');
}

/** Where the first tread that scores anything begins, seen from the side on which the stairs begin. */
export function firstRiser({ treads, start }: Pick<Stairs, 'treads' | 'start'>): number {
  const scoring = treads.filter(({ scores, shade }) => shade !== null && Math.max(...scores) > 0);
  return start === 'left' ? Math.min(...scoring.map(({ from }) => from)) : Math.max(...scoring.map(({ to }) => to));
}
