/** Value, fraction and status of a row: read together, because each says something about the others. */
import { compareDecimals, type DecimalText, type ObsStatus } from '../scoring/index.ts';
import { readDecimal, readStatus } from '../schema/index.ts';
import type { Cells } from './cells.ts';

export interface Figure {
  value: DecimalText | null;
  numerator: DecimalText | null;
  denominator: DecimalText | null;
  status: ObsStatus;
}

const PARTS = ['numerator', 'denominator'] as const;

/** `zero`: whether the file can hold Z, a score of zero by a rule of the source. */
export function takeFigure(cells: Cells, options: { zero: boolean }): Figure {
  const value = cells.take('value', readDecimal);
  const numerator = cells.take('numerator', readDecimal);
  const denominator = cells.take('denominator', readDecimal);
  const status = cells.take('obs_status', (text) => readStatus(text, options));
  const unread = ['value', 'numerator', 'denominator', 'obs_status'].some((column) => cells.refused.has(column));
  if (!unread) {
    checkStatus(cells, status, { value, numerator, denominator });
    checkFraction(cells, { numerator, denominator });
  }
  return { value, numerator, denominator, status: status ?? 'A' };
}

/** A value has a status that counts; a missing one has a status that says why, and nothing beside it. */
function checkStatus(cells: Cells, status: ObsStatus | null, parts: Omit<Figure, 'status'>) {
  if (status === 'O' || status === 'M' || status === 'Z') {
    for (const column of ['value', ...PARTS] as const) {
      const found = parts[column];
      if (found !== null) cells.refuse(column, { code: 'value-with-missing-status', found, values: { status } });
    }
  } else if (parts.value === null) {
    cells.refuse('value', { code: 'value-missing', found: '' });
  } else if (status === null) {
    cells.refuse('obs_status', { code: 'status-missing', found: '' });
  }
}

function checkFraction(cells: Cells, fraction: Pick<Figure, 'numerator' | 'denominator'>) {
  for (const column of PARTS) {
    const other = column === 'numerator' ? 'denominator' : 'numerator';
    const found = fraction[column];
    if (found === null && fraction[other] !== null) {
      cells.refuse(column, { code: 'incomplete-fraction', found: '', values: { other: column, present: other } });
    } else if (found !== null && compareDecimals(found, '0') < 0) {
      cells.refuse(column, { code: 'negative-part', found });
    } else if (found !== null && column === 'denominator' && compareDecimals(found, '0') === 0) {
      cells.refuse(column, { code: 'zero-denominator', found });
    }
  }
}
