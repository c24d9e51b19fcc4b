/** One result as a reader sees it: what it is, its title, its state, and where the match stands. */
import type { Entry, Hit, OpenedCatalogue } from '../../../search/index.ts';
import { isWrittenIn, languageOf } from '../../../thai/index.ts';
import { element, inTheirLanguages } from './element.ts';
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
    element('p', { class: 'result-place' }, ...inTheirLanguages(placeOf(entry, settings, index), settings.lang)),
    element(
      'h2',
      { class: 'result-title' },
      element(
        'a',
        { href: settings.base + entry.path },
        ...pieces(markedIn(titleOf(entry, settings), marks), settings),
      ),
    ),
    ...(standing ? [element('p', { class: 'result-standing' }, standing)] : []),
    element('p', { class: 'result-excerpt' }),
    ...(missing.length > 0
      ? [
          element(
            'p',
            { class: 'result-missing' },
            ...inTheirLanguages(
              fill(settings.words.missing, { words: missing.map((word) => `“${word}”`).join(' ') }),
              settings.lang,
            ),
          ),
        ]
      : []),
  );
}

/**
 * A KPI that was asked for by its number is told by its summary, not by the next place that names the number. Whoever asks
 * in the language of the page reads it; whoever asks in another one sees where that stands.
 */
export function showExcerpt(
  item: HTMLElement,
  blocks: string[],
  { marks, entry }: Hit,
  asked: string,
  settings: SearchSettings,
): void {
  const { lang } = settings;
  const readable = languageOf(asked) === lang ? blocks.filter((block) => isWrittenIn(block, lang)) : [];
  const excerpt = excerptOf(
    readable.length > 0 ? readable : blocks,
    marks.filter((mark) => mark !== entry.number),
  );
  item.querySelector('.result-excerpt')?.replaceChildren(...pieces(excerpt, settings));
}

const pieces = (list: Piece[], { lang }: SearchSettings): (Node | string)[] =>
  list.flatMap(({ text, marked }) =>
    marked ? [element('mark', {}, ...inTheirLanguages(text, lang))] : inTheirLanguages(text, lang),
  );
