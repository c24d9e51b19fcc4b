/** Characters that no text of the site holds: they are not seen, or a published format cannot carry them. */

/**
 * Controls but tab and line breaks; line and paragraph separators; halves of a pair; noncharacters; what stands for a
 * lost picture; blanks that count as letters; and whatever Unicode calls ignorable: zero-width and direction marks, a
 * byte order mark, tags. Joiners and variation selectors are let through where no Thai letter is beside them: names
 * of other scripts and some signs need them.
 */
const LET_THROUGH = '(?:\\p{Join_C}|[\\ufe00-\\ufe0f])';
const THAI = '[\\u0e01-\\u0e5b]';
const REFUSED = new RegExp(
  `[^\\P{Cc}\\t\\n\\r]|[\\p{Zl}\\p{Zp}\\p{Cs}\\p{Noncharacter_Code_Point}\\ufff9-\\ufffc\\u2800]|(?!${LET_THROUGH})\\p{DI}|(?<=${THAI})${LET_THROUGH}|\\p{Join_C}(?=${THAI})`,
  'u',
);
const EACH_REFUSED = new RegExp(REFUSED.source, 'gu');

/** Marks that turn the direction of writing: without them the text would read otherwise than it did. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** Asked first: most texts are ASCII, Thai, dashes and quotation marks alone. */
const BEYOND_COMMON = /[^\t\n\r -~\u0e01-\u0e5b\u2010-\u2027]/;

/** Where the first such character stands; -1 where there is none. */
export const refusedCharacterAt = (text: string): number => (BEYOND_COMMON.test(text) ? text.search(REFUSED) : -1);

/** The same text to every reader, or undefined where a reader saw something else in place of the character. */
export function withoutUnseen(text: string): string | undefined {
  const lost = text.match(EACH_REFUSED)?.some((character) => TURNING.test(character) || !/\p{DI}/u.test(character));
  return lost ? undefined : text.replace(EACH_REFUSED, '');
}
