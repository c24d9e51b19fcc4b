/** The words of the forms of `/admin/`, apart from those of the pages, whose scripts need none of them. */
import { type Language, type Spoken, spoken } from '../spoken.ts';
import { words } from '../words.ts';
import { choices } from './choices.ts';
import { fields } from './fields.ts';
import { hints, page } from './page.ts';

export interface FormWords {
  page: Spoken<typeof page>;
  /** By the name of a field, or by its group and its name. */
  fields: Readonly<Record<string, string>>;
  /** By field and value, or by the value. */
  choices: Readonly<Record<string, string>>;
  /** More on a field than its schema says. */
  hints: Readonly<Record<string, string>>;
  example: (examples: string) => string;
}

export const formWords = (lang: Language): FormWords => ({
  page: spoken(page, lang),
  fields: spoken(fields, lang),
  choices: { ...words(lang).policy.ways, ...spoken(choices, lang) },
  hints: spoken(hints, lang),
  example: (examples) => `${{ th: 'เช่น', en: 'for example' }[lang]} ${examples}`,
});
