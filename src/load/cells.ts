/** Takes the cells of a row one by one, and gathers the problems on the way. */
import type { Issue } from '../issues/index.ts';
import { type CellProblem, lengthFault, readId, type Reading, readKpiNumber, readText } from '../schema/index.ts';
import { type CsvRow, placeOf } from './csv.ts';
import type { KnownKpis } from './knownKpis.ts';
import type { Place } from './types.ts';

export interface Cells {
  place: Place;
  /** Columns in which something was refused. */
  refused: ReadonlySet<string>;
  /** The text of a cell as it stands. */
  raw: (column: string) => string;
  /** The value, or null where the cell is empty or refused. */
  take: <T>(column: string, reader: (text: string) => Reading<T>) => T | null;
  /** The same for a cell that cannot be empty; `meaning` says what belongs there. */
  need: <T>(column: string, reader: (text: string) => Reading<T>, meaning: Meaning) => T | null;
  /** A text, '' where empty or refused. */
  text: (column: string) => string;
  refuse: (column: string, issue: Omit<Issue, 'place'>) => void;
}

/** What a cell holds, as the words after "ใช้ได้:" and "Allowed:". */
export interface Meaning {
  th: string;
  en: string;
}

export function cellsOf(row: CsvRow, issues: Issue[]): Cells {
  const refused = new Set<string>();
  const raw = (column: string) => row.cells[row.columns.indexOf(column)] ?? '';
  const refuse: Cells['refuse'] = (column, issue) => {
    refused.add(column);
    issues.push({ ...issue, place: placeOf(row, column) });
  };
  const take: Cells['take'] = (column, reader) => {
    const text = raw(column);
    if (text === '') return null;
    const long = lengthFault(text);
    const reading = long ? { problem: long } : reader(text);
    if ('value' in reading) return reading.value;
    refuse(column, mendable(reading.problem, reader));
    return null;
  };
  return {
    place: { file: row.file, row: row.row },
    refused,
    raw,
    take,
    need: (column, reader, meaning) => {
      const found = raw(column);
      const values = { meaning: meaning.th, meaningEn: meaning.en };
      const empty: Reading<never> = { problem: { code: 'empty-cell', found, values } };
      if (found === '') refuse(column, empty.problem);
      return take(column, (text) => {
        if (text.trim() === '') return empty;
        const reading = reader(text);
        return 'problem' in reading && reading.problem.code === 'placeholder' ? empty : reading;
      });
    },
    text: (column) => take(column, readText) ?? '',
    refuse,
  };
}

/** A mend that would be refused in its turn is none. */
function mendable(problem: CellProblem, reader: (text: string) => Reading<unknown>): CellProblem {
  const { corrected, ...values } = problem.values ?? {};
  return corrected === undefined || 'value' in reader(corrected) ? problem : { ...problem, values };
}

/** The KPI and measure that a row is about. */
export const takeKpi = (cells: Cells, { numbers }: KnownKpis) =>
  cells.need('kpi', (text) => readKpiNumber(text, numbers), {
    th: 'เลขตัวชี้วัดตามเอกสาร เช่น 5.1',
    en: 'the number of a KPI as printed, such as 5.1',
  });
export const takeMeasure = (cells: Cells) =>
  cells.need('measure', readId, {
    th: 'ชื่อรายการวัดตามคำอธิบายตัวชี้วัด เช่น share',
    en: "a measure of the KPI's description, such as share",
  });
