/** One language out of texts that stand in both. */
import type { Bilingual } from '../scoring/index.ts';

export type { Bilingual };

/** The languages of drawings, audit and data files. Pages speak those of `words.ts`. */
export type Language = keyof Bilingual;

/** A text in both languages, or a template that gives one, becomes a text or a template; all else keeps its shape. */
export type Spoken<T> = T extends (...values: infer Values) => Bilingual
  ? (...values: Values) => string
  : T extends { th: infer Text; en: unknown }
    ? Text extends readonly string[]
      ? readonly string[]
      : string
    : { readonly [Key in keyof T]: Spoken<T[Key]> };

export function spoken<T extends object>(texts: T, lang: Language): Spoken<T> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, inLanguage(text, lang)])) as Spoken<T>;
}

function inLanguage(text: object, lang: Language): unknown {
  if (typeof text === 'function') return (...values: unknown[]) => text(...values)[lang];
  return 'th' in text ? (text as Record<Language, unknown>)[lang] : spoken(text, lang);
}
