/** The rule of points under a bar: what is known, what may still come, what is lost. */
import { type DrawingWords, formatDecimal as n } from '../../words/index.ts';
import { perfectTotal, type ScoreBarInput } from '../spec/scoreBar.ts';
import { at, element, percent, text } from './element.ts';
import type { BarFrame } from './scoreBarFrame.ts';
import { spread } from './spread.ts';
import { textWidth } from './textWidth.ts';

const SIZE = 14;

interface Said {
  at: number;
  words: string;
  look: string;
}

export function drawRule(
  input: ScoreBarInput,
  frame: BarFrame,
  top: number,
  { words, hatch }: { words: DrawingWords; hatch: string },
): { height: number; body: string } {
  const { total, awarded } = input;
  const whole = perfectTotal(input);
  const part = (points: string) => Math.min(1, Number(points) / Number(whole));
  const box = (from: number, to: number, look: string, fill?: string) =>
    to - from < 0.0005
      ? ''
      : element('rect', { x: percent(from), width: percent(to - from), y: top, height: frame.rule, class: look, fill });
  const { low, high } = total?.range ?? { low: '0', high: '0' };
  const bar = total
    ? box(0, part(low), 'rule-known') + box(part(low), part(high), 'block-open', hatch)
    : box(0, part(awarded ?? '0'), 'block-awarded');
  const body = box(0, 1, 'block-lost') + bar;
  if (frame.number === 0) return { height: top + frame.rule, body };

  const known: Said[] = !total
    ? awarded === null
      ? []
      : [{ at: part(awarded), words: n(awarded), look: 'value' }]
    : total.complete || low === high
      ? [{ at: part(low), words: n(low), look: 'value' }]
      : [
          { at: part(low), words: words.lowest(n(low)), look: 'value' },
          { at: part(high), words: words.highest(n(high)), look: 'value' },
        ];
  const ends: Said[] = [
    { at: 0, words: '0', look: 'weight' },
    { at: 1, words: n(whole), look: 'weight' },
  ].filter((end) =>
    known.every((one) => Math.abs(one.at - end.at) * frame.least > textWidth(one.words, SIZE) / 2 + 24),
  );
  const said = [...known, ...ends].sort((a, b) => a.at - b.at);
  const centres = spread(
    said.map((one) => ({ at: one.at * frame.least, size: textWidth(one.words, SIZE) })),
    0,
    frame.least,
    8,
  );
  const labels = said.map((one, index) =>
    at(
      one.at,
      text(one.words, (centres[index] ?? 0) - one.at * frame.least, top + frame.rule + 19, SIZE, one.look, 'middle'),
    ),
  );
  return { height: top + frame.rule + 26, body: body + labels.join('') };
}
