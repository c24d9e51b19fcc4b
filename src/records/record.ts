/** What a page or a term brings to the search, in the form in which the index takes it. */
import { type Language, otherLanguages, type SiteLanguage, type Words, type Wording } from '../words/index.ts';
import type { LoadedPage } from '../input/index.ts';
import type { SiteModel } from '../assessment/index.ts';
import type { Ledger } from '../moves/index.ts';
import type { Catalog, Publication } from '../publish/index.ts';
import type { SearchDocument } from '../search/index.ts';
import { plainTexts } from './plainTexts.ts';

/** All that pages are made of. */
export interface Published {
  site: SiteModel;
  /** Prose pages, in every language. */
  pages: readonly LoadedPage[];
  catalog: Catalog;
  publication: Publication;
  ledger: Ledger;
}

/** In the language of the index, with the words of the pages in it. */
export interface Told extends Published {
  lang: SiteLanguage;
  t: Words;
}

/** Values of lead and body are of any kind: all their texts count. The first of the lead begins the excerpt. */
export interface Described extends Pick<SearchDocument, 'entry'> {
  names?: readonly string[];
  lead: unknown;
  body?: unknown;
}

/** A page that is neither of a KPI nor of a dataset. */
export const page = (
  path: string,
  title: string,
  names: readonly string[],
  lead: unknown,
  body: unknown,
): Described => ({
  entry: { path, title, kind: 'page' },
  names,
  lead,
  body,
});

/** A text that is in the heading is not shown again; neither is one about a KPI that holds its title. */
export function toDocument(
  { entry, names = [], lead: leads, body: bodies }: Described,
  lang: Language,
): SearchDocument {
  const { title, number, kind } = entry;
  const isShown = (text: string) =>
    /\p{L}{2}/u.test(text) && ![number, title].includes(text) && !(kind === 'kpi' && text.includes(title));
  const [lead, body] = [plainTexts(leads, lang), plainTexts(bodies, lang)];
  return {
    entry,
    names: [...names],
    lead,
    body,
    shown: [...new Set([...lead.slice(0, 1), ...[...lead, ...body].filter(isShown)])],
  };
}

/** What is said in the other languages too. */
export const inOthers = (lang: Language, ...texts: (Wording | undefined)[]): string[] =>
  otherLanguages(lang).flatMap((other) => texts.flatMap((text) => text?.[other] ?? []));
