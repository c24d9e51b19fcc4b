/** A text that is let through at the first look would be let through by every rule. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { garbledAt } from '../../src/schema/text/garbled.ts';
import { mixedLettersAt } from '../../src/schema/text/mixedLetters.ts';
import { isOrdinary } from '../../src/schema/text/ordinary.ts';
import { privateUseAt } from '../../src/schema/text/privateUse.ts';
import { refusedCharacterAt } from '../../src/schema/text/characters.ts';
import { inOneOrder, wrongMarksAt } from '../../src/schema/text/thaiMarks.ts';

const rules = [garbledAt, mixedLettersAt, privateUseAt, refusedCharacterAt, wrongMarksAt];

/** Every letter of Thai, what the rules look for, and what stands beside it. */
const pieces = [
  ...Array.from({ length: 0x5b }, (_, at) => String.fromCharCode(0x0e01 + at)),
  ...['a', 'Z', '0', ' ', '\n', '\t', '?', '_', '&#3585;', '\\u0e01', '-', '“', '”', '–', '…', '€', '≥', 'à', '¸', 'а'],
  ...[
    '\u200b',
    '\u00a0',
    '\u0301',
    '\uf700',
    '\ufffd',
    '\ufeff',
    '\u2028',
    '\u202e',
    'ກ',
    '©',
    '์์',
    'เธ',
    'เน',
    'เธ—เธ',
    'ก่ี',
  ],
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));

test('whatever the letters', () => {
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(isOrdinary(one));
      expect(rules.map((at) => at(one))).toEqual(rules.map(() => -1));
      expect(one.normalize('NFC')).toBe(one);
    }),
    { numRuns: 20_000 },
  );
});

test('and a text that is left as it is stands in one order, but for a heap of marks, which is refused', () => {
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(!/\p{M}{8}/u.test(one));
      expect(inOneOrder(one)).toBe(/[\u0e00-\u0e7f]/.test(one) ? one.normalize('NFC') : one);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  'ร้อยละของกลุ่มเปราะบางที่ได้รับการเยียวยา (น้ำหนัก 12.5)',
  'Share of people – “as printed” ≥ 80 %',
  'million_baht',
  'https://example.go.th/kpi/5.1',
])('%s is seen at once', (text) => {
  expect(isOrdinary(text)).toBe(true);
});
