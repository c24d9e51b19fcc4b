/** What stands between the spaces and signs of a normalised text, and what each such piece is. */

/** A piece without a space: an abbreviation with its dot, Thai, Latin letters, or a number with its decimals. */
const PIECE =
  /(?<![\u0e01-\u0e4e])[\u0e01-\u0e2e]{2,8}\.|[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+|[a-z\u00c0-\u024f]+|\d+(?:\.\d+)*/g;

export const pieces = (normalised: string): string[] => normalised.match(PIECE) ?? [];
export const isThai = (piece: string) => /^[\u0e01-\u0e4e]/.test(piece);
/** "พม.": consonants with a dot, which are no word of the language. */
export const isAbbreviation = (piece: string) => piece.endsWith('.');
/** Thai that is to be cut. */
export const isRun = (piece: string) => isThai(piece) && !isAbbreviation(piece);
export const isNumber = (piece: string) => /^\d/.test(piece);

/** Thai consonants or Latin letters: how much a word has to go by. */
export const weight = (word: string) => word.replace(isThai(word) ? /[^\u0e01-\u0e2e]/g : /[^a-z]/g, '').length;
