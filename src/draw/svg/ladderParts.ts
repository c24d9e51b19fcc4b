/** The ladder of a rule made of parts: a block for each part, as wide as its share and as high as its score. */
import { formatDecimal, inLanguage, type Language } from '../../words/index.ts';
import { shadeOf } from '../spec/figure.ts';
import type { LadderPart, PartsLadder } from '../spec/ladder.ts';
import { partMark } from '../spec/marks.ts';
import { drawBlock } from './blocks.ts';
import { at, centred, element, marked, percent } from './element.ts';
import type { LadderFrame } from './ladderFrame.ts';
import { drawLevelAxis } from './levelAxis.ts';
import { textWidth } from './textWidth.ts';

/** Over the blocks, for their scores; under them, for their shares and for the names of the parts. */
const SCORES = 24;
const SHARES = 28;
const NAMES = 20;
const NAME = 13;
/** The page's score axis stands beside the blocks. */
const AXIS = 36;

export function drawParts(
  { parts, levels, fullMark, gap }: PartsLadder,
  frame: LadderFrame,
  { hatch, lang }: { hatch: string; lang: Language },
): { height: number; body: string } {
  const { plot } = frame;
  const band = Math.min(frame.band, SCORES);
  const base = band + plot;
  const room = frame.full ? 1 - AXIS / frame.least : 1;
  const whole = parts.reduce((sum, { share }) => sum + Number(share), 0);
  let from = 0;
  const blocks = parts.map((part) => {
    const width = (Number(part.share) / whole) * room;
    const placed = { part, from, width };
    from += width;
    return placed;
  });
  const isNamed =
    frame.full &&
    blocks.every(({ part, width }) => textWidth(inLanguage(part.label, lang), NAME) + 8 <= width * frame.least);
  const body = blocks.map(({ part, ...place }) => {
    const { result, last } = part.ladder;
    const block = {
      ...place,
      standing: result ? ('scored' as const) : gap === 'not-applicable' ? ('outside' as const) : ('open' as const),
      score: result && Number(result.score) / Number(fullMark),
      shade: result && levels.some(({ level }) => level === result.level) ? shadeOf(levels, result.level) : null,
      last: last && Number(last.score) / Number(fullMark),
    };
    const drawn = drawBlock(block, { top: band, height: plot, ring: frame.mark * 0.8, hatch });
    return (
      (frame.full ? marked(partMark(part.id), drawn) : drawn) +
      drawWords(part, place, { top: band, base, name: isNamed ? inLanguage(part.label, lang) : '' }, frame)
    );
  });
  const floor = element('line', { x1: 0, x2: percent(room), y1: base, y2: base, class: 'floor' });
  const axis = frame.full ? drawLevelAxis(levels, fullMark, { top: band, height: plot, right: room }) : '';
  const below = frame.level === 0 ? frame.axis : SHARES + (isNamed ? NAMES : 0);
  return { height: base + below, body: body.join('') + axis + floor };
}

function drawWords(
  { share, ladder: { result } }: LadderPart,
  { from, width }: { from: number; width: number },
  { top, base, name }: { top: number; base: number; name: string },
  frame: LadderFrame,
): string {
  if (frame.level === 0) return '';
  const score = result ? centred(formatDecimal(result.score), 0, top - 8, 14, 'value value-result') : '';
  return at(
    from + width / 2,
    score,
    centred(`${formatDecimal(share)}%`, 0, base + 20, 14, 'level-value'),
    name && centred(name, 0, base + 20 + NAMES, NAME, 'level-name'),
  );
}
