/** The English words of the pages beside the Thai ones: the same places, no Thai letter, one of a thing where there is one. */
import { expect, test } from 'vitest';
import { en } from '../../src/words/en/index.ts';
import { inNumber, termsIn } from '../../src/words/index.ts';
import { th } from '../../src/words/th/index.ts';
import { every, type Leaf, leavesOf, saying } from './leaves.ts';

const thai = new Map(leavesOf(th(termsIn('th'))));
const english = new Map(leavesOf(en(termsIn('en'))));

/** Lists of what people call a page are no translations of each other: of these only that they are there. */
const kindsOf = (leaves: typeof thai) =>
  Object.fromEntries(
    [...leaves].map(([place, leaf]) => [
      place.replace(/^(everyday\..*)\.\d+$/, '$1'),
      typeof leaf === 'string' ? 'text' : `template of ${leaf.length}`,
    ]),
  );

test('the same texts and templates in the same places', () => {
  expect(kindsOf(english)).toEqual(kindsOf(thai));
});

test('every template is asked', () => {
  const unasked = [...english].filter(([, leaf]) => saying(leaf, 1).length === 0).map(([place]) => place);
  expect(unasked).toEqual([]);
});

test('no Thai letter', () => {
  const wrong = [...english].filter(([, leaf]) => every(leaf).some((text) => /[\u0e00-\u0e7f]/.test(text)));
  expect(wrong.map(([place]) => place)).toEqual([]);
});

test('no doubled space and none at an edge, but where the Thai has one', () => {
  const isAmiss = (leaf: Leaf | undefined) =>
    leaf !== undefined && every(leaf).some((text) => /^\s|\s\s|\s$|^$/.test(text));
  const wrong = [...english].filter(([place, leaf]) => isAmiss(leaf) && !isAmiss(thai.get(place)));
  expect(wrong.map(([place]) => place)).toEqual([]);
});

/** "2 open rounds" → "open rounds": what is counted, as far as it can be told. */
const COUNTED = /(?<![\p{L}\p{N}.,–-]|[×÷] |FY\u00a0)\d\s(\p{L}[\p{L}-]*)(?:\s(\p{L}[\p{L}-]*))?/gu;
const NO_NOUN = new Set(['is', 'was', 'has', 'as', 'of', 'in', 'and', 'or', 'with']);
const countedIn = (text: string) =>
  [...text.matchAll(COUNTED)].map(([, first = '', second = '']) => (NO_NOUN.has(first) ? [] : [first, second]));
const isPlural = (noun: string) => !NO_NOUN.has(noun) && inNumber('1', noun) !== noun;

/** Whether the words beside 1 stay in the plural that they have beside 2, or take a verb of several. */
function countsOneAsMany(one: string, two: string): boolean {
  const pairs = countedIn(one).map((nouns, index) => [nouns, countedIn(two)[index] ?? []] as const);
  const isSame = pairs.some(([a, b]) => a.join(' ') === b.join(' ') && a.some(isPlural));
  return isSame || /(?<![\p{L}\p{N}.,])1 \p{L}+ (?:are|were|have|do)(?!\p{L})/u.test(one);
}

test('one of a thing is spoken of as of one', () => {
  const wrong = [...english].filter(([, leaf]) => {
    const [one, two] = [saying(leaf, 1), saying(leaf, 2)];
    const isRight = (texts: string[], choice: number) =>
      texts.every((text, index) => !countsOneAsMany(text, two[choice]?.[index] ?? ''));
    return typeof leaf === 'function' && !one.some(isRight);
  });
  expect(wrong.map(([place]) => place)).toEqual([]);
});

test.each([
  ['1 rows of 2', '2 rows of 2', true],
  ['1 open rounds', '2 open rounds', true],
  ['1 KPI are scored', '2 KPIs are scored', true],
  ['1 row of 2', '2 rows of 2', false],
  ['1 of 1 KPI is scored', '2 of 2 KPIs are scored', false],
])('“%s” beside “%s”', (one, two, isWrong) => {
  expect(countsOneAsMany(one, two)).toBe(isWrong);
});

test('the scripts of the search fill the same places', () => {
  const placesIn = (leaves: typeof thai) =>
    Object.fromEntries(
      [...leaves]
        .filter(([place]) => place.startsWith('search.'))
        .map(([place, text]) => [
          place,
          String(text)
            .match(/\{\w+\}/g)
            ?.toSorted() ?? [],
        ]),
    );
  expect(placesIn(english)).toEqual(placesIn(thai));
});

test('the place of a year in an address is the one that is explained', () => {
  const { yearPlace, datasetsIntro } = en(termsIn('en')).developers;
  expect(datasetsIntro).toContain(yearPlace);
});
