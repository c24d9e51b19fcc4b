/** What a text may hold, in every kind of file. */
export { refusedCharacterAt } from './characters.ts';
export { lengthFault, textFault } from './fault.ts';
export { runsAsFormula } from './formula.ts';
export { wrongLanguage } from './languages.ts';
export { inOneOrder } from './thaiMarks.ts';
export { valueFault } from './value.ts';
