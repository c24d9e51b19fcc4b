import type { Entry } from '../catalogue.ts';

/** One thing to be found, with all of its words. */
export interface SearchDocument {
  entry: Entry;
  /** Further names that count as the title. */
  names: string[];
  /** What leads it: summary, definition, names in another language, the agency. */
  lead: string[];
  /** Everything else, block by block. */
  body: string[];
  /** What an excerpt is taken from: sentences that stand on the page, or say the same in the other language. */
  shown: string[];
}
