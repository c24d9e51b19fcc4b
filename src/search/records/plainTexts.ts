/**
 * The texts of plain values, such as a document of the API or the words of a page. It names what is left out, not what is
 * taken, so that what is published later is found too.
 */
import { formatDate, type Language, otherLanguages } from '../../words/index.ts';

/** Members that say what is said in other words, or what is for programs alone; the last stand on other pages. */
const UNSAID = [
  ...['working', 'exact_score', 'period_start', 'period_end', 'share', 'description_mdx'],
  ...['policy_rules', 'findings', 'licence'],
];
/** An id, a code, a path or an address: no word of a text. */
const CODE = /^(?:[A-Z]|[a-z][\w.:/=;-]*)$/;

/**
 * What is said in several languages is taken in the one asked for. Numbers with decimals are texts; of whole numbers the
 * years alone are taken, because others count months and rows.
 */
export function plainTexts(value: unknown, lang: Language, name = ''): string[] {
  if (typeof value === 'string') return isText(value, name) ? [written(value, lang)] : [];
  if (typeof value === 'number') return /fiscal_?year/i.test(name) ? [String(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => plainTexts(one, lang, name));
  const members = Object.entries(value);
  const unsaid = members.some(([member, text]) => member === lang && text !== null) ? otherLanguages(lang) : UNSAID;
  return members.flatMap(([member, part]) =>
    (unsaid as string[]).includes(member) ? [] : plainTexts(part, lang, member),
  );
}

/** What is said in a language is a text, whatever it looks like. */
const isText = (text: string, name: string) =>
  /[\p{L}\p{N}]/u.test(text) && (['th', 'en'].includes(name) || !CODE.test(text));

const written = (text: string, lang: Language) => (/^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text, lang) : text);
