/** What the levels ask for, written under their risers, clear of each other in the least width and so in every other. */
import { levelMark } from '../spec/marks.ts';
import type { PlacedLevel } from '../spec/stairs.ts';
import { at, centred, element, line, marked } from './element.ts';
import type { LadderFrame } from './ladderFrame.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

/** Distance of the base lines of value and name from the ground, and of a second row of both from the first. */
const rows = { page: { value: 28, name: 50, next: 46 }, card: { value: 20, name: 20, next: 17 } };

interface Label {
  level: PlacedLevel;
  value: string;
  name: string;
}

export function drawLevels(levels: PlacedLevel[], base: number, frame: LadderFrame): { height: number; body: string } {
  if (frame.level === 0) return { height: 0, body: '' };
  const ordered = levels.toSorted((a, b) => a.at - b.at);
  const { value, name, next } = frame.full ? rows.page : rows.card;
  const { labels, count } = arrange(ordered, frame);
  const drawn = Array.from({ length: count }, (_, row) => {
    const own = labels.filter((_label, index) => index % count === row);
    const centres = spread(
      own.map(({ level, ...label }) => ({ at: level.at * frame.least, size: widthOf(label, frame) })),
      0,
      frame.least,
      GAP,
    );
    return own.map((label, index) => {
      const shift = (centres[index] ?? 0) - label.level.at * frame.least;
      const down = base + row * next;
      const said = [
        centred(label.value, shift, down + value, frame.level, frame.full ? 'value' : 'level-value'),
        label.name && centred(label.name, shift, down + name, frame.levelName, 'level-name'),
      ];
      return at(
        label.level.at,
        label.level.riser ? tickTo(base, shift, 7 + row * next) : '',
        frame.full ? marked(label.level.levels.map(levelMark).join(' '), ...said) : said.join(''),
      );
    });
  });
  return { height: base + (count - 1) * next + frame.axis, body: drawn.flat().join('') };
}

const GAP = 8;
const widthOf = ({ value, name }: Omit<Label, 'level'>, { level, levelName: small }: LadderFrame) =>
  Math.max(textWidth(value, level), textWidth(name, small));

/** One row where the words have room side by side, else two; the shorter form of a value before its name goes. */
function arrange(levels: PlacedLevel[], frame: LadderFrame): { labels: Label[]; count: number } {
  const label = (short: boolean, named: boolean) => (level: PlacedLevel) => ({
    level,
    value: (short ? level.values.at(-1) : level.values[0]) ?? '',
    name: named ? level.names.join(' = ') : '',
  });
  const forms = frame.full
    ? [
        [false, true],
        [true, true],
        [true, false],
      ]
    : [
        [false, false],
        [true, false],
      ];
  const choices = forms.flatMap(([short = false, named = false]) =>
    [1, 2].map((count) => ({ labels: levels.map(label(short, named)), count })),
  );
  const fits = ({ labels, count }: (typeof choices)[number]) =>
    Array.from({ length: count }, (_, row) =>
      labels
        .filter((_label, index) => index % count === row)
        .reduce((sum, one) => sum + widthOf(one, frame) + GAP, -GAP),
    ).every((width) => width <= frame.least);
  return choices.find(fits) ?? { labels: levels.map(label(true, false)), count: 2 };
}

/** A tick under the ground, bent to the words that belong to it. */
const tickTo = (base: number, shift: number, depth: number): string =>
  Math.abs(shift) < 0.5
    ? line(0, base, 0, base + depth, 'notch')
    : element('path', { d: `M0 ${base}v3L${shift.toFixed(1)} ${base + depth}`, class: 'notch' });
