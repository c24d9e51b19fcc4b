/** Where a drawing comes from, in one line: a document and the place in it. */
import { noBreakSpace, type SiteLanguage, words } from '../../../words/index.ts';

/** A place that begins with what the document's name ends with is told without it. No line begins with a number. */
export function sourceLine(document: string, place: string, lang: SiteLanguage): string {
  const parts = place.split(' ');
  const ends = parts.findLastIndex((_, index) => document.endsWith(` ${parts.slice(0, index + 1).join(' ')}`));
  const rest = parts.slice(ends + 1).join(' ');
  return words(lang)
    .embed.source(document, rest === '' ? place : rest)
    .replace(/ (?=\d)/g, noBreakSpace);
}
