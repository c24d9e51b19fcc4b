/** One language out of texts that stand in both. */
import type { Bilingual, Wording } from '../scoring/index.ts';

export type { Bilingual, Wording };

/** The languages of drawings, audit and data files. Pages speak those of `words.ts`. */
export type Language = keyof Bilingual;

/** Words of the content in a language: the Thai where they are not offered in that. */
export function inLanguage(words: Wording, lang: Language): string;
export function inLanguage(words: Wording | undefined, lang: Language): string | undefined;
export function inLanguage(words: Wording | undefined, lang: Language): string | undefined {
  return words?.[lang] ?? words?.th;
}

/** A name as a part of longer texts: where it has no English its id stands for it, so that no Thai is in an English text. */
export const named = ({ th, en }: Wording, id: string): Bilingual => ({ th, en: en ?? id });

/** A text in both languages, or a template that gives one, becomes a text or a template; all else keeps its shape. */
export type Spoken<T> = T extends (...values: infer Values) => Bilingual
  ? (...values: Values) => string
  : T extends { th: infer Text; en: unknown }
    ? Text extends readonly string[]
      ? readonly string[]
      : string
    : { readonly [Key in keyof T]: Spoken<T[Key]> };

export function spoken<T extends object>(texts: T, lang: Language): Spoken<T> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, oneOf(text, lang)])) as Spoken<T>;
}

function oneOf(text: object, lang: Language): unknown {
  if (typeof text === 'function') return (...values: unknown[]) => text(...values)[lang];
  return 'th' in text ? (text as Record<Language, unknown>)[lang] : spoken(text, lang);
}
