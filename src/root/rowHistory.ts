/** What each row of the tables of figures held at each commit that changed it, out of one pass over Git's log. */
import type { RowHistory, RowVersion } from '../assessment/index.ts';
import { assessmentTables, type Columns, columnsOf, rowKeyOf } from '../input/index.ts';
import { readDecimal } from '../schema/index.ts';
import { readLog } from './log.ts';

interface FigureTable {
  table: { columns: Columns };
  /** Columns whose text is a part of what is kept. */
  kept: readonly string[];
}

/** The tables that hold figures, by the names of their files. */
const tables: ReadonlyMap<string, FigureTable> = new Map(
  Object.values(assessmentTables)
    .filter(({ figures }) => figures.length > 0)
    .map(({ file, table, figures }) => [file, { table, kept: [...figures, 'obs_status'] }] as const),
);

const FILE = /^\+\+\+ "?b\/(.*?)"?\t?$/;
const HUNK = /^@@ -\S+ \+(\d+)/;

/** Of a shallow clone, when the rows of the commit at which it is cut off came nobody can tell. */
export function rowHistoryOf(root: string, isShallow: boolean): RowHistory {
  const patch = [
    ...['--patch', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--text'],
    ...['--src-prefix=a/', '--dst-prefix=b/'],
  ];
  const paths = [...tables.keys()].map((file) => `data/assessments/*/*/${file}`);
  const history: RowHistory = {};
  for (const { commit, moment, parents, shown } of readLog(root, patch, paths) ?? []) {
    const at = { commit, moment: isShallow && parents.length === 0 ? null : moment };
    let [rows, table, line]: [RowHistory[string], FigureTable | undefined, number] = [{}, undefined, 0];
    for (const text of shown.split('\n')) {
      const [, path] = FILE.exec(text) ?? [];
      const [, first] = HUNK.exec(text) ?? [];
      if (path !== undefined) {
        rows = history[path] ??= {};
        table = tables.get(path.slice(path.lastIndexOf('/') + 1));
      } else if (first !== undefined) line = Number(first);
      else if (text.startsWith('+')) {
        if (table) note(rows, table, text.slice(1), { ...at, line });
        line += 1;
      }
    }
  }
  return history;
}

/**
 * The columns of keys and figures stand first and hold no comma; what is no row of figures, as the rest of a note of several
 * lines, has no value and no status. A row that only moved, or whose words alone changed, is not otherwise.
 */
function note(
  rows: RowHistory[string],
  { table, kept }: FigureTable,
  text: string,
  at: Omit<RowVersion, 'cells'>,
): void {
  const columns = columnsOf(table);
  const cells = text.split(',').map((cell) => cell.replace(/^\uFEFF|^"|"\r?$/g, '').trim());
  const byField = Object.fromEntries(Object.keys(table.columns).map((field, index) => [field, cells[index] ?? '']));
  const held = Object.fromEntries(
    kept.flatMap((name) => {
      const cell = cells[columns.findIndex((column) => column.name === name)];
      return cell ? [[name, cell]] : [];
    }),
  );
  const key = rowKeyOf(table, byField);
  // What the check refuses as a number stood in a file that was never published.
  if (held['value'] !== undefined && !('value' in readDecimal(held['value']))) return;
  if (!/^(?:kpi=\d|scope=\w)/.test(key)) return;
  rows[key] ??= [];
  const versions = rows[key];
  const after = versions.at(-1);
  if (after && JSON.stringify(after.cells) === JSON.stringify(held)) versions.pop();
  versions.push({ ...at, cells: held });
}
