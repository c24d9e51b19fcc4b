/** A vocabulary made of texts: the words of the dictionary, what they are made of, and what stands together often. */
import { expect, test } from 'vitest';
import { normalise, pieces, vocabularyOf } from '../../src/thai/index.ts';

const texts = [
  'ครัวเรือนเปราะบางได้รับสวัสดิการ',
  'ครัวเรือนเปราะบาง',
  'จำนวนครัวเรือนเปราะบาง 12 ครัวเรือน',
  'ผู้สูงอายุ และ คนพิการ',
  'กระทรวง พม. กับ dsdw',
];
const vocabulary = vocabularyOf(
  texts.flatMap((text) => pieces(normalise(text))),
  ['สวัสดิการผู้สูงอายุ'],
);

test('holds Thai and Latin words and abbreviations, and no number', () => {
  expect(['ครัวเรือน', 'สวัสดิการ', 'พม.', 'dsdw'].filter((word) => !vocabulary.has(word))).toEqual([]);
  expect([...vocabulary.words].filter((word) => /\d/.test(word))).toEqual([]);
});

test('holds what stands together often, and terms that are made of its words', () => {
  expect([...vocabulary.compounds]).toEqual(expect.arrayContaining(['ครัวเรือนเปราะบาง', 'สวัสดิการผู้สูงอายุ']));
});

test('cuts a run into the fewest words, and lets a letter of no word stand alone', () => {
  expect(vocabulary.cut('สวัสดิการครัวเรือนเปราะบาง')).toEqual(['สวัสดิการ', 'ครัวเรือนเปราะบาง']);
  expect(vocabulary.cut('ครัวเรือนฬ')).toEqual(['ครัวเรือน', 'ฬ']);
});

test('finds a compound by itself and by its words', () => {
  expect(vocabulary.read('ครัวเรือนเปราะบาง')).toEqual(
    expect.arrayContaining(['ครัวเรือน', 'เปราะบาง', 'ครัวเรือนเปราะบาง']),
  );
});

test('pairs the telling words that stand side by side', () => {
  expect(vocabulary.pairsOf('สวัสดิการของครัวเรือนเปราะบาง')).toEqual(['สวัสดิการ ครัวเรือนเปราะบาง']);
});
