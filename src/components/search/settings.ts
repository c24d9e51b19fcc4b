/** What a page tells the scripts of the search: its words, and where things are under the site's base. */
import type { th } from '../../i18n/index.ts';

export interface SearchSettings {
  words: typeof th.search;
  /** The site's base without its last slash. */
  base: string;
  /** Address of the index of the page's language, with its last slash. */
  index: string;
}

/** From the JSON that stands in the search form. */
export function settingsIn(form: HTMLElement): SearchSettings {
  return JSON.parse(form.querySelector('[data-search-settings]')?.textContent ?? '{}') as SearchSettings;
}
