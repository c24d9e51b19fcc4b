/**
 * The bar of the full mark in a line of a list, which may have hundreds: one path for each look and one pattern for the
 * page. The words beside it say what it shows, so that it is hidden from who hears the page.
 */
import { perfectTotal, type PlacedBlock, placeGroups, type ScoreBarInput } from '../spec/scoreBar.ts';
import { element, hatch, percent } from './element.ts';

const PLOT = 22;
const RULE = 6;
const ROOM = 4;
/** Parts of the width in which blocks are counted. */
const PARTS = 1000;

/** What hatched parts of drawings without a pattern of their own are filled with: once on a page, before them. */
export const SHARED_HATCH = 'hatch';
export const renderSharedHatch = (): string =>
  element('svg', { class: 'shared-hatch', width: 0, height: 0, 'aria-hidden': 'true' }, hatch(SHARED_HATCH));

/** `rule`: height of the rule of points. */
export function renderRowBar(input: ScoreBarInput, rule = RULE): string {
  const groups = placeGroups(input);
  const hasBlocks = groups.length > 0;
  const top = hasBlocks ? PLOT + ROOM : 0;
  const gaps = groups.slice(1).map(({ from }, index) => {
    const before = groups[index];
    return boxPath(before ? before.from + before.width : 0, from, PLOT);
  });
  return element(
    'svg',
    { class: 'drawing row-bar', height: top + rule, 'aria-hidden': 'true' },
    ...(hasBlocks
      ? [
          drawBlocks(
            groups.flatMap(({ blocks }) => blocks),
            gaps.join(''),
          ),
        ]
      : []),
    drawRule(input, top, rule),
  );
}

/** The hatch lies under everything; what is known, left out or between components covers it. */
function drawBlocks(blocks: readonly PlacedBlock[], gaps: string): string {
  const known = blocks.filter(({ standing }) => standing !== 'open');
  const looks = Map.groupBy(known, ({ standing, shade }) =>
    standing === 'awarded' ? 'block-awarded' : `block-earned ${shade ?? 'block-below'}`,
  );
  const path = (look: string, d: string) => (d === '' ? '' : element('path', { class: look, d }));
  const whole = (some: readonly PlacedBlock[]) =>
    some.map(({ from, width }) => boxPath(from, from + width, PLOT)).join('');
  const drawn = [
    path('block-lost', whole(known.filter(({ standing }) => standing !== 'outside'))),
    path('row-gap', gaps + whole(known.filter(({ standing }) => standing === 'outside'))),
    ...[...looks].map(([look, some]) =>
      path(
        look,
        some
          .filter(({ score }) => score !== null && score > 0)
          .map(({ from, width, score }) => boxPath(from, from + width, (score ?? 0) * PLOT))
          .join(''),
      ),
    ),
  ];
  return (
    (known.length < blocks.length
      ? element('rect', { width: '100%', height: PLOT, class: 'block-open', fill: `url(#${SHARED_HATCH})` })
      : '') +
    element(
      'svg',
      { viewBox: `0 0 ${PARTS} ${PLOT}`, width: '100%', height: PLOT, preserveAspectRatio: 'none' },
      ...drawn,
    ) +
    element('line', { x2: '100%', y1: PLOT, y2: PLOT, class: 'floor' })
  );
}

function boxPath(from: number, to: number, height: number): string {
  const [x, end] = [from, to].map((part) => Math.round(part * PARTS));
  const y = Math.round((PLOT - height) * 10) / 10;
  return `M${x} ${PLOT}V${y}H${end}V${PLOT}z`;
}

/** Points are solid, what may still come is hatched, what is lost is blank; an official total alone is grey. */
function drawRule(input: ScoreBarInput, y: number, height: number): string {
  const { total, awarded } = input;
  const whole = Number(perfectTotal(input));
  const part = (points: string) => Math.min(1, Number(points) / whole);
  const box = (from: number, to: number, look: string, fill?: string) =>
    to - from < 0.0005
      ? ''
      : element('rect', {
          ...(from > 0 && { x: percent(from) }),
          width: percent(to - from),
          ...(y > 0 && { y }),
          height,
          class: look,
          fill,
        });
  const { low, high } = total?.range ?? { low: '0', high: '0' };
  return (
    box(0, 1, 'block-lost') +
    (total
      ? box(0, part(low), 'rule-known') + box(part(low), part(high), 'block-open', `url(#${SHARED_HATCH})`)
      : box(0, part(awarded ?? '0'), 'block-awarded'))
  );
}
