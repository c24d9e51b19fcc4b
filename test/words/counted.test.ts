/** One of a thing in English, wherever a number stands beside its name. */
import { expect, test } from 'vitest';
import { explanationWords, formatDifference, formatQuantity, inNumber } from '../../src/words/index.ts';

test.each([
  ['pillars', 'pillar'],
  ['agencies', 'agency'],
  ['courses', 'course'],
  ['households', 'household'],
  ['people', 'person'],
  ['People per 100,000', 'Person per 100,000'],
  ['percentage points', 'percentage point'],
  ['sub-KPIs', 'sub-KPI'],
  ['boxes', 'box'],
  ['classes', 'class'],
  ['Million baht', 'Million baht'],
  ['Index', 'Index'],
  ['series', 'series'],
  ['', ''],
])('%s → %s', (nouns, one) => {
  expect(inNumber('1', nouns)).toBe(one);
  expect(inNumber('-1', nouns)).toBe(one);
  for (const count of ['0', '2', '1.0', '0.5', '11']) expect(inNumber(count, nouns)).toBe(nouns);
});

const pillars = { unit: 'count', unitLabel: { th: 'Pillar', en: 'pillars' } };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a figure with its unit, and what lies between two of them', () => {
  expect(plain(formatQuantity('1', pillars, 'en'))).toBe('1 pillar');
  expect(plain(formatQuantity('2', pillars, 'en'))).toBe('2 pillars');
  expect(plain(formatQuantity('1', pillars, 'th'))).toBe('1 Pillar');
  expect(plain(formatDifference('1', { unit: 'percent', unitLabel: { th: 'ร้อยละ' } }, 'en'))).toBe(
    '1 percentage point',
  );
});

test('an assessment of one KPI is spoken of as of one', () => {
  const { complete, noneDue, noneReported, noneAssessed, someScored, apart, allScored } =
    explanationWords.en.assessment;
  expect(complete(1, '80.00', '100')).toBe('The one KPI is scored: 80.00 out of 100.');
  expect(allScored(1, '80.00')).toBe('The one KPI that is assessed is scored: 80.00.');
  expect(noneAssessed(1)).toBe('The source says that the one KPI is not assessed, so there is no total.');
  expect(plain(noneDue(1, 2568))).toBe(
    'The results for FY 2568 are not due yet for the one KPI, so there is no total yet.',
  );
  expect(plain(noneReported(1, 2568))).toBe(
    'No published result for FY 2568 was found for the one KPI, so there is no total yet.',
  );
  expect(someScored(1, 2, '40.00')).toBe('1 of 2 KPIs is scored: 40.00.');
  expect(apart(1, '10')).toBe('One more KPI (weight 10) is not assessed.');
  expect(complete(9, '80.00', '100')).toBe('All 9 KPIs are scored: 80.00 out of 100.');
});
