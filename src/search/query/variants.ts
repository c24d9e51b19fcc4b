/** Other ways to write the same: the other era of a year, one or many in English, and the aliases that staff keep. */
import { otherEra } from '../normalise.ts';
import { pieces } from '../words.ts';
import type { OpenedIndex } from './opened.ts';

const MOST = 12;

export interface Variant {
  /** Normalised. */
  text: string;
  /** The same words, if in another era, another number or with its dots; not another name. */
  typed: boolean;
}

/** Each text once, the typed ones first. */
export function variantsOf(typed: string, index: OpenedIndex): Variant[] {
  const spellings = [typed, inOtherEra(typed)].flatMap((text) => [text, withDots(text), ...inOtherNumber(text)]);
  const same = [...new Set(spellings)];
  const others = same.flatMap((text) => inOtherWords(text, index.catalogue.aliases.same));
  const texts = [...new Set([...same, ...others])].slice(0, MOST);
  return texts.map((text) => ({ text, typed: same.includes(text) }));
}

/** "กพร" → "กพร.": consonants alone may be an abbreviation without its dot. */
const withDots = (typed: string) =>
  typed.replace(/(?<![\u0e01-\u0e4e])[\u0e01-\u0e2e]{2,8}(?![\u0e01-\u0e4e.])/g, '$&.');

/** "vulnerable households" → "vulnerable household": one word at a time, in plain English, not in a file's name. */
function inOtherNumber(typed: string): string[] {
  if (!/^[a-z ]+$/.test(typed)) return [];
  return [...new Set(pieces(typed))]
    .filter(({ length }) => length > 3)
    .map((one) => typed.replace(new RegExp(`\\b${one}\\b`), one.endsWith('s') ? one.slice(0, -1) : `${one}s`));
}

/** "คศ. 2024" → "พศ. 2567"; a number that can be no year stays. */
export function inOtherEra(typed: string): string {
  return typed.replace(
    /(?:(พศ|คศ)\.?\s*)?(?<![\d.])(\d{4})(?![\d.])/g,
    (whole, mark: string | undefined, number: string) => {
      const other = otherEra(number);
      if (other === null) return whole;
      return mark === undefined ? other : `${mark === 'คศ' ? 'พศ' : 'คศ'}. ${other}`;
    },
  );
}

/** One alias replaced at a time, where its pieces stand in what was typed, alone or at the edge of a longer word. */
function inOtherWords(typed: string, groups: string[][]): string[] {
  return groups.flatMap((group) => {
    const found = group.filter((name) => holds(typed, name)).sort((a, b) => b.length - a.length)[0];
    return found === undefined ? [] : group.filter((name) => name !== found).map((name) => replace(typed, found, name));
  });
}

const pattern = (name: string) => {
  const [first = '', ...rest] = pieces(name);
  const edge = /[a-z]/.test(first) || first.length < 6;
  const body = [first, ...rest].map((piece) => piece.replace(/\.$/, '\\.?')).join('[^\\p{L}\\p{N}]*');
  return new RegExp(edge ? `(?<![\\p{L}\\p{M}])${body}(?![\\p{L}\\p{M}])` : body, 'u');
};
const holds = (typed: string, name: string) => pattern(name).test(typed);
const replace = (typed: string, from: string, to: string) => typed.replace(pattern(from), ` ${to} `);
