/** Free text and web addresses. */
import { holdsTwoAddresses, isWebAddress } from '../fields.ts';
import { valueFault } from '../text/value.ts';
import { missingMeant, refuseMissing, refuseSpreadsheetError } from './missing.ts';
import { bare, read, type Reading, refuse, refuseUnclean } from './reading.ts';

const THAI = /[\u0e00-\u0e7f]/;

/**
 * A text that is safe in every published form. Thai text comes in two encodings of the same letters, so it is
 * normalised (NFC) without a word; that changes no letter.
 */
export function readText(text: string): Reading<string> {
  const missing = missingMeant(text);
  return missing && !THAI.test(text) ? refuse('placeholder', text) : readWord(text);
}

/** The same for an id or a number as printed, which may be a word such as "none". */
export function readWord(text: string): Reading<string> {
  const error = refuseSpreadsheetError(text);
  if (error) return error;
  if (missingMeant(text) === 'dash') return refuse('placeholder', text);
  const problem = valueFault(text);
  return problem ? { problem } : read(text.normalize('NFC'));
}

/** A full http or https address without a user name. */
export function readLink(text: string): Reading<string> {
  if (isWebAddress(text)) return read(text);
  if (holdsTwoAddresses(text)) return refuse('two-addresses', text);
  const refused = refuseUnclean(text, isWebAddress, bare) ?? refuseMissing(text);
  if (refused) return refused;
  const withScheme = /^www\./i.test(text) ? `https://${text}` : text;
  const encoded = withScheme.replace(/[<>"{}|^`]/g, encodeURIComponent);
  return refuse('link-not-http', text, isWebAddress(encoded) ? encoded : undefined);
}
