/** Free text and web addresses. */
import { INVISIBLE } from '../../issues/index.ts';
import { holdsTwoAddresses, isWebAddress } from '../fields.ts';
import { missingMeant, refuseMissing, refuseSpreadsheetError } from './missing.ts';
import { bare, read, type Reading, refuse, refuseUnclean } from './reading.ts';

const FORMULA_START = /^\s*[=+\-@\t\r\n]/;
const THAI = /[\u0e00-\u0e7f]/;
const NUMBER = /^[-+]?\d+(\.\d+)?$/;
/** Controls that no text needs, and marks that turn the direction of writing so that a text reads otherwise than it is. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Thai letters of UTF-8 that were read as Western ones, and the sign for a letter already lost. */
const GARBLED = /\u00e0[\u00b8\u00b9]|\ufffd/;

/**
 * A text that is safe in a spreadsheet. Thai text comes in two encodings of the same letters, so it is normalised
 * (NFC) without a word; that changes no letter. A bare number is no formula and may begin with its sign.
 */
export function readText(text: string): Reading<string> {
  const missing = missingMeant(text);
  return missing && !THAI.test(text) ? refuse('placeholder', text) : readWord(text);
}

/** The same for an id or a number as printed, which may be a word such as "none". */
export function readWord(text: string): Reading<string> {
  if (NUMBER.test(text)) return read(text);
  const error = refuseSpreadsheetError(text);
  if (error) return error;
  if (missingMeant(text) === 'dash') return refuse('placeholder', text);
  if (FORMULA_START.test(text)) return refuse('spreadsheet-formula', text, safeStart(text));
  if (GARBLED.test(text)) return refuse('garbled-text', text);
  if (UNSEEN.test(text)) return refuse('invisible-character', text);
  return read(text.normalize('NFC'));
}

/**
 * One line without its list mark or blanks. A real formula has no text to offer instead, a list of several lines more
 * than one, and a sign right before words with a number in them may belong to the number.
 */
function safeStart(text: string): string | undefined {
  const [mark = ''] = /^[\s+-]+/.exec(text) ?? [];
  const rest = text.slice(mark.length);
  if (/[+-]$/.test(mark) && /\p{N}/u.test(rest)) return undefined;
  return /^\p{L}/u.test(rest) && !/[(=!|]/.test(rest) && !INVISIBLE.test(rest) ? rest : undefined;
}

/** A full http or https address without a user name. */
export function readLink(text: string): Reading<string> {
  if (isFullAddress(text)) return read(text);
  if (holdsTwoAddresses(text)) return refuse('two-addresses', text);
  const refused = refuseUnclean(text, isFullAddress, bare) ?? refuseMissing(text);
  if (refused) return refused;
  const withScheme = `https://${text}`;
  return refuse('link-not-http', text, /^www\./i.test(text) && isFullAddress(withScheme) ? withScheme : undefined);
}

const isFullAddress = (text: string) =>
  /^https?:\/\/[^\s\\]+$/i.test(text) && !INVISIBLE.test(text) && isWebAddress(text);
