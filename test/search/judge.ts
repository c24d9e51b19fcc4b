/** Holds what a search found against what the query file asks for. */
import { type PageTexts, says } from './pageTexts.ts';
import type { End, Query } from './queries.ts';

export interface Found {
  /** Addresses from the site's root, in the order shown, with the anchor of a glossary term. */
  pages: string[];
  end: End;
}

export interface Verdict {
  query: Query;
  found: Found;
  /** Pages, or one of several in first place, that had to be found: how many, and which are missing. */
  wanted: number;
  missing: string[];
  /** Null where the query file leaves the first place open. */
  firstRight: boolean | null;
  /** Results that the query file rules out. */
  wrong: string[];
  endRight: boolean;
  /** Share of right pages among the first three shown; null when none was to be found and none was. */
  precisionAt3: number | null;
}

/** `byPage` compares without anchors, for a search that knows only whole pages. */
export function judge(query: Query, found: Found, texts: PageTexts, byPage = false): Verdict {
  const address = (page: string) => (byPage ? page.replace(/#.*/, '') : page);
  const pages = found.pages.map(address);
  const [first, appear] = [query.mustFirst.map(address), query.mustAppear.map(address)];
  const anyFirst = first.length > 0 && !first.some((page) => pages.includes(page));
  const missing = [
    ...appear.filter((page) => !pages.includes(page)),
    ...(anyFirst ? [`one of ${first.join(' ')}`] : []),
  ];
  const unwanted = query.mustNotAppear?.map(address);
  return {
    query,
    found,
    wanted: appear.length + (first.length > 0 ? 1 : 0),
    missing,
    firstRight: rightFirst(query, first, pages),
    wrong: pages.filter((page) => !unwanted || unwanted.includes(page)),
    endRight: query.done === '' || query.done === found.end,
    precisionAt3: precision(query, [...first, ...appear], pages, texts),
  };
}

function rightFirst(query: Query, first: string[], pages: string[]): boolean | null {
  if (query.mustNotAppear === null) return pages.length === 0;
  return first.length === 0 ? null : first.includes(pages[0] ?? '');
}

function precision(query: Query, named: string[], pages: string[], texts: PageTexts): number | null {
  const top = pages.slice(0, 3);
  if (query.mustNotAppear === null) return top.length === 0 ? null : 0;
  const right = top.filter((page) => named.includes(page) || says(texts, page, query.stands));
  return top.length === 0 ? 0 : right.length / top.length;
}
