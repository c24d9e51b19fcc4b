/** All words of one language: the vocabulary and the texts of the pages. No other place of the house names a language. */
import type { Bilingual, Language } from './spoken.ts';
import { termsIn } from './terms.ts';
import { th } from './th/index.ts';

/** What another language must say, in a folder beside `th/`. */
type PageTexts = typeof th;

export type Words = ReturnType<typeof termsIn> & PageTexts;

const pages = { th } satisfies Partial<Record<Language, PageTexts>>;

/** The languages that pages speak. */
export type SiteLanguage = keyof typeof pages;

const spokenWords = Object.fromEntries(
  Object.entries(pages).map(([lang, texts]) => [lang, { ...termsIn(lang as SiteLanguage), ...texts }]),
) as Record<SiteLanguage, Words>;

/** Every text that a page shows and that is not content. */
export const words = (lang: SiteLanguage): Words => spokenWords[lang];

/** A text of the content in the language of the page. */
export const textIn = (text: Bilingual, lang: Language): string => text[lang];
