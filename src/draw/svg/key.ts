/** The keys of ladder and bar: what their marks, fills and edges mean, of what is drawn alone. */
import { drawingWords, type Language } from '../../words/index.ts';
import { shadeOf } from '../spec/figure.ts';
import type { LadderInput } from '../spec/ladder.ts';
import type { ScoreBarInput } from '../spec/scoreBar.ts';
import { element, hatch } from './element.ts';
import { hollow, solid, targetMark } from './marks.ts';
import { ladderHasProvisional } from './ladder.ts';

export interface KeyEntry {
  /** SVG text, 20 by 16 pixels. */
  symbol: string;
  label: string;
}

const symbol = (...children: string[]): string =>
  element('svg', { class: 'drawing key-symbol', width: 20, height: 16, 'aria-hidden': 'true' }, ...children);

const dash = (className: string) => element('line', { x1: 0, x2: 20, y1: 8, y2: 8, class: className });

/** What was, and this year's; `fiscalYear` is the year assessed. */
export const lastKey = (year: number, lang: Language): KeyEntry => ({
  symbol: symbol(hollow(10, 8, 6)),
  label: drawingWords[lang].underThisYear(year),
});
export const resultKey = (fiscalYear: number, lang: Language): KeyEntry => ({
  symbol: symbol(solid(10, 8, 6.5)),
  label: drawingWords[lang].resultOf(fiscalYear),
});
export const provisionalKey = (lang: Language): KeyEntry => ({
  symbol: symbol(element('text', { x: 10, y: 14, 'font-size': 16, 'text-anchor': 'middle', class: 'value' }, '*')),
  label: drawingWords[lang].provisional,
});
const swatch = (look: string, fill?: string) =>
  element('rect', { x: 1, y: 1, width: 18, height: 14, class: look, fill });
const openKey = (id: string, lang: Language): KeyEntry => ({
  symbol: symbol(hatch(id), swatch('block-open', `url(#${id})`)),
  label: drawingWords[lang].stillOpen,
});

/** What a bar has of it alone: levels that are reached, what is lost, open, awarded or left out, and last year. */
export function scoreBarKey(
  { groups, levels, total, awarded, fullMark, fiscalYear }: ScoreBarInput,
  { id, lang }: { id: string; lang: Language },
): KeyEntry[] {
  const words = drawingWords[lang];
  const blocks = groups.flatMap((group) => group.blocks);
  const has = (is: (block: (typeof blocks)[number]) => boolean) => blocks.some(is);
  const scored = blocks.filter(({ state }) => state === 'scored');
  const isOpen = ({ state, awarded: given }: (typeof blocks)[number]) =>
    state !== 'scored' && state !== 'not-applicable' && given === null;
  const mayRise = total !== null && total.range.low !== total.range.high;
  const swatches: [boolean, string, string][] = [
    ...levels.map((mark): [boolean, string, string] => [
      scored.some(({ level }) => level === mark.level),
      `block-earned ${shadeOf(levels, mark.level)}`,
      words.reached(mark.label),
    ]),
    [
      scored.some(({ level, score }) => Number(score) > 0 && levels.every((mark) => mark.level !== level)),
      'block-earned block-below',
      words.below(levels[0]?.label ?? ''),
    ],
    [scored.some(({ score }) => score !== fullMark && Number(score) < Number(fullMark)), 'block-lost', words.lost],
    [
      has(({ state, awarded: given }) => state !== 'scored' && given !== null) || (!total && awarded !== null),
      'block-awarded',
      words.awarded,
    ],
    [has(({ state }) => state === 'not-applicable'), 'block-outside', words.notCounted],
    [Number(total?.range.low ?? 0) > 0, 'rule-known', words.known],
  ];
  const years = blocks.flatMap(({ last }) => last?.fiscalYear ?? []);
  return [
    ...swatches.flatMap(([shown, look, label]) => (shown ? [{ symbol: symbol(swatch(look)), label }] : [])),
    ...(has(isOpen) || mayRise ? [openKey(`${id}-open`, lang)] : []),
    ...(years.length > 0 ? [lastKey(Math.max(...years, fiscalYear - 1), lang)] : []),
  ];
}

export function ladderKey(input: LadderInput, { id, lang }: { id: string; lang: Language }): KeyEntry[] {
  const words = drawingWords[lang];
  const { fiscalYear } = input;
  const star = ladderHasProvisional(input) ? [provisionalKey(lang)] : [];
  if (input.form === 'parts') return [...(input.gap ? [openKey(`${id}-open`, lang)] : []), ...star];
  const { last, result } = input;
  const years = input.form === 'scale' ? input.years : [];
  const treads = input.form === 'scale' ? input.treads.map(({ assumed }) => assumed) : [input.assumed];
  const isStated = input.asked.some(({ comparisons }) => comparisons.some(({ stated }) => stated));
  const square = element('rect', { x: 6.5, y: 4.5, width: 7, height: 7, class: 'stated' });
  return [
    ...(last ? [lastKey(last.fiscalYear, lang)] : []),
    ...(result ? [resultKey(fiscalYear, lang)] : []),
    ...(years.some(({ target }) => target) ? [{ symbol: symbol(targetMark(10, 8)), label: words.target }] : []),
    ...(isStated ? [{ symbol: symbol(square), label: words.stated }] : []),
    ...(treads.includes(true) ? [{ symbol: symbol(dash('edge assumed')), label: words.assumed }] : []),
    ...star,
  ];
}
