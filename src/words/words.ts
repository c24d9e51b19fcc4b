/** All words of one language: the vocabulary and the texts of the pages. No other place of the house names a language. */
import type { Language } from './spoken.ts';
import { type Terms, termsIn } from './terms.ts';
import { en } from './en/index.ts';
import { th } from './th/index.ts';

/** What another language must say, in a folder beside `th/`. */
type PageTexts = ReturnType<typeof th>;

export type Words = Terms & PageTexts;

export type CalendarState = keyof Words['calendar']['states'];

const pages = { th, en } satisfies Partial<Record<Language, (terms: Terms) => PageTexts>>;

/** The languages that pages speak. */
export type SiteLanguage = keyof typeof pages;

/** The first stands at the root of the site, every other in a folder of its name. */
export const siteLanguages = () => Object.keys(pages) as [SiteLanguage, ...SiteLanguage[]];

/** Folder of a language from the root of the site: none for the first, "/en" for another. */
export const languageFolder = (lang: SiteLanguage): string => (lang === siteLanguages()[0] ? '' : `/${lang}`);

/** Each language in its own words: its name, and the heading of what is said in it too on a page of another. */
export const languageNames: Record<Language, { name: string; heading: string }> = {
  th: { name: 'ไทย', heading: 'ภาษาไทย' },
  en: { name: 'English', heading: 'In English' },
};

/** The languages in which the content speaks beside that of the page. */
export const otherLanguages = (lang: Language): Language[] =>
  (Object.keys(languageNames) as Language[]).filter((other) => other !== lang);

/** Every text that a page shows and that is not content. */
export function words(lang: SiteLanguage): Words {
  made[lang] ??= all(termsIn(lang), pages[lang]);
  return made[lang];
}
const all = (terms: Terms, texts: (terms: Terms) => PageTexts): Words => ({ ...terms, ...texts(terms) });
/** Made when it is asked for: what a module makes by itself would be in the scripts of every page. */
const made: Partial<Record<SiteLanguage, Words>> = {};
