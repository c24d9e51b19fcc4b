/** Which file holds a prose page in which language. */
import { type Language, otherLanguages } from '../words/index.ts';
import type { PageName } from '../schema/index.ts';

/** The language of a page's own file; every other is a translation beside it. */
export const pageLanguage: Language = 'th';
export const translations: readonly Language[] = otherLanguages(pageLanguage);

/** Name of the file without `.mdx`: about, and about.en in English. */
export const pageId = (name: PageName, lang: Language): string => (lang === pageLanguage ? name : `${name}.${lang}`);

export const pageIdsOf = (name: PageName): string[] =>
  [pageLanguage, ...translations].map((lang) => pageId(name, lang));
