/** Texts that a spreadsheet runs when it opens a published file. Used by the check and by the writing of CSV alike. */

/**
 * = + - @ in narrow, full-width and small form, behind any blanks; = + @ behind a straight quotation mark too, which
 * some programs take off. A tab or a line break at the start hides what follows.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠﹦﹢﹣﹫\t\r\n]|^[\s'"]*[=+@＝＋＠]/;
const HARMLESS = /^[-+]?\d+(\.\d+)?$|^-+$/;

/** A bare number may begin with its sign, and a dash alone is only a dash. */
export const runsAsFormula = (text: string): boolean => FORMULA.test(text) && !HARMLESS.test(text);
