/** What was typed, as terms: each a word or a name, with the ways in which it may stand in an entry. */
import {
  alikeIn,
  FUNCTION_WORDS,
  isAbbreviation,
  isNumber,
  isRun,
  KPI_NUMBER,
  LIKE_KPI_NUMBER,
  nearThai,
  NUMBER_ALONE,
  numberOf,
  otherEra,
  pieces,
  weight,
  withAllCounted,
  withDecimals,
  withWholeYears,
} from '../../thai/index.ts';
import type { OpenedCatalogue } from './opened.ts';

export interface Term {
  typed: string;
  /** Each a list of words that all stand; none where nothing like it stands anywhere. */
  ways: string[][];
  /** The ways are near to what was typed, not the same. */
  isNear: boolean;
  /** Not a word that only holds a sentence together. */
  isTelling: boolean;
  /** Asked for as the number of a KPI. */
  kpi?: string;
  /** Made of words that are too short to tell anything apart: it has to stand as typed. */
  isCompound?: boolean;
  /** Two words that stand side by side. */
  isPair?: boolean;
  /** The number in the name of an agency, or in the name of none. */
  isOfAgency?: boolean;
  /** Which of the pieces without a space it stands in. */
  piece?: number;
}

const known = (word: string): Term => ({
  typed: word,
  ways: [[word]],
  isNear: false,
  isTelling: !FUNCTION_WORDS.has(word),
});

/** The terms of a normalised query. */
export function termsOf(written: string, index: OpenedCatalogue): Term[] {
  const typed = withDecimals(written);
  const alone = NUMBER_ALONE.exec(typed.trim())?.[1];
  if (alone) return [ofNumber(numberOf(alone), index)];
  const numbers: Term[] = [];
  const ofKpi = (found: string, number: string) => {
    numbers.push({ ...known(found.trim()), ways: [], kpi: numberOf(number) });
    return ' ';
  };
  const rest = typed.replace(KPI_NUMBER, ofKpi).replace(LIKE_KPI_NUMBER, (found) => {
    const number = found.replace(/^[-/]/, '');
    return index.numbered(numberOf(number)).isNear ? found : ofKpi(found, number);
  });
  const terms = pieces(withWholeYears(withAllCounted(rest, index.owners.size))).flatMap((piece, at, all) => {
    const isOfAgency = /^\d+$/.test(piece) && index.isBeforeNumber(all[at - 1]);
    return termsOfPiece(piece, index).map((term): Term => ({ ...term, piece: at, isOfAgency }));
  });
  return [...numbers, ...withAliases(terms, index)];
}

/** A number by itself is that of a KPI; where there is none, a small one is not taken for a figure that was asked for. */
function ofNumber(number: string, index: OpenedCatalogue): Term {
  if (index.numbered(number).matches.size > 0) return { ...known(number), ways: [], kpi: number };
  return { ...known(number), isNear: number.split('.').every((part) => Number(part) < 20) };
}

function termsOfPiece(piece: string, index: OpenedCatalogue): Term[] {
  const { vocabulary, aliases } = index;
  const [alias, era] = [aliases.get(piece), otherEra(piece)];
  if (isNumber(piece)) return [{ ...known(piece), ways: [[piece], ...(era ? [[era]] : [])] }];
  const dotted = isAbbreviation(piece) ? piece : `${piece}.`;
  if (vocabulary.has(dotted)) return [{ ...known(dotted), ways: [[dotted], [dotted.slice(0, -1)]] }];
  if (isRun(piece)) {
    const words = vocabulary.cut(piece);
    const asTyped = words.every((word) => vocabulary.has(word)) ? bound(words) : [];
    if (asTyped.length > 0 && !asTyped.some(({ isCompound }) => isCompound)) return asTyped;
    const near = nearThai(piece, index);
    if (asTyped.length > 0 && !near.some(({ words: ways }) => ways?.length)) return asTyped;
    return near.flatMap(({ text, words: ways }) =>
      ways
        ? [{ ...known(text), ways: ways.map((word) => vocabulary.cut(word)), isNear: true }]
        : bound(vocabulary.cut(text)),
    );
  }
  if (alias) return [{ ...known(piece), ways: alias }];
  if (FUNCTION_WORDS.has(piece)) return [known(piece)];
  const forms = index.formsOf(piece);
  const ofForm = forms.flatMap((form) => aliases.get(form) ?? []);
  if (forms.length > 0) return [{ ...known(piece), ways: [...forms.map((form) => [form]), ...ofForm] }];
  return [
    {
      ...known(piece),
      ways: alikeIn(index)
        .latin(piece)
        .map((word) => [word]),
      isNear: true,
    },
  ];
}

/** Consonants with which a word tells something by itself. */
const TELLING = 3;

/** A word too short to tell anything by itself tells something with its neighbour. */
function bound(words: string[]): Term[] {
  const terms: Term[] = [];
  for (const word of words) {
    const [term, last] = [known(word), terms.at(-1)];
    const isShort = [term, last].some((one) => one && !one.isCompound && weight(one.typed) < TELLING);
    if (!last || !term.isTelling || !last.isTelling || !isShort) terms.push(term);
    else terms.splice(-1, 1, { ...known(last.typed + word), ways: [[...last.ways.flat(), word]], isCompound: true });
  }
  return terms;
}

/** The words of a compound that stands nowhere as typed. */
export const partsOf = ({ ways, piece }: Term): Term[] =>
  ways.flat().map((word) => ({ ...known(word), isNear: true, piece }));

/** Terms side by side that are a name of something are one term, with the other names as ways. */
function withAliases(terms: Term[], { aliases }: OpenedCatalogue): Term[] {
  const merged: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const nameTo = (end: number) =>
      terms
        .slice(at, end)
        .flatMap(({ ways: [way = []] }) => way)
        .join('');
    const ends = Array.from({ length: Math.min(MOST_WORDS, terms.length - at) }, (_, more) => at + more + 1);
    const end = ends.findLast((one) => aliases.has(nameTo(one))) ?? at + 1;
    const named = terms.slice(at, end);
    const { piece = 0 } = named[0] ?? {};
    const isNear = named.some((term) => term.isNear);
    const ways = aliases.get(nameTo(end));
    if (ways) merged.push({ ...known(named.map(({ typed }) => typed).join('')), ways, isNear, isTelling: true, piece });
    else merged.push(...named);
    at = end;
  }
  return merged;
}

/** Terms of a name that is looked for. */
const MOST_WORDS = 10;
