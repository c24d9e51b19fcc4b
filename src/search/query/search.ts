/**
 * A query, answered: what stands on a page as typed (or in another spelling of the same) first; a compound whose parts
 * stand apart below it; only where a piece stands nowhere are near forms tried, and the answer then says so.
 */
import type { Entry } from '../format.ts';
import { normalise } from '../normalise.ts';
import { pieces } from '../words.ts';
import { nearForms } from './near.ts';
import type { OpenedIndex } from './opened.ts';
import { toPhrase } from './phrase.ts';
import { compare, levelFor, type Ranked } from './rank.ts';
import { shortened } from './shortened.ts';
import { placesOf } from './standings.ts';
import { type Variant, variantsOf } from './variants.ts';

export interface Hit {
  entry: Entry;
  /** Its number, which names its text. */
  number: number;
  /** Every piece stands there as typed. */
  whole: boolean;
  /** Normalised pieces to mark in it, of every spelling that stands there. */
  marks: string[];
}

export interface Answer {
  /** What was searched: the query, or the part of it that is not too long. */
  asked: string;
  isCut: boolean;
  end: 'exact' | 'approximate' | 'none';
  hits: Hit[];
  /** What was searched instead, where the end is approximate. */
  instead: string[];
}

export async function search(query: string, index: OpenedIndex): Promise<Answer> {
  const asked = shortened(query);
  const answer = await answerTo(normalise(asked), index);
  return { ...answer, asked, isCut: asked.length < query.length };
}

async function answerTo(typed: string, index: OpenedIndex): Promise<Pick<Answer, 'end' | 'hits' | 'instead'>> {
  const hits = await find(variantsOf(typed, index), index);
  if (hits.some(({ whole }) => whole)) return { end: 'exact', hits, instead: [] };
  const near = await findNear(typed, index, hits.length > 0);
  if (near === null) return { end: hits.length > 0 ? 'exact' : 'none', hits, instead: [] };
  const others = hits.filter(({ number }) => !near.hits.some((one) => one.number === number));
  return { end: 'approximate', hits: [...near.hits, ...others], instead: near.instead };
}

/** `apart`: the parts of what was typed stand somewhere, so that only a slip of the pen is looked for, no part of a word. */
async function findNear(
  typed: string,
  index: OpenedIndex,
  apart: boolean,
): Promise<Pick<Answer, 'hits' | 'instead'> | null> {
  for (const texts of await nearTexts(typed, index, apart)) {
    const found = await Promise.all(
      texts.map(async (text) => ({ text, hits: await find(asTyped([text]), index, true) })),
    );
    const standing = found.filter(({ hits }) => hits.length > 0).map(({ text }) => text);
    if (standing.length === 0) continue;
    return {
      hits: await find(asTyped(standing), index, true),
      instead: standing.map((text) => pieces(text).join(' ')),
    };
  }
  return null;
}

const asTyped = (texts: string[]): Variant[] => texts.map((text) => ({ text, typed: true }));

type Found = Ranked & { marks: string[] };

/** Of two spellings that stand on one entry; another name in one piece is marked beside it. */
function better(known: Found, found: Found, { entries }: OpenedIndex): Found {
  const [best, other] = compare(found, known, entries) < 0 ? [found, known] : [known, found];
  const isOtherName = best.whole && other.whole && other.marks.length === 1;
  return isOtherName ? { ...best, marks: [...best.marks, ...other.marks] } : best;
}

/** Every entry once, at its best. `whole` leaves out compounds whose parts stand apart. */
async function find(variants: Variant[], index: OpenedIndex, whole = false): Promise<Hit[]> {
  const best = new Map<number, Found>();
  const phrases = variants.map((variant) => ({ ...variant, phrase: toPhrase(variant.text, index) }));
  const places = await Promise.all(phrases.map(({ phrase }) => placesOf(phrase, index)));
  for (const [at, { text, typed, phrase }] of phrases.entries()) {
    const levelOf = levelFor(text, index.catalogue.labels.agency ?? {});
    for (const place of places[at] ?? []) {
      const entry = index.entries[place.entry];
      if (!entry || (whole && !place.whole)) continue;
      const marks = place.whole ? phrase.pieces : phrase.words;
      const found = { ...place, level: levelOf(place, entry), typed, marks };
      const known = best.get(place.entry);
      best.set(place.entry, known ? better(known, found, index) : found);
    }
  }
  return [...best.values()]
    .sort((a, b) => compare(a, b, index.entries))
    .flatMap(({ entry: number, whole: isWhole, marks }) => {
      const entry = index.entries[number];
      return entry ? [{ entry, number, whole: isWhole, marks: [...new Set(marks)] }] : [];
    });
}

/** Lists of whole queries with the pieces that stand nowhere replaced, the surest list first. */
async function nearTexts(typed: string, index: OpenedIndex, apart: boolean): Promise<string[][]> {
  const typedPieces = pieces(typed);
  const absent = await Promise.all(
    typedPieces.map(
      async (piece) => !(await find(variantsOf(piece, index), index)).some(({ whole }) => whole || !apart),
    ),
  );
  const forms = typedPieces.map((piece, at) => (absent[at] ? nearForms(piece, index, apart) : [[piece]]));
  if (!absent.includes(true) || forms.some(({ length }) => length === 0)) return [];
  const most = Math.max(...forms.map(({ length }) => length));
  return Array.from({ length: most }, (_, level) =>
    forms
      .map((lists) => lists[Math.min(level, lists.length - 1)] ?? [])
      .reduce<string[]>(
        (texts, list) => texts.flatMap((text) => list.map((near) => `${text} ${near}`)).slice(0, 12),
        [''],
      ),
  );
}
