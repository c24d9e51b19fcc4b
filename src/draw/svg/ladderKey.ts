/** The key of a ladder: what its marks, corners and edges mean, of what it has alone. */
import { drawingWords, type Language } from '../../words/index.ts';
import type { LadderInput } from '../spec/ladder.ts';
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
export const openKey = (id: string, lang: Language): KeyEntry => ({
  symbol: symbol(
    hatch(id),
    element('rect', { x: 1, y: 1, width: 18, height: 14, class: 'block-open', fill: `url(#${id})` }),
  ),
  label: drawingWords[lang].stillOpen,
});

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
