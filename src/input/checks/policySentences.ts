/** The sentence of a policy's entry quotes the entry's own numbers, and no others. */
import { formatDecimal } from '../../words/index.ts';
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { toArabicDigits } from '../../thai/index.ts';
import { compareDecimals, type DecimalText, fullMark, weightTotal } from '../../scoring/index.ts';
import type { Locate } from '../yaml.ts';

interface Quotable {
  /** What the entry says: where one is quoted, all are. */
  own: DecimalText[];
  /** What may stand beside them: numbers in names, how many there are, what all add up to. */
  also?: DecimalText[];
}

type Entries = PolicyInput['entries'];
type EntryId = keyof Entries;

export function checkPolicySentences({ entries }: PolicyInput, locate: Locate): Issue[] {
  return (Object.keys(entries) as EntryId[]).flatMap((id) => {
    const quotable = quotableIn(entries, id);
    if (!quotable) return [];
    const { own, also = [] } = quotable;
    return Object.entries(entries[id]?.text ?? {}).flatMap(([lang, text]): Issue[] => {
      const quoted = numbersIn(text).filter((number) => has(own, number) || !isYear(number));
      const told = (found: DecimalText, kind: string): Issue => ({
        code: 'policy-sentence',
        place: locate(['entries', id, 'text', lang]),
        found,
        values: { kind, number: found, entry: id, own: own.map(formatDecimal).join(', ') },
      });
      const stray = quoted.find((number) => !has(own, number) && !has(also, number));
      if (stray !== undefined) return [told(stray, 'stray')];
      const unsaid = quoted.some((number) => has(own, number)) && own.find((number) => !has(quoted, number));
      return unsaid ? [told(unsaid, 'unsaid')] : [];
    });
  });
}

/** Null for an entry whose value is a word. */
function quotableIn(entries: Entries, id: EntryId): Quotable | null {
  const whole = [fullMark({ entries }), weightTotal({ entries })];
  const named = (items: readonly Named[]) => [String(items.length), ...items.flatMap(inName), ...whole];
  const ofRound = (round: string): Quotable => {
    const { months = '', label = { th: '' } } = entries.rounds.value.find((one) => String(one.round) === round) ?? {};
    return { own: [round], also: [months, ...inName({ label })] };
  };
  switch (id) {
    case 'levels': {
      const { value } = entries.levels;
      return { own: value.map(({ points }) => points), also: named(value) };
    }
    case 'rounds': {
      const { value } = entries.rounds;
      return {
        own: value.map(({ months }) => months),
        also: [...named(value), ...value.map(({ round }) => String(round))],
      };
    }
    case 'grade-bands': {
      const value = entries['grade-bands']?.value ?? [];
      const limits = value.map(({ from }) => from);
      return { own: limits.filter((from) => compareDecimals(from, '0') > 0), also: ['0', ...named(value)] };
    }
    case 'components': {
      const value = entries.components?.value ?? [];
      return { own: value.map(({ weight }) => weight), also: [String(value.length), ...whole] };
    }
    case 'rounding':
      return { own: [entries.rounding.value.decimals], also: ['5', '0.5'] };
    case 'single-table':
      return ofRound(entries['single-table']?.value ?? '');
    default: {
      const value: unknown = entries[id]?.value;
      if (id.startsWith('round-')) return ofRound(id.slice('round-'.length));
      return typeof value === 'string' && /^-?\d/.test(value) ? { own: [value] } : null;
    }
  }
}

interface Named {
  label: { th: string; en?: string };
}

const inName = ({ label }: Named): DecimalText[] => Object.values(label).flatMap(numbersIn);

const NUMBER = /(?<![A-Za-z\d.-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

/** In either digits, without the commas of thousands. */
const numbersIn = (text: string): DecimalText[] =>
  (toArabicDigits(text).match(NUMBER) ?? []).map((number) => number.replaceAll(',', ''));

const has = (numbers: readonly DecimalText[], wanted: DecimalText) =>
  numbers.some((number) => /^\d/.test(number) && compareDecimals(number, wanted) === 0);

/** A year of either era may stand in any sentence. */
const isYear = (number: string) => /^(?:19|20|24|25|26)\d\d$/.test(number);
