/** Takes the cells of a row one by one, and gathers the problems on the way. */
import type { Issue } from '../issues/index.ts';
import { readId, type Reading, readText } from '../schema/index.ts';
import { type CsvRow, placeOf } from './csv.ts';
import type { Place } from './types.ts';

export interface Cells {
  place: Place;
  /** Columns in which something was refused. */
  refused: ReadonlySet<string>;
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
    const reading = reader(text);
    if ('value' in reading) return reading.value;
    refuse(column, reading.problem);
    return null;
  };
  return {
    place: { file: row.file, row: row.row },
    refused,
    take,
    need: (column, reader, meaning) => {
      if (raw(column).trim() !== '') return take(column, reader);
      refuse(column, {
        code: 'empty-cell',
        found: raw(column),
        values: { meaning: meaning.th, meaningEn: meaning.en },
      });
      return null;
    },
    text: (column) => take(column, readText) ?? '',
    refuse,
  };
}

/** The KPI and measure that a row is about. */
export const takeKpi = (cells: Cells) =>
  cells.need('kpi', readId, {
    th: 'เลขตัวชี้วัดตามเอกสาร เช่น 5.1',
    en: 'the number of a KPI as printed, such as 5.1',
  });
export const takeMeasure = (cells: Cells) =>
  cells.need('measure', readId, {
    th: 'ชื่อรายการวัดตามคำอธิบายตัวชี้วัด เช่น share',
    en: "a measure of the KPI's description, such as share",
  });
