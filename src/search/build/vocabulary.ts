/** The words of an index: Thai is cut by Node's dictionary once, over all texts together. */
import { isNumber, isThai, pieces, Vocabulary } from '../words.ts';

const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

/** `texts` are normalised. Latin words are in the list too, so that a near one can be found for them. */
export function vocabularyOf(texts: Iterable<string>): { vocabulary: Vocabulary; latin: Set<string> } {
  const seen = new Set<string>();
  const thai = new Set<string>();
  const latin = new Set<string>();
  for (const text of texts) {
    for (const piece of pieces(text)) {
      if (seen.has(piece) || isNumber(piece)) continue;
      seen.add(piece);
      if (!isThai(piece)) latin.add(piece);
      else for (const { segment } of thaiWords.segment(piece)) if (canStand(segment)) thai.add(segment);
    }
  }
  return { vocabulary: new Vocabulary(thai), latin };
}

/** The dictionary leaves single letters and loose endings of names it does not know; those are no words. */
const canStand = (segment: string) => segment.length > 1 && /^[\u0e01-\u0e2e\u0e40-\u0e44]/.test(segment) && !/[\u0e40-\u0e44]$/.test(segment);
