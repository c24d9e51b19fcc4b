export type { Bilingual } from './bilingual.ts';
export { formatDate, formatDecimal, formatMonth, formatQuantity, type Language, noBreakSpace } from './format.ts';
export { formatExact, formatFraction, operatorSigns } from './notation.ts';
export { th } from './th/index.ts';
