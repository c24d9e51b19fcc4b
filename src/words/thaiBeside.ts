/** Thai words beside letters and digits that are not Thai. */
import { noBreakSpace } from './format.ts';

/**
 * Values within Thai words: a space stands where Thai meets letters or digits that are not Thai, and none that a line
 * could break before a digit; one stands before a quotation. "ถึง" + "ระดับ 3" + "แล้ว" → "ถึงระดับ 3 แล้ว".
 */
export const thai = (texts: TemplateStringsArray, ...values: (string | number)[]): string =>
  texts
    .flatMap((text, index) => [text, String(values[index] ?? '')])
    .reduce((before, after) => {
      if (WORD_END.test(before) && after.startsWith('“')) return `${before} ${after}`;
      const [endsThai, beginsThai] = [THAI_END.test(before), THAI_BEGIN.test(after)];
      if (!WORD_END.test(before) || !WORD_BEGIN.test(after) || endsThai === beginsThai) return before + after;
      return `${before}${endsThai ? noBreakSpace : ' '}${after}`;
    });

const THAI_END = /[\u0e00-\u0e7f]$/;
const THAI_BEGIN = /^[\u0e00-\u0e7f]/;
const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_BEGIN = /^[\p{L}\p{N}−]/u;
