/** The bar's three layouts, and the brackets over its groups. A name that does not fit over its bracket is told under the bar instead. */
import { type DrawingWords, drawingWords, formatDecimal as n, inLanguage, type Language } from '../../words/index.ts';
import type { Total } from '../../scoring/index.ts';
import type { ScoreBlock, ScoreGroup } from '../spec/scoreBar.ts';
import { centred, element, text } from './element.ts';
import { textWidth, wrapText } from './textWidth.ts';

export interface BarFrame {
  name: 'full' | 'wide' | 'narrow';
  width: number;
  pad: number;
  barHeight: number;
  strong: number;
  small: number;
}

export interface PlacedBlock {
  block: ScoreBlock;
  x: number;
  width: number;
}

export const barFrames: BarFrame[] = [
  { name: 'full', width: 1080, pad: 8, barHeight: 56, strong: 17, small: 15 },
  { name: 'wide', width: 720, pad: 8, barHeight: 52, strong: 16, small: 14.5 },
  { name: 'narrow', width: 340, pad: 4, barHeight: 46, strong: 14, small: 13 },
];

export interface PlacedGroup {
  group: ScoreGroup;
  x: number;
  width: number;
  blocks: PlacedBlock[];
}

export interface GroupDrawing {
  height: number;
  body: string;
  /** Names and sums under the bar, from `top` on; empty where they stand over the brackets. */
  keys: (top: number) => { height: number; body: string };
}

export function drawGroups(
  groups: PlacedGroup[],
  { small, strong, width, pad }: BarFrame,
  lang: Language,
): GroupDrawing {
  const step = small * 1.5;
  const named = groups.map((placed) => ({
    ...placed,
    lines: [
      ...wrapText(inLanguage(placed.group.title, lang), placed.width - 8, small),
      ...wrapText(standingOf(placed.group, lang), placed.width - 8, small),
    ],
  }));
  const above = named.every(
    ({ lines, width: room }) => lines.length <= 4 && lines.every((one) => textWidth(one, small) <= room),
  );
  const rows = above ? Math.max(0, ...named.map(({ lines }) => lines.length)) : 0;
  const bracketY = rows * step + strong * 0.9;
  const body = named.map(({ group, x, width: room, lines }) => {
    const centre = x + room / 2;
    const half = textWidth(n(group.weight), strong) / 2 + 6;
    const firstLine = step * (rows - lines.length + 1) - small * 0.35;
    const names = above ? lines.map((one, index) => centred(one, centre, firstLine + step * index, small, 'soft')) : [];
    const left = `M${(x + 2).toFixed(2)} ${bracketY + 6}v-6H${(centre - half).toFixed(2)}`;
    const right = `M${(x + room - 2).toFixed(2)} ${bracketY + 6}v-6H${(centre + half).toFixed(2)}`;
    return [
      ...names,
      element('path', { d: left + right, class: 'bracket' }),
      centred(n(group.weight), centre, bracketY + strong * 0.36, strong, 'value'),
    ].join('');
  });
  return {
    height: bracketY + strong * 0.5,
    body: body.join(''),
    keys: (top) => (above ? { height: top, body: '' } : drawKeys(top)),
  };

  function drawKeys(top: number): { height: number; body: string } {
    let y = top;
    const side = Math.max(...groups.map(({ group }) => textWidth(n(group.weight), small))) + 10;
    const rows_ = groups.flatMap(({ group }) => {
      const wrapped = (words: string) => wrapText(words, width - 2 * pad - side, small);
      const first = y + step;
      const draw = (look: string) => (one: string) => {
        y += step;
        return text(one, pad + side, y, small, look);
      };
      const drawn = [
        ...wrapped(inLanguage(group.title, lang)).map(draw('soft')),
        ...wrapped(standingOf(group, lang)).map(draw('row-name')),
      ];
      y += small * 0.4;
      return [text(n(group.weight), pad, first, small, 'value'), ...drawn];
    });
    return { height: y + 4, body: rows_.join('') };
  }
}

/** Points with the weight they cover, and what is still open; never a partial sum as if it were the whole. */
function standingOf({ total }: ScoreGroup, lang: Language): string {
  const words = drawingWords[lang];
  const known = Number(total.scoredWeight) > 0 ? [words.earnedOf(n(total.points), n(total.scoredFullMark))] : [];
  const open = total.openWeight === '0' ? [] : [words.openOf(n(total.openWeight))];
  return [...known, ...open, ...notCountedOf(total, words)].join(' · ');
}

/** The weight of the KPIs that do not apply, which is neither earned nor open; nothing where there is none. */
export function notCountedOf({ notApplicableWeight }: Total, words: DrawingWords): string[] {
  return notApplicableWeight === '0' ? [] : [words.notCountedOf(n(notApplicableWeight))];
}
