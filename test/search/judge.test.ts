/** The judge of the search is itself right: it must be able to find every kind of fault. */
import { describe, expect, test } from 'vitest';
import { type Found, judge } from './judge.ts';
import { says } from './pageTexts.ts';
import type { Query } from './queries.ts';
import { renderFailures, scoresOf } from './scores.ts';

const texts = new Map([
  ['/a/', 'ตัวชี้วัดที่ 5.2 ครัวเรือน'],
  ['/b/', 'ครัวเรือน 15.2 และ 5.25'],
  ['/c/', 'อื่น'],
]);
const asked: Query = {
  group: 'test',
  query: 'ครัวเรือน',
  mustFirst: ['/a/'],
  mustAppear: ['/b/', '/g/#term'],
  mustNotAppear: ['/c/'],
  done: 'exact',
  stands: ['ครัวเรือน'],
};
const nothing: Query = { ...asked, mustFirst: [], mustAppear: [], mustNotAppear: null, done: 'none' };
const found = (pages: string[], end: Found['end'] = 'exact'): Found => ({ pages, end });

describe('a verdict', () => {
  test('has no fault where all is as asked', () => {
    const verdict = judge(asked, found(['/a/', '/g/#term', '/b/']), texts);
    expect(verdict).toMatchObject({
      missing: [],
      firstRight: true,
      wrong: [],
      endRight: true,
      precisionAt3: 1,
      wanted: 3,
    });
    expect(scoresOf([verdict]).failures).toEqual([]);
  });

  test('names what is missing, wrong and not first, and how the search ended', () => {
    const verdict = judge(asked, found(['/c/', '/g/#other'], 'approximate'), texts);
    expect(verdict.missing).toEqual(['/b/', '/g/#term', 'one of /a/']);
    expect(verdict).toMatchObject({ firstRight: false, wrong: ['/c/'], endRight: false, precisionAt3: 0 });
    expect(renderFailures([verdict])).toEqual([
      '[test] ครัวเรือน: missing /b/, /g/#term, one of /a/; first is /c/; wrongly /c/; ended as approximate, not exact',
    ]);
    expect(scoresOf([verdict])).toMatchObject({ recall: 0, firstRight: 0, withWrong: 1 });
  });

  test('compares whole pages only where anchors are unknown', () => {
    expect(judge(asked, found(['/a/', '/g/', '/b/']), texts).missing).toEqual(['/g/#term']);
    expect(judge(asked, found(['/a/', '/g/', '/b/']), texts, true).missing).toEqual([]);
  });

  test('of a word that stands nowhere is right only without any result', () => {
    expect(judge(nothing, found([], 'none'), texts)).toMatchObject({ firstRight: true, wrong: [], precisionAt3: null });
    expect(judge(nothing, found(['/c/']), texts)).toMatchObject({ firstRight: false, wrong: ['/c/'], precisionAt3: 0 });
  });
});

test('a page says a number only where it stands alone', () => {
  expect(says(texts, '/a/', ['5.2'])).toBe(true);
  expect(says(texts, '/b/', ['5.2'])).toBe(false);
  expect(says(texts, '/b/#term', ['ไม่มี', 'ครัวเรือน 5.25'])).toBe(true);
});
