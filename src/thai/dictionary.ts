/** Thai, cut by the dictionary of Node or the browser: guesses that are good enough to break a line, or to begin a vocabulary. */

const dictionary =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : null;

/** Words and what stands between them, which join to the text again; parted at spaces alone where there is no dictionary. */
export const segmentsOf = (text: string): string[] =>
  dictionary ? Array.from(dictionary.segment(text), ({ segment }) => segment) : text.split(/(?<=\S)(?=\s)/);
