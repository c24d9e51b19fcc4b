/**
 * The texts of plain values, such as a document of the API or the words of a page. It names what is left out, not what is
 * taken, so that what is published later is found too.
 */
import { formatDate, type Language, otherLanguages } from '../words/index.ts';

/** Members that say what is said in other words, or what is for programs alone; the last stand on other pages. */
const UNSAID = new Set([
  ...['working', 'exact_score', 'period_start', 'period_end', 'share', 'description_mdx'],
  ...['policy_rules', 'findings', 'licence'],
]);
/** An id, a code, a path or an address: no word of a text. */
const CODE = /^(?:[A-Z]|[a-z][\w.:/=;-]*)$/;

/**
 * Each text once. What is said in several languages is taken in the one asked for. Numbers with decimals are texts; of
 * whole numbers the years alone are taken, because others count months and rows.
 */
export function plainTexts(value: unknown, lang: Language): string[] {
  const texts = new Set<string>();
  const others: string[] = otherLanguages(lang);
  const isLanguage = (name: string) => name === lang || others.includes(name);
  const take = (one: unknown, name: string) => {
    if (typeof one === 'string') {
      if (/[\p{L}\p{N}]/u.test(one) && (isLanguage(name) || !CODE.test(one))) texts.add(written(one, lang));
    } else if (typeof one === 'number') {
      if (/fiscal_?year/i.test(name)) texts.add(String(one));
    } else if (Array.isArray(one)) for (const each of one) take(each, name);
    else if (typeof one === 'object' && one !== null) {
      const members = one as Record<string, unknown>;
      const isSaid = members[lang] !== undefined && members[lang] !== null;
      for (const member in members)
        if (!UNSAID.has(member) && !(isSaid && others.includes(member))) take(members[member], member);
    }
  };
  take(value, '');
  return [...texts];
}

const written = (text: string, lang: Language) => (/^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text, lang) : text);
