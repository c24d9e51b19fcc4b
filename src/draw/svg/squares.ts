/** The things that are asked of an assessment as small squares, in their order; the words beside say how many are full. */
import type { DisclosureState } from '../../words/index.ts';
import { element } from './element.ts';

const SIDE = 9;
const PITCH = 12;

export function renderSquares(states: readonly DisclosureState[]): string {
  const places = states.map((state, index) => ({ state, x: index * PITCH + 1 }));
  const having = (...wanted: DisclosureState[]) => places.filter(({ state }) => wanted.includes(state));
  const path = (look: string, some: typeof places, shape: (x: number) => string) =>
    some.length === 0 ? '' : element('path', { class: look, d: some.map(({ x }) => shape(x)).join('') });
  const box = (x: number) => `M${x} 1h${SIDE}v${SIDE}h-${SIDE}z`;
  return element(
    'svg',
    { class: 'squares', width: states.length * PITCH, height: SIDE + 2, 'aria-hidden': 'true' },
    path('square', having('partial', 'none'), box),
    path('square square-full', having('complete'), box),
    path('square-full', having('partial'), (x) => `M${x} 1h${SIDE}l-${SIDE} ${SIDE}z`),
    path('square', having('nothing-to-check'), (x) => `M${x + 1} ${1 + SIDE / 2}h${SIDE - 2}`),
  );
}
