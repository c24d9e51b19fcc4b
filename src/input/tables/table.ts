/** Rows of a CSV table, read by the spec of its columns; the problems of every cell are gathered on the way. */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import {
  type CellProblem,
  lengthFault,
  type MeasureInput,
  type Reading,
  type RowKey,
  writeRowKey,
} from '../../schema/index.ts';
import { type CsvRow, placeOf, readCsv } from '../csv.ts';
import { type About, type Column, type Columns, headerOf, type KnownKpis, mayBeEmpty, meaningOf } from './column.ts';

/** Where a value stands, for provenance and for messages. */
export interface Place {
  /** Path from the root, with `/`. */
  file: string;
  /** Row as a spreadsheet shows it. */
  row: number;
}

type ValuesOf<C extends Columns> = { -readonly [F in keyof C]: C[F] extends Column<infer T> ? T : never };
export type RowOf<C extends Columns> = ValuesOf<C> & { place: Place };

/** A row of which every cell has been read by itself. */
export interface Cells<C extends Columns> {
  row: ValuesOf<C>;
  measure: MeasureInput | undefined;
  /** The text of a cell as it stands. */
  raw: (column: string) => string;
  /** Columns in which something was refused. */
  refused: ReadonlySet<string>;
  refuse: (column: string, issue: Omit<Issue, 'place'>) => void;
}

export interface Table<C extends Columns = Columns> {
  /** By the field of a row, in the order of the header. */
  columns: C;
  /** What the cells of a row say about each other. */
  check?: (cells: Cells<C>) => void;
}

export const columnsOf = ({ columns }: { columns: Columns }): readonly Column[] => Object.values(columns);
export const templateOf = (table: { columns: Columns }): string => headerOf(columnsOf(table));

const noKpis: KnownKpis = { numbers: [], rounds: [], measureOf: () => undefined };

/**
 * A row whose key was read stays in `rows` even where another of its cells was refused, so that the checks can tell
 * what else is wrong with it; rows are used only where there is no issue at all.
 */
export function parseTable<C extends Columns>(
  table: Table<C>,
  bytes: Uint8Array,
  file: string,
  known: KnownKpis = noKpis,
): { rows: RowOf<C>[]; issues: Issue[] } {
  const csv = readCsv(bytes, file, columnsOf(table));
  const issues = [...csv.issues];
  return { rows: csv.rows.flatMap((row) => parseRow(table, row, known, issues)), issues };
}

function parseRow<C extends Columns>(table: Table<C>, csv: CsvRow, known: KnownKpis, issues: Issue[]): RowOf<C>[] {
  const refused = new Set<string>();
  const refuse = (column: string, issue: Omit<Issue, 'place'>) => {
    refused.add(column);
    issues.push({ ...issue, place: placeOf(csv, column) });
  };
  const raw = (column: string) => csv.cells[csv.columns.indexOf(column)] ?? '';
  const row: Record<string, unknown> = {};
  const about: About = {
    ...known,
    row,
    raw,
    get measure() {
      return known.measureOf(row['kpi'], row['measure']);
    },
  };
  let hasKey = true;
  for (const [field, column] of Object.entries<Column>(table.columns)) {
    const reading = readCell(column, raw(column.name), about);
    if (reading && 'problem' in reading) refuse(column.name, reading.problem);
    if (reading && 'value' in reading) row[field] = reading.value;
    else if ('key' in column && reading !== null) hasKey = false;
    else row[field] = column.empty;
  }
  table.check?.({ row: row as ValuesOf<C>, measure: about.measure, raw, refused, refuse });
  return hasKey ? [{ ...(row as ValuesOf<C>), place: { file: csv.file, row: csv.row } }] : [];
}

/** Null for an empty cell that may be empty. */
function readCell(column: Column, text: string, about: About): Reading<unknown> | null {
  const may = mayBeEmpty(column);
  const empty = (): Reading<unknown> => {
    const { th, en } = meaningOf(column);
    return { problem: { code: 'empty-cell', found: text, values: { meaning: th, meaningEn: en } } };
  };
  if (text === '') return may ? null : empty();
  const reader = (one: string): Reading<unknown> => {
    if (!may && one.trim() === '') return empty();
    const reading = column.read(one, about);
    return !may && 'problem' in reading && reading.problem.code === 'placeholder' ? empty() : reading;
  };
  const long = lengthFault(text);
  const reading = long ? { problem: long } : reader(text);
  return 'problem' in reading ? { problem: mendable(reading.problem, reader) } : reading;
}

/** A mend that would be refused in its turn is none. */
function mendable(problem: CellProblem, reader: (text: string) => Reading<unknown>): CellProblem {
  const { corrected, ...values } = problem.values ?? {};
  return corrected === undefined || 'value' in reader(corrected) ? problem : { ...problem, values };
}

/** The place of a cell of a row that was read before. */
export const placeIn = (table: { columns: Columns }, place: Place, column: string): IssuePlace =>
  placeOf({ ...place, columns: columnsOf(table).map(({ name }) => name) }, column);

type AnyRow = Readonly<Record<string, unknown>>;

/** The cells that name a row, as texts; without those that some rows are named without. */
export const keyOf = ({ columns }: { columns: Columns }, row: AnyRow): RowKey =>
  Object.entries(columns).flatMap(([field, column]) => {
    const text = asText(row[field]);
    return 'key' in column && (text !== '' || !mayBeEmpty(column)) ? [[column.name, text]] : [];
  });

/** As `row_key` of `corrections.csv` names it. */
export const rowKeyOf = (table: { columns: Columns }, row: AnyRow): string => writeRowKey(keyOf(table, row));

/** The other cells of a row as texts, by their headers. */
export const cellsOf = ({ columns }: { columns: Columns }, row: AnyRow): Record<string, string> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => ('key' in column ? [] : [[column.name, asText(row[field])]])),
  );

const asText = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
