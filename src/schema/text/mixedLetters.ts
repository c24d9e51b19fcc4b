/** Letters of another script within a word: they look alike, but the word is then found by nobody. */

/** Lao beside Thai, Cyrillic beside Latin. Greek stands beside Latin in signs of measure (μg) and is let through. */
const MIXED =
  /[\u0e01-\u0e4e][\u0e81-\u0ecd]|[\u0e81-\u0ecd][\u0e01-\u0e4e]|\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u;

export const mixedLettersAt = (text: string): number => text.search(MIXED);
