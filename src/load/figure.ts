/** Value, fraction and status of a row: read together, because each says something about the others. */
import { compareDecimals, type DecimalText, type ObsStatus } from '../scoring/index.ts';
import { type MeasureInput, missingMeant, readDecimal, readStatus } from '../schema/index.ts';
import type { Cells } from './cells.ts';
import { mayBeNegative, partPlace, valuePlace } from './numberPlace.ts';

export interface Figure {
  value: DecimalText | null;
  numerator: DecimalText | null;
  denominator: DecimalText | null;
  status: ObsStatus;
}

export interface FigureOptions {
  /** Whether the file can hold Z, a score of zero by a rule of the source. */
  zero: boolean;
  /** What a dash means: the source's own "not set" where the file quotes the source, "no data" in a result. */
  dash: 'M' | 'O';
  /** The measure of the row, where there is one. */
  measure: MeasureInput | undefined;
}

const PARTS = ['numerator', 'denominator'] as const;

export function takeFigure(cells: Cells, options: FigureOptions): Figure {
  const { measure } = options;
  const value = cells.take('value', (text) => {
    const reading = readDecimal(text, measure && valuePlace(measure));
    return isPlaceholder(reading) ? refusePlaceholder(text, cells, options) : reading;
  });
  const [numerator, denominator] = PARTS.map((part) =>
    cells.take(part, (text) => {
      const reading = readDecimal(text, measure && partPlace(measure, part));
      return isPlaceholder(reading) ? placeholder(text, { part: 'true' }) : reading;
    }),
  ) as [DecimalText | null, DecimalText | null];
  const status = cells.take('obs_status', (text) => readStatusOf(text, cells, options));
  const unread = ['value', ...PARTS, 'obs_status'].some((column) => cells.refused.has(column));
  if (!unread) {
    checkStatus(cells, status, { value, numerator, denominator });
    checkFraction(cells, { numerator, denominator }, measure);
  }
  return { value, numerator, denominator, status: status ?? 'A' };
}

type NumberReading = ReturnType<typeof readDecimal>;
const isPlaceholder = (reading: NumberReading) => 'problem' in reading && reading.problem.code === 'placeholder';
const placeholder = (found: string, values: Record<string, string>): NumberReading => ({
  problem: { code: 'placeholder', found, values: { number: 'true', ...values } },
});

/** An empty value needs a status that says why, unless the row has one already. */
function refusePlaceholder(text: string, cells: Cells, { dash, zero }: FigureOptions): NumberReading {
  const reading = readStatus(cells.raw('obs_status'), { zero });
  if ('value' in reading && isMissing(reading.value)) return placeholder(text, { kept: reading.value });
  const meant = missingMeant(text);
  const status = meant === 'not-set' || (meant === 'dash' && dash === 'M') ? 'M' : 'O';
  return placeholder(text, { status, ...(meant === 'unknown-or-zero' && { orZero: 'true' }) });
}

const isMissing = (status: ObsStatus | string) => status === 'O' || status === 'M' || status === 'Z';

/** A status is offered only where it agrees with the value beside it: A with a value, O without. */
function readStatusOf(text: string, cells: Cells, { zero }: FigureOptions): ReturnType<typeof readStatus> {
  const reading = readStatus(text, { zero });
  if ('value' in reading) return reading;
  const { corrected, ...values } = reading.problem.values ?? {};
  const value = cells.raw('value').trim();
  const isEmpty = value === '' || missingMeant(value) !== undefined;
  return corrected === undefined || isMissing(corrected) === isEmpty
    ? reading
    : { problem: { ...reading.problem, values } };
}

/** A value has a status that counts; a missing one has a status that says why, and nothing beside it. */
function checkStatus(cells: Cells, status: ObsStatus | null, parts: Omit<Figure, 'status'>) {
  if (status !== null && isMissing(status)) {
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

function checkFraction(
  cells: Cells,
  fraction: Pick<Figure, 'numerator' | 'denominator'>,
  measure: MeasureInput | undefined,
) {
  for (const column of PARTS) {
    const other = column === 'numerator' ? 'denominator' : 'numerator';
    const found = fraction[column];
    const sinks = column === 'numerator' && measure !== undefined && mayBeNegative(measure);
    if (found === null && fraction[other] !== null) {
      cells.refuse(column, { code: 'incomplete-fraction', found: '', values: { other: column, present: other } });
    } else if (found !== null && compareDecimals(found, '0') < 0 && !sinks) {
      cells.refuse(column, { code: 'negative-part', found, values: { column } });
    } else if (found !== null && column === 'denominator' && compareDecimals(found, '0') === 0) {
      cells.refuse(column, { code: 'zero-denominator', found });
    }
  }
}
