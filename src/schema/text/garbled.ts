/** Text whose letters went through another encoding: written in one and read in another, or lost on the way. */
import { once } from '../../once.ts';

interface Damage {
  /** What no right text has. */
  sign: RegExp;
  /** The text as it was written; absent where the letters are lost. */
  mend?: (text: string) => string | undefined;
}

/** Letters of Windows-1252 that are Thai consonants in TIS-620, and those that are its vowels, tones and other letters. */
const [CONSONANT, OTHER] = [
  '\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bf',
  '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00fb',
];
/** The same, and quotation marks, × and ÷, which stand beside letters in right text too. */
const HIGH = '[\\u00a1-\\u00fb]';

/**
 * The lead bytes of Thai in UTF-8 (E0 B8, E0 B9) look like à¸ and à¹ in Western encodings, ‡∏ and ‡π on a Macintosh,
 * α╕ and Ó© in a console, and เธ and เน in Windows-874: these two are Thai as well, so each has to be followed by what
 * can only be a third byte, twice in a row.
 */
const DAMAGES: readonly Damage[] = [
  { sign: /\ufffd|\?{4}|^(?!.*[\u0e01-\u0e5b]).*\?{3}/s },
  { sign: /^(?=[^?_]*[?_])[\s\d\p{P}]*$/u },
  { sign: /\u00c3[\u00a0\s]?\u00c2[\u00b8\u00b9]|\u00e0[\u00b8\u00b9]/, mend: reread('windows-1252', 'utf-8') },
  {
    sign: /\u00e2\u20ac[\u0080-\u00bf\u0152-\u2122]|[\u00c2\u00c3][\u0080-\u00bf]/,
    mend: reread('windows-1252', 'utf-8'),
  },
  { sign: /\u2021[\u220f\u03c0]/, mend: reread('macintosh', 'utf-8') },
  { sign: /\u03b1[\u2555\u2563]|\u00d3[\u00a9\u2563]/ },
  {
    sign: /(?:\u0e40[\u0e18\u0e19][\u0080-\u00a0\u0e01-\u0e1f€…‘’“”•–—]){2}|\u0e42\u20ac/,
    mend: reread('windows-874', 'utf-8'),
  },
  {
    sign: new RegExp(
      `(?<!${HIGH})(?=${HIGH}{3})(?=${HIGH}*[${CONSONANT}])(?=${HIGH}*[${OTHER}])|^(?![^]*[A-Za-z\\u0e01-\\u0e5b])[^]*(?:[${CONSONANT}][${OTHER}]|[${OTHER}][${CONSONANT}])`,
    ),
    mend: reread('windows-1252', 'windows-874'),
  },
  { sign: /&#(?:3[56]\d\d|x0?e[0-7][\da-f]);|\\u0e[0-7][\da-f]/i, mend: unescaped },
];

/** Where damaged letters stand; -1 where there are none. */
export function garbledAt(text: string): number {
  for (const { sign } of DAMAGES) {
    const at = text.search(sign);
    if (at >= 0) return at;
  }
  return -1;
}

/** The text as it was written, where every letter of it can be told. */
export const ungarbled = (text: string): string | undefined =>
  DAMAGES.find(({ sign }) => sign.test(text))?.mend?.(text);

/** Undoes a reading in the wrong encoding: back to the bytes, and read as they were written. */
function reread(wrong: 'windows-1252' | 'windows-874' | 'macintosh', right: 'utf-8' | 'windows-874') {
  return (text: string): string | undefined => {
    const byteOf = bytesIn(wrong);
    const bytes = [...text].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
    if (bytes.some((byte) => byte > 0xff)) return undefined;
    try {
      return new TextDecoder(right, { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return undefined;
    }
  };
}

const bytesIn = once((encoding: string): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 0x80 }, (_, low) => [decoder.decode(Uint8Array.of(0x80 + low)), 0x80 + low]));
});

/** "&#3612;" and "\u0e1c" → "ผ": letters written as numbers for a program. */
function unescaped(text: string): string {
  return text
    .replace(/&#(\d{4});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x0?(e[0-7][\da-f]);|\\u0(e[0-7][\da-f])/gi, (_, a?: string, b?: string) =>
      String.fromCharCode(Number.parseInt(`0${a ?? b}`, 16)),
    );
}
