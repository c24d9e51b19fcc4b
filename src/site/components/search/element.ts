/** Builds elements; texts are always texts, never markup. */
import { runsIn } from '../../../thai/index.ts';
import type { SiteLanguage } from '../../../words/index.ts';

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A text on a page of a language, with what is in another one marked as such. */
export const inTheirLanguages = (text: string, language: SiteLanguage): (Node | string)[] =>
  runsIn(text, language).map(({ text: run, lang }) => (lang ? element('span', { lang }, run) : run));
