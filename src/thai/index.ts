/** Thai text, read: one spelling for one thing, the words of a run that has no spaces, and what sounds or is typed alike. */
export { AlikeWords, LEAST_WEIGHT } from './alike.ts';
export { cutCheapest, edgesOf } from './cut.ts';
export { segmentsOf } from './dictionary.ts';
export { singularOf, stemOf } from './english.ts';
export { FUNCTION_WORDS, tellingIn } from './functionWords.ts';
export { onOtherKeys } from './keyboard.ts';
export { alikeIn, nearThai } from './near.ts';
export { abbreviationParts, normalise, toArabicDigits } from './normalise.ts';
export {
  KPI_NUMBER,
  LIKE_KPI_NUMBER,
  NUMBER,
  NUMBER_ALONE,
  NUMBER_WORDS,
  numberOf,
  withAllCounted,
  withDecimals,
} from './numbers.ts';
export { isAbbreviation, isNumber, isRun, isThai, pieces, weight } from './pieces.ts';
export { ENTERING, MEANING, WHICH_AGENCY } from './questions.ts';
export { lettersApart, soundsOf } from './sound.ts';
export { ABOVE_OR_BELOW, dropDoubledMarks, joinSaraAe, joinSaraAm, orderMarks } from './spelling.ts';
export { unbrokenParts, wordsIn } from './unbroken.ts';
export { Vocabulary } from './vocabulary.ts';
export { vocabularyOf } from './vocabularyOf.ts';
export { isWrittenIn, languageOf, type Run, runsIn, writtenAs } from './written.ts';
export { otherEra, withWholeYears } from './years.ts';
