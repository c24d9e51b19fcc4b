export type { Bilingual } from './bilingual.ts';
export { formatDate, formatDecimal, formatMonth, formatQuantity, type Language, noBreakSpace } from './format.ts';
export { asOperand, formatExact, formatFraction, operatorSigns } from './notation.ts';
export type { StateCounts } from './th/assessment.ts';
export { th } from './th/index.ts';
export { dropDoubledMarks, joinSaraAe, joinSaraAm, orderMarks } from './thaiSpelling.ts';
export { policyValue, type SiteLanguage, standing, textIn, type Words, words, workingLines } from './words.ts';
