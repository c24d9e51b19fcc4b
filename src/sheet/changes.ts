/**
 * Cells that the check would refuse and of which it says what they can only mean. Each is a proposal for a person: nothing is
 * changed that was not accepted, and where the check offers nothing, or another reading stays open, nothing is proposed.
 */
import { columnLetter, type KnownKpis, parseTable, type Table } from '../input/index.ts';
import type { Issue } from '../issues/index.ts';
import type { SheetRow } from './arrange.ts';
import { csvText } from './csvText.ts';
import type { SheetHeader } from './header.ts';
import type { SheetTable } from './tables.ts';

export interface Change {
  /** Row and column of the sheet, as a spreadsheet shows them. */
  row: number;
  letter: string;
  /** Name of the column in the table. */
  column: string;
  from: string;
  to: string;
  /** Code of the problem that it mends. */
  code: string;
}

/** A mend of one cell may let another be read, such as the number of the KPI the unit of its value. */
const MOST_ROUNDS = 4;

export function proposedChanges(
  table: SheetTable,
  header: SheetHeader,
  rows: readonly SheetRow[],
  known: KnownKpis | undefined,
): Change[] {
  const changes = new Map<string, Change>();
  let cells = rows.map((row) => [...row.cells]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = issuesIn(table, cells, known).flatMap((issue) => mendOf(issue, table, cells));
    if (mends.length === 0) break;
    cells = cells.map((row) => [...row]);
    for (const { index, at, to, code } of mends) {
      const id = `${index} ${at}`;
      const from = changes.get(id)?.from ?? cells[index]?.[at] ?? '';
      const { name: column = '' } = table.columns[at] ?? {};
      const letter = columnLetter(header.columns.get(column) ?? 0);
      changes.set(id, { row: rows[index]?.row ?? 0, letter, column, from, to, code: changes.get(id)?.code ?? code });
      cells[index]?.splice(at, 1, to);
    }
  }
  return [...changes.values()].sort((a, b) => a.row - b.row || columnAt(table, a) - columnAt(table, b));
}

const columnAt = ({ columns }: SheetTable, { column }: Change) => columns.findIndex(({ name }) => name === column);

function issuesIn(table: SheetTable, rows: readonly (readonly string[])[], known: KnownKpis | undefined): Issue[] {
  const bytes = new TextEncoder().encode(csvText(table, rows));
  return parseTable(table.spec as Table, bytes, table.file, known).issues;
}

function mendOf({ code, place, found, values }: Issue, { columns }: SheetTable, rows: readonly (readonly string[])[]) {
  const at = columns.findIndex(({ name }) => name === place.column?.header);
  const index = (place.row ?? 0) - 2;
  const to = values?.['corrected'];
  const isCell = at >= 0 && rows[index]?.[at] === found;
  return isCell && to !== undefined && to !== found && values?.['otherwise'] === undefined
    ? [{ index, at, to, code }]
    : [];
}
