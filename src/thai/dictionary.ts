/** Thai, cut by the dictionary of Node or the browser: guesses that are good enough to break a line, or to begin a vocabulary. */
import { once } from '../once.ts';

/** Read when it is first asked for: a phone takes a quarter of a second for it. Null where there is none. */
const dictionaryOf = once((language: string) =>
  'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'word' }) : null,
);

/** Words and what stands between them, which join to the text again; parted at spaces alone where there is no dictionary. */
export function segmentsOf(text: string): string[] {
  const dictionary = dictionaryOf('th');
  return dictionary ? Array.from(dictionary.segment(text), ({ segment }) => segment) : text.split(/(?<=\S)(?=\s)/);
}
