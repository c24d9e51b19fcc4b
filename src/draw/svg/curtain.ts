/**
 * The curtain of many agencies: a line for each, as high as the weight whose result is known, in groups. Each group is a
 * link to its part of the list, which says the same in words. Nothing is scaled but the lines.
 */
import { xmlText } from '../../xmlText.ts';
import { at, centred, drawing, element, hatch, percent, text } from './element.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface CurtainGroup {
  href: string;
  title: string;
  /** "18 แห่ง" */
  count: string;
  /** What it shows, in words. */
  description: string;
  /** In the order of the list. */
  lines: { /** From 0 to 1. */ known: number; isOfficial: boolean }[];
}

interface CurtainOptions {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
}

const TOP = 16;
const PLOT = 132;
const SIZE = 13;
const LEADING = 20;
/** The least width in which the words under the groups stand apart; a narrower page hides them. */
const LEAST = 800;
/** Room between groups, in lines. */
const GAP = 2;
/** Of a line and the room beside it, in parts of the nested drawing. */
const PITCH = 10;
const LINE = 8;

export function renderCurtain(groups: readonly CurtainGroup[], { id, title, description }: CurtainOptions): string {
  const pitches = groups.reduce((sum, { lines }) => sum + lines.length, 0) + GAP * (groups.length - 1);
  let [before, rows, written] = [0, 0, 0];
  const drawn = groups.map((group) => {
    const [from, width] = [before / pitches, group.lines.length / pitches];
    before += group.lines.length + GAP;
    const room = (Math.min(1, before / pitches) - from) * LEAST;
    const below = nameLines(group, room);
    // The last may reach to the left as far as the words of the one before it leave room.
    const beside = group === groups.at(-1) ? nameLines(group, (from + width) * LEAST - written - SIZE) : [];
    const [name, anchor] = below.length > 0 ? ([below, 'start'] as const) : ([beside, 'end'] as const);
    rows = Math.max(rows, name.length + 1);
    written = from * LEAST + Math.max(...[...name, group.count].map((one) => textWidth(one, SIZE)));
    return drawGroup({ ...group, name, anchor }, { from, width, room, fill: `url(#${id}-hatch)` });
  });
  return drawing(
    { id, class: 'curtain', height: TOP + PLOT + rows * LEADING + 4, title, description, role: 'group' },
    hatch(`${id}-hatch`),
    ...drawn,
    element('line', { x1: 0, x2: '100%', y1: TOP + PLOT, y2: TOP + PLOT, class: 'floor' }),
  );
}

/** The name in at most three lines; none where it has no room. */
function nameLines({ title }: CurtainGroup, room: number): string[] {
  const own = wrapText(title, room, SIZE);
  return own.length < 4 && own.every((one) => textWidth(one, SIZE) <= room) ? own : [];
}

interface GroupPlace {
  /** In parts of the width. */
  from: number;
  width: number;
  /** Of its words, in pixels of the least width. */
  room: number;
  /** Of what is not known. */
  fill: string;
}

type Named = CurtainGroup & { name: string[]; anchor: 'start' | 'end' };

function drawGroup(group: Named, place: GroupPlace): string {
  const { from, width, fill } = place;
  const { href, description, lines } = group;
  const known = lines
    .map((line, index) => {
      const y = Math.round((1 - line.known) * PLOT);
      return line.known > 0 ? `M${index * PITCH + 1} ${PLOT}V${y}h${LINE}V${PLOT}z` : '';
    })
    .join('');
  // Between two lines the hatch would say of neither that it is not known.
  const gaps = Array.from({ length: lines.length + 1 }, (_, index) => {
    const both = Math.min(...lines.slice(Math.max(0, index - 1), index + 1).map((line) => line.known));
    return both > 0 ? `M${index * PITCH - 1} ${PLOT}V${Math.round((1 - both) * PLOT)}h2V${PLOT}z` : '';
  }).join('');
  const official = lines.flatMap(({ isOfficial }, index) =>
    isOfficial
      ? [
          at(
            from + ((index + 0.5) / lines.length) * width,
            element('path', { d: 'M0 1 6 7 0 13-6 7z', class: 'curtain-official' }),
          ),
        ]
      : [],
  );
  const box = { x: percent(from), width: percent(width), y: TOP, height: PLOT };
  return element(
    'a',
    { href, class: 'curtain-group' },
    element('title', {}, xmlText(description)),
    element('rect', { ...box, class: 'block-open', fill }),
    element(
      'svg',
      { ...box, viewBox: `0 0 ${lines.length * PITCH} ${PLOT}`, preserveAspectRatio: 'none' },
      element('path', { d: gaps, class: 'row-gap' }),
      element('path', { d: known, class: 'curtain-known' }),
    ),
    ...official,
    element('rect', { ...box, class: 'block-outline' }),
    ...wordsUnder(group, place),
  );
}

/** The name with the count under it; without a name the number alone, where that has room. */
function wordsUnder({ name, anchor, count, lines }: Named, { from, width, room }: GroupPlace): string[] {
  const base = TOP + PLOT + 20;
  const number = String(lines.length);
  if (name.length > 0)
    return [
      at(
        anchor === 'start' ? from : from + width,
        ...name.map((one, index) => text(one, 0, base + index * LEADING, SIZE, 'curtain-word', anchor)),
        text(count, 0, base + name.length * LEADING, SIZE, 'curtain-word soft', anchor),
      ),
    ];
  if (textWidth(number, SIZE) > room) return [];
  return [at(from + width / 2, centred(number, 0, base, SIZE, 'curtain-word soft'))];
}
