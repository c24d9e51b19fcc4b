/** Every English text and template is proofread, each template with one and with two in the place of every number. */
import { expect, test } from 'vitest';
import { definitions } from '../../src/issues/index.ts';
import { en } from '../../src/words/en/index.ts';
import { drawingWords, explanationWords, termsIn } from '../../src/words/index.ts';
import { every, leavesOf } from './leaves.ts';
import { faultsIn } from './proofread.ts';

const { everyday: _ofTheIndex, ...pages } = en(termsIn('en'));
const texts = leavesOf({ pages, terms: termsIn('en'), drawings: drawingWords.en, explanation: explanationWords.en });

/** A number is put where a word belongs too, so that what is one of many is asked in english.test.ts. */
const faultsOf = (said: string) => faultsIn(said.replace(/\{\w+\}/g, '5')).filter((fault) => fault !== 'one of many');

test('the English of the site', () => {
  expect(texts.length).toBeGreaterThan(900);
  const faults = texts.flatMap(([place, leaf]) =>
    every(leaf).flatMap((said) => faultsOf(said).map((fault) => `${place}: ${fault} in “${said}”`)),
  );
  expect([...new Set(faults)]).toEqual([]);
});

/** What is typed stands there as it is. */
const TYPED = /#DIV\/0! | the marks ",/;

test('the titles and reasons of problems', () => {
  const said = Object.values(definitions).flatMap(({ title, why }) => [title.en, why.en]);
  expect(said.length).toBeGreaterThan(400);
  expect(said.flatMap((text) => faultsIn(text.replace(TYPED, '')).map((fault) => `${fault} in “${text}”`))).toEqual([]);
});

test.each([
  ['two spaces', 'Results  of 3 KPIs'],
  ['two spaces', 'Results\u00a0 of 3 KPIs'],
  ['a space before a mark', 'No result , yet'],
  ['a space before a mark', 'See the page “Scoring” .'],
  ['a mark without a space after it', 'No result,yet'],
  ['a mark without a space after it', 'No result yet.See the source'],
  ['a mark twice', 'No result yet:.'],
  ['empty brackets', 'The result () is known'],
  ['a space within brackets', 'The result ( 12) is known'],
  ['straight quotation marks', 'The "total" is known'],
  ['straight quotation marks', "This year's criteria"],
  ['straight quotation marks', "The agencies' results"],
  ['quotation marks without a partner', 'The “total is known'],
  ['a word twice', 'Part of the the total'],
  ['a sentence that begins small', 'No result yet. the source has none'],
  ['a before a vowel', 'This is a assumption'],
  ['a before a vowel', 'A file for a NSO form'],
  ['an before a consonant', 'This is an result'],
  ['one of many', 'The sum of 1 KPIs'],
  ['one of many', 'A file (1 rows)'],
  ['no value', 'The total is undefined'],
  ['the before a numbered level', 'The result is at the level 4.'],
])('%s in “%s”', (fault, text) => {
  expect(faultsIn(text)).toEqual([fault]);
});

test.each([
  'Rows for an NSO form, a KPI, an hour, a unit, a user, a European rule and a one-off',
  'Condition 1 asks for 1 row of 1 KPI, and round 1 has 2 rows',
  'Found "12,5". Allowed: a number with a decimal point, such as 12.5. Fix: change it to 12.5.',
  'Read obs_status. obs_status says why; scoring.js… and 5.10 – 5.1 (“as it is”): fine.',
  'The agency’s “total”, the agencies’ totals. What is asked. weights: all of them.',
])('nothing in “%s”', (text) => {
  expect(faultsIn(text)).toEqual([]);
});
