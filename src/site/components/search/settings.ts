/** What a page tells the scripts of the search: its words, and where things are under the site's base. */
import type { SiteLanguage, Words } from '../../../words/index.ts';

export interface SearchSettings {
  lang: SiteLanguage;
  words: Words['search'];
  /** Of the pages in this language, without the last slash. */
  base: string;
  /** Address of the index of the page's language, with its last slash. */
  index: string;
}

/** Milliseconds without a key before what was typed is searched. */
export const PAUSE = 50;

/** From the JSON that stands in the search form. */
export function settingsIn(form: HTMLElement): SearchSettings {
  return JSON.parse(form.querySelector('[data-search-settings]')?.textContent ?? '{}') as SearchSettings;
}

/** "Found {count}" + { count: 3 } → "Found 3". */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
