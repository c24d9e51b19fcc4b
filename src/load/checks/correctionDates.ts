/** A correction was made after the figure that it corrects could be published, and not on a day that has not come. */
import type { Issue } from '../../issues/index.ts';
import { readFiscalYear } from '../../schema/index.ts';
import { placeOfCorrection } from '../tables/corrections.ts';
import type { CorrectionRow } from '../types.ts';
import { agreedFrom, checkDate, EARLIEST } from './dates.ts';

export function checkCorrectionDates(rows: readonly CorrectionRow[], today: string): Issue[] {
  return rows
    .filter(({ date }) => date !== '')
    .flatMap((correction) =>
      checkDate(
        correction.date,
        { from: correctableFrom(correction.file, today), to: today, kind: 'correction' },
        placeOfCorrection(correction, 'date'),
      ),
    );
}

/** `file`: the corrected file, which stands in the folder of a fiscal year or is no assessment's own. */
function correctableFrom(file: string, today: string): string {
  const year = readFiscalYear(file.split('/')[3] ?? '');
  const from = 'value' in year ? agreedFrom(year.value) : EARLIEST;
  return from > today ? EARLIEST : from;
}
