/** Letters that exist only in one font, as they come out of a PDF. */

const PRIVATE = /\p{Co}/u;

/**
 * The letter that each place of the private area stands for in Thai fonts: the same marks drawn higher, lower or more to
 * the left (Windows fonts from U+F700, Macintosh fonts from U+F884, both as in HarfBuzz), and ญ and ฐ without their foot.
 */
const WINDOWS =
  'ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';
const MACINTOSH =
  '\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e48\u0e48\u0e48\u0e49\u0e49\u0e49\u0e4a\u0e4a\u0e4a\u0e4b\u0e4b\u0e4b\u0e4c\u0e4c\u0e4c\u0e4dญ\u0e38\u0e39\u0e3aฐ';
const LETTERS = new Map([
  ...[...WINDOWS].map((letter, place) => [0xf700 + place, letter] as const),
  ...[...MACINTOSH].map((letter, place) => [0xf884 + place, letter] as const),
]);

export const privateUseAt = (text: string): number => text.search(PRIVATE);

/** Undefined where one of them is in no table, or where the marks then stand as no Thai word has them. */
export function withThaiLetters(text: string): string | undefined {
  const mended = text.replace(/[\uf700-\uf71a\uf884-\uf89e]/g, (glyph) => LETTERS.get(glyph.charCodeAt(0)) ?? glyph);
  return PRIVATE.test(mended) ? undefined : mended;
}
