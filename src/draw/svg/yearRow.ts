/** One year on the scale of the ladder above it: its figure, the lines of the levels, and half the way to its neighbours. */
import type { DrawingWords } from '../../words/index.ts';
import type { Figure } from '../spec/figure.ts';
import type { ScaleLadder } from '../spec/ladder.ts';
import { positionOf, toLadderScale } from '../spec/ladderScale.ts';
import { yearMark } from '../spec/marks.ts';
import { toStairs } from '../spec/stairs.ts';
import { areJoined, type YearRow } from '../spec/yearRows.ts';
import { at, element, marked, percent } from './element.ts';
import { beyondSign, hollow, solid, targetMark } from './marks.ts';

const HEIGHT = 48;
const MIDDLE = HEIGHT / 2;
const RADIUS = 7;

/** The picture of a row that has a figure or a target; the words of the row stand beside it. */
export function renderYearRow(
  ladder: ScaleLadder,
  rows: readonly YearRow[],
  index: number,
  words: DrawingWords,
): string {
  const scale = toLadderScale(ladder, { withYears: true });
  const [newer, row, older] = [rows[index - 1], rows[index], rows[index + 1]];
  if (!row) return '';
  const placeOf = (figure: Figure) => positionOf(figure.value, scale);
  const { figure, target, fiscalYear } = row.year;
  const half = (neighbour: YearRow | undefined, edge: number, joined: boolean) => {
    const other = neighbour?.year.figure;
    if (!joined || !figure || !other) return '';
    const [{ at: own, beyond }, { at: far, beyond: farther }] = [placeOf(figure), placeOf(other)];
    // A figure beyond the scale has no place to which a line could lead.
    if (beyond !== null || farther !== null) return '';
    return element('line', {
      x1: percent(own),
      y1: MIDDLE,
      x2: percent((own + far) / 2),
      y2: edge,
      class: 'year-line',
    });
  };
  return element(
    'svg',
    { class: 'drawing year-row', height: HEIGHT, 'aria-hidden': 'true' },
    ...toStairs(ladder, words, true)
      .levels.filter(({ riser }) => riser)
      .map(({ at: x }) => element('line', { x1: percent(x), x2: percent(x), y1: 0, y2: HEIGHT, class: 'level-dots' })),
    half(newer, 0, areJoined(newer, row)),
    half(older, HEIGHT, areJoined(row, older)),
    target ? at(placeOf(target).at, targetMark(0, MIDDLE)) : '',
    figure ? marked(yearMark(fiscalYear), drawFigure(placeOf(figure), fiscalYear === ladder.fiscalYear)) : '',
  );
}

function drawFigure({ at: place, beyond }: ReturnType<typeof positionOf>, isThisYear: boolean): string {
  const side = beyond === 'left' ? 1 : -1;
  const x = beyond === null ? 0 : side * (RADIUS + 7);
  const shape = isThisYear ? solid(x, MIDDLE, RADIUS + 1) : hollow(x, MIDDLE, RADIUS);
  return at(place, shape, beyond === null ? '' : beyondSign(side * 3, MIDDLE, 4.5, beyond));
}
