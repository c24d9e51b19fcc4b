/** The judge of people's words, and the table that shows it, are themselves right. */
import { describe, expect, test } from 'vitest';
import type { Lot } from './lots.ts';
import { type Placing, placingOf, renderMisses, renderPlacings, tallyOf } from './placings.ts';
import type { End } from './queries.ts';

const asked = { group: 'citizen', query: 'บ้าน', right: ['/a/', '/glossary/'] };
const absent = { group: 'absent', query: 'ช้าง', right: [] };
const others = ['/1/', '/2/', '/3/', '/4/', '/5/', '/6/', '/7/'];
const placing = (pages: string[], end: End = 'exact', question = asked): Placing => placingOf(question, { pages, end });

describe('the right page', () => {
  test('is any that was named, in first place or within the first eight', () => {
    expect(placing(['/a/', '/b/'])).toMatchObject({ within: true, first: true });
    expect(placing([...others, '/a/'])).toMatchObject({ within: true, first: false });
    expect(placing([...others, '/8/', '/a/'])).toMatchObject({ within: false, first: false });
    expect(placing([], 'none')).toMatchObject({ within: false, first: false });
  });

  test('without an anchor is any anchor of its page, and the other way round, but no anchor is another', () => {
    const term = { ...asked, right: ['/glossary/#term'] };
    expect(placing(['/glossary/#term'])).toMatchObject({ first: true });
    expect(placing(['/glossary/'], 'exact', term)).toMatchObject({ first: true });
    expect(placing(['/glossary/#other', '/glossary/#term'], 'exact', term)).toMatchObject({
      first: false,
      within: true,
    });
  });
});

test('what is not on the site may be answered with something near, but never declared exact', () => {
  expect(placing(['/a/'], 'exact', absent).wronglyExact).toBe(true);
  expect(placing(['/a/'], 'approximate', absent).wronglyExact).toBe(false);
  expect(placing(['/b/']).wronglyExact).toBe(false);
});

describe('a lot', () => {
  const placings = [placing(['/a/']), placing(['/b/', '/a/']), placing(['/b/']), placing(['/b/'], 'exact', absent)];
  const lot: Lot = {
    name: 'tuned',
    mayBeTunedOn: true,
    lang: 'th',
    questions: placings.map(({ question }) => question),
  };

  test('is counted apart for what is on the site and what is not', () => {
    expect(tallyOf(placings)).toEqual({ onSite: 3, within: 2, first: 1, offSite: 1, wronglyExact: 1 });
    const table = renderPlacings([{ lot, placings: { ours: placings, other: placings.map((one) => one) } }]);
    expect(table.split('\n').map((row) => row.trim().split(/\s{2,}/))).toEqual(
      [
        [
          'on site',
          'ours: first 8',
          'first place',
          'other: first 8',
          'first place',
          'not on site',
          'ours: exact',
          'other: exact',
        ],
        ['tuned', '3', '2  (66.7 %)', '1  (33.3 %)', '2  (66.7 %)', '1  (33.3 %)', '1', '1', '1'],
        ['citizen', '3', '2  (66.7 %)', '1  (33.3 %)', '2  (66.7 %)', '1  (33.3 %)', '0', '0', '0'],
        ['absent', '0', '1', '1', '1'],
      ].map((row) => row.flatMap((cell) => cell.split('  '))),
    );
  });

  test('shows what it misses only where it may be tuned on', () => {
    expect(renderMisses({ lot, placings: { ours: placings } }, 'ours')).toEqual([
      'tuned [citizen] บ้าน: not first; wanted /a/ /glossary/; exact: /b/ /a/',
      'tuned [citizen] บ้าน: missed; wanted /a/ /glossary/; exact: /b/',
      'tuned [absent] ช้าง: is not on the site, but exact; wanted nothing; exact: /b/',
    ]);
    expect(renderMisses({ lot: { ...lot, mayBeTunedOn: false }, placings: { ours: placings } }, 'ours')).toEqual([]);
  });
});
