/**
 * Reads one value as it was typed, exactly, or says why not. Nothing is trimmed, guessed or converted: where the
 * right value is plain it goes into the problem as `corrected`, for the officer to put there.
 */
export { readActivityMonths } from './cell/months.ts';
export { readDecimal } from './cell/decimal.ts';
export { kpiMeant, kpiNumberWritten, readKpiNumber } from './cell/kpiNumber.ts';
export { type Missing, missingMeant } from './cell/missing.ts';
export { readId, readOneOf, readRound, readStatus } from './cell/codes.ts';
export { arabicDigits, type CellProblem, type Reading } from './cell/reading.ts';
export { readLink, readText } from './cell/text.ts';
export { readDate, readFiscalYear } from './cell/time.ts';
export { COUNTING_WORDS, countsInOnes, type NumberPlace, PERCENT_WORDS, POINT_WORDS } from './cell/unitWords.ts';
