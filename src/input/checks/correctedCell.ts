/** All corrections of one cell: each starts from what the one before gave, and the last gave what stands there. */
import type { Issue } from '../../issues/index.ts';
import { inOrder, placeOfCorrection } from '../tables/corrections.ts';
import type { CorrectionRow } from '../types.ts';

export interface CorrectedCell {
  /** What stands in the cell now, '' where it is empty. */
  stands: string;
  /** Row of the spreadsheet; null in a description. */
  row: number | null;
  corrections: CorrectionRow[];
}

export function checkCorrectedCell({ stands, row, corrections }: CorrectedCell): Issue[] {
  const same = corrections.filter(({ published, corrected }) => published === corrected);
  if (same.length > 0) {
    return same.map((correction) => ({
      code: 'correction-same',
      place: placeOfCorrection(correction, 'published'),
      found: correction.published,
    }));
  }
  const ordered = inOrder(corrections);
  const broken = ordered.flatMap((correction, index): Issue[] => {
    const before = ordered[index - 1];
    if (!before || before.corrected === correction.published) return [];
    const values = { before: before.corrected, first: String(before.place.row) };
    const place = placeOfCorrection(correction, 'published');
    return [{ code: 'correction-chain', place, found: correction.published, values }];
  });
  const last = ordered.at(-1);
  if (broken.length > 0 || !last || last.corrected === stands) return broken;
  const values = {
    stands,
    file: last.file,
    ...(row !== null && { row: String(row) }),
    ...(last.published === stands && { unchanged: 'true' }),
  };
  return [{ code: 'correction-differs', place: placeOfCorrection(last, 'corrected'), found: last.corrected, values }];
}
