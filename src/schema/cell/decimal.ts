/** A number in plain decimal notation, and the other ways in which people write one. */
import type { DecimalText } from '../../scoring/index.ts';
import { DECIMAL } from '../fields.ts';
import { withoutNoise } from './floatNoise.ts';
import { missingMeant, refuseSpreadsheetError } from './missing.ts';
import { isTooLong, MOST_DECIMALS, MOST_WHOLE } from './numberLength.ts';
import { read, type Reading, refuse, refuseUnclean, seen } from './reading.ts';
import { multiplierIn, type NumberPlace, timesTen } from './unitWords.ts';

const MINUS_ZERO = /^-0(\.0+)?$/;
const EXPONENT = /^[-+]?\d+([.,]\d+)?[eE][-+]?\d+$/;
const GROUPED = /^[-+]?[1-9]\d{0,2}([,'])\d{3}(\1\d{3})*(\.\d+)?$/;
const COMMA_DECIMAL = /^[-+]?\d+,\d+$/;
const FORMULA = /^[=@]/;

/** Marks and words that say "about", "less than" or "down by": the number beside them is not the value. */
const INEXACT_MARK = /[≥≤≧≦<>~≈∼±]|\d\s*[-–—−/:÷]\s*\d/;
const INEXACT_WORD =
  /ไม่|กว่า|เกิน|เกือบ|ประมาณ|ราว|อย่างน้อย|อย่างมาก|ขึ้นไป|ลงมา|ลดลง|เพิ่มขึ้น|ติดลบ|^ลบ|ระหว่าง|\d\s*ถึง|\b(about|approx|approximately|around|circa|ca|under|over|below|above|less|more|least|most|up|down|nearly|almost|between|minus|negative|decreased?|increased?|to)\b/i;
const TWO_NUMBERS = /\d[^\d.,']+.*\d|\d['.,]?\s+.*\d/s;
const BARE = /^[-+]?(\d+\.?\d*|\.\d+)$/;
/** A sign belongs to the number only where nothing stands right before it. */
const NUMBER_AMONG_WORDS = /^(\D*?)((?:(?<=^|\s)[-+])?\d[\d.,']*)(\D*)$/su;
const HIDDEN = /[\p{Cc}\p{Cf}]/u;
/** What is longer is no number with something beside it, and the work of looking grows with the square of the length. */
const LONGEST = 200;

/** A place of which nothing is known: no word beside a number is taken for its unit. */
const ANYWHERE: NumberPlace = { units: [], inOnes: false, fits: () => true };

/** Arabic digits, optional minus, `.` as the point; no exponent, separator or unit. Empty is the caller's business. */
export function readDecimal(text: string, place: NumberPlace = ANYWHERE): Reading<DecimalText> {
  if (isPlain(text) && isTooLong(text)) return refuse('number-too-long', text, undefined, limits);
  const meant = isPlain(text) ? withoutNoise(text) : undefined;
  if (meant !== undefined) return refuse('float-noise', text, fitting(meant, place));
  return isPlain(text) ? read(text) : why(text, place);
}

const limits = { whole: String(MOST_WHOLE), decimals: String(MOST_DECIMALS) };

const isPlain = (text: string) => DECIMAL.test(text);
const isExact = (text: string) => isPlain(text) && !isTooLong(text) && withoutNoise(text) === undefined;

const fitting = (number: DecimalText | undefined, { fits }: NumberPlace) =>
  number !== undefined && isExact(number) && fits(number) ? number : undefined;

function why(text: string, place: NumberPlace): Reading<DecimalText> {
  if (text.length > LONGEST) return refuse('not-a-number', text);
  if (missingMeant(text)) return refuse('placeholder', text, undefined, { number: 'true' });
  const bare = seen(text).replace(/^\u2212(?=\d)/, '-');
  const unclean = refuseUnclean(text, isExact)?.problem;
  if (unclean && (unclean.code === 'several-values' || isPlain(seen(text)) || HIDDEN.test(bare)))
    return refuse(unclean.code, text, fitting(unclean.values['corrected'], place));
  return (
    refuseSpreadsheetError(text) ??
    (FORMULA.test(bare) ? refuse('spreadsheet-formula', text) : undefined) ??
    (EXPONENT.test(bare) ? refuse('exponent-notation', text) : undefined) ??
    numberAlone(text, bare, place) ??
    severalNumbers(text, bare) ??
    numberBesideWords(text, bare, place)
  );
}

function numberAlone(text: string, bare: string, place: NumberPlace): Reading<DecimalText> | undefined {
  const offered = (digits: string) => fitting(tidied(digits), place);
  if (GROUPED.test(bare))
    return refuse('thousands-separator', text, offered(bare.replace(/[,']/g, '')), otherwise(bare, place));
  if (COMMA_DECIMAL.test(bare)) return refuse('comma-decimal', text, offered(bare.replace(',', '.')));
  return BARE.test(bare) || !/\d/.test(bare) ? refuse('not-a-number', text, offered(bare)) : undefined;
}

const ONE_COMMA = /^[-+]?[1-9]\d{0,2},\d{3}$/;

/**
 * "1,234" is 1234 as people here write; who writes a comma for the point means 1.234. Where the place takes that too, the
 * problem tells it as `otherwise`: a person may be offered the first, and no program may put it by itself.
 */
function otherwise(digits: string, place: NumberPlace): Record<string, string> {
  const other = ONE_COMMA.test(digits) && !place.inOnes ? fitting(tidied(digits.replace(',', '.')), place) : undefined;
  return other === undefined ? {} : { otherwise: other };
}

function severalNumbers(text: string, bare: string): Reading<DecimalText> | undefined {
  if (INEXACT_MARK.test(bare) || INEXACT_WORD.test(bare)) return refuse('not-exact', text);
  return TWO_NUMBERS.test(bare) ? refuse('several-values', text) : undefined;
}

/** One number with something before or after it. */
function numberBesideWords(text: string, bare: string, place: NumberPlace): Reading<DecimalText> {
  const [, before = '', digits = '', after = ''] = NUMBER_AMONG_WORDS.exec(bare) ?? [];
  const number = tidied(GROUPED.test(digits) ? digits.replace(/[,']/g, '') : digits);
  const isUnit = (words: string) => words === '' || place.units.includes(words);
  const [left, right] = [bareWords(before), bareWords(after)];
  if (before + after === '') return refuse('not-a-number', text);
  if (isUnit(left) && isUnit(right))
    return refuse('unit-in-cell', text, fitting(number, place), otherwise(digits, place));
  const multiplier = multiplierIn(after);
  if (multiplier && isUnit(left) && isUnit(bareWords(multiplier.rest))) {
    const product = number !== undefined && place.inOnes ? timesTen(number, multiplier.power) : undefined;
    return refuse('number-word', text, fitting(product, place));
  }
  return refuse(/[\p{L}%฿$]/u.test(before + after) ? 'unit-in-cell' : 'not-a-number', text);
}

/** Words as they are looked up: in small letters, without brackets, without spaces. */
const bareWords = (words: string) =>
  words
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .trim()
    .toLowerCase();

/** The same number in plain notation: without a plus, leading zeros or a bare point. */
function tidied(digits: string): DecimalText | undefined {
  const tidy = digits
    .replace(/^\+/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\.(?=\d)/, '$10.')
    .replace(/(?<=\d)\.$/, '');
  const signed = MINUS_ZERO.test(tidy) ? tidy.slice(1) : tidy;
  return isPlain(signed) ? signed : undefined;
}
