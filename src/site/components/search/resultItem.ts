/** One result as a reader sees it: what it is, its title, its state, and where the match stands. */
import type { Entry, Hit, OpenedCatalogue } from '../../../search/index.ts';
import { languageOf } from '../../../thai/index.ts';
import { element } from './element.ts';
import { excerptOf, markedIn, type Piece } from './excerpt.ts';
import { fill, type SearchSettings } from './settings.ts';

export const titleOf = ({ title, number }: Entry, { words }: SearchSettings): string =>
  number === undefined ? title : fill(words.kpiTitle, { number, title });

/** Kind, agency and year. */
export function placeOf(
  { kind, agency, year }: Entry,
  { words }: SearchSettings,
  { catalogue }: OpenedCatalogue,
): string {
  const owner = agency && catalogue.labels.agency?.[agency];
  return [words.kind[kind], owner, year && fill(words.year, { year })].filter(Boolean).join(' · ');
}

/** State and score, where there are any. */
export function standingOf({ state, score }: Entry, { words }: SearchSettings, { catalogue }: OpenedCatalogue): string {
  return [state && catalogue.labels.state?.[state], score && fill(words.score, { score })].filter(Boolean).join(' · ');
}

export function resultItem(hit: Hit, settings: SearchSettings, index: OpenedCatalogue): HTMLLIElement {
  const { entry, marks, missing } = hit;
  const standing = standingOf(entry, settings, index);
  return element(
    'li',
    { class: 'result', 'data-kind': entry.kind },
    element('p', { class: 'result-place' }, placeOf(entry, settings, index)),
    element(
      'h2',
      { class: 'result-title' },
      element('a', { href: settings.base + entry.path }, ...pieces(markedIn(titleOf(entry, settings), marks))),
    ),
    ...(standing ? [element('p', { class: 'result-standing' }, standing)] : []),
    element('p', { class: 'result-excerpt' }),
    ...(missing.length > 0
      ? [
          element(
            'p',
            { class: 'result-missing' },
            fill(settings.words.missing, { words: missing.map((word) => `“${word}”`).join(' ') }),
          ),
        ]
      : []),
  );
}

/** A KPI that was asked for by its number is told by its summary, not by the next place that names the number. */
export function showExcerpt(item: HTMLElement, blocks: string[], { marks, entry }: Hit): void {
  const place = item.querySelector<HTMLElement>('.result-excerpt');
  const excerpt = excerptOf(
    blocks,
    marks.filter((mark) => mark !== entry.number),
  );
  place?.setAttribute('lang', languageOf(excerpt.map(({ text }) => text).join('')));
  place?.replaceChildren(...pieces(excerpt));
}

const pieces = (list: Piece[]) => list.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
