/** The work of an officer on one assessment: its tables as grids, what the check says of them, and what would move. */
import { type DueRows, dueRowsOf, lackingOf } from '../assessment/index.ts';
import { type CheckBody, CLOSED_FILE, type LoadedTree } from '../input/index.ts';
import { isWarning, type Issue } from '../issues/index.ts';
import { closedPath, closedText, mayClose, type ReadAndScored, scoredSite } from '../moves/index.ts';
import { fileOfTable, type SheetTable, type SheetTableId, sheetTables } from '../sheet/index.ts';
import { type Changes, checkChanged, issuesIn, toldOf, withOwnCorrections } from './check.ts';
import { agencyOfFile, type DeskTexts } from './files.ts';
import { columnAt, csvOfGrid, fileRowsOf, type Grid, gridOf, rowsOfText, withoutRows } from './grid.ts';

export interface Subject {
  agency: string;
  fiscalYear: number;
}

/** Of a build: what is due is judged by its day, and the dates that files state by the day on which an officer works. */
export interface Days {
  built: string;
  today: string;
}

export interface Work {
  subject: Subject;
  days: Days;
  /** Of what is shared and of the agency, as published; of further agencies where corrections name them. */
  texts: DeskTexts;
  /** As published. */
  published: ReadAndScored | null;
  opened: ReadonlyMap<SheetTableId, Grid>;
  grids: ReadonlyMap<SheetTableId, Grid>;
  /** Files of words that were put in to be checked, by their path from the root. */
  documents: ReadonlyMap<string, Uint8Array>;
  /** The fiscal year is to be closed with what stands in the grids. */
  isClosing: boolean;
}

export function openWork(texts: DeskTexts, subject: Subject, days: Days): Work {
  const tree = checkChanged(withOwnCorrections(texts), new Map(), days.today);
  const published = scoredIn(tree, subject, days);
  const due: Partial<Record<SheetTableId, DueRows>> = published ? dueRowsOf(published.scored) : {};
  const grids = new Map(
    sheetTables.map((table) => {
      const text = texts[fileOf(table, subject)];
      const rows = text === undefined ? [] : rowsOfText(table, text);
      const own = due[table.id];
      const there = rows.map((cells) =>
        Object.fromEntries(table.columns.map(({ name }, at) => [name, cells[at] ?? ''])),
      );
      const lacking = own ? lackingOf(own, there) : [];
      return [
        table.id,
        gridOf(
          table,
          rows,
          lacking.map((row) => table.columns.map(({ name }) => row[name] ?? '')),
        ),
      ];
    }),
  );
  return { subject, days, texts, published, opened: grids, grids, documents: new Map(), isClosing: false };
}

export const withGrid = (work: Work, grid: Grid): Work => ({
  ...work,
  grids: new Map([...work.grids, [grid.table.id, grid]]),
});

/** A description of the assessment, to be checked and not changed. */
export function withDocument(work: Work, name: string, bytes: Uint8Array): Work {
  const { agency, fiscalYear } = work.subject;
  const path = `content/assessments/${agency}/${fiscalYear}/${name}`;
  return { ...work, documents: new Map([...work.documents, [path, bytes]]) };
}

export const fileOf = (table: SheetTable, { agency, fiscalYear }: Subject): string =>
  fileOfTable(table, agency, fiscalYear);

/** Agencies that the corrections name and whose files are not among the texts. */
export function agenciesToFetch({ grids, texts }: Work, known: readonly string[]): string[] {
  const here = new Set(Object.keys(texts).map(agencyOfFile));
  const grid = grids.get('corrections');
  const named = grid?.rows.flatMap(({ cells }) => agencyOfFile(cells[columnAt(grid.table, 'file')] ?? '') ?? []) ?? [];
  return [...new Set(named)].filter((agency) => known.includes(agency) && !here.has(agency));
}

export interface FinishedFile {
  id: SheetTableId | 'closed';
  /** Name of the file in its folder. */
  name: string;
  path: string;
  text: string;
}

export interface Judged {
  /** Errors first. */
  issues: Issue[];
  /** Those that differ from what is published. */
  files: FinishedFile[];
  /** From the rows without problems; null where a problem is of no row, so that nothing can be scored. */
  scored: ReadAndScored | null;
  /** By the number of a KPI, the issues for which its rows are left out of `scored`. */
  waiting: ReadonlyMap<string, Issue[]>;
}

export function judge(work: Work, checkBody?: CheckBody): Judged {
  const files = changedFiles(work);
  const whole = files.some(({ id }) => id === 'corrections');
  const texts = whole ? work.texts : withOwnCorrections(work.texts);
  const check = (changes: Changes) => checkChanged(texts, changes, work.days.today, checkBody);
  let changes: Changes = new Map([...changesOf(files), ...work.documents]);
  let loaded = check(changes);
  const closed = work.isClosing ? closedFile(work, loaded) : null;
  if (closed) {
    files.push(closed);
    changes = new Map([...changes, ...changesOf([closed])]);
    loaded = check(changes);
  }
  const found = { ...loaded, issues: issuesIn(loaded, texts, changes, work.days.today) };
  const issues = toldOf(found, { ...work.subject, files: files.map(({ path }) => path) });
  if (loaded.tree) return { issues, files, scored: scoredIn(loaded, work.subject, work.days), waiting: new Map() };
  const sound = withoutFaulty(work, loaded.issues);
  if (!sound) return { issues, files, scored: null, waiting: new Map() };
  const scored = scoredIn(check(changesOf(changedFiles(sound.work))), work.subject, work.days);
  return { issues, files, scored, waiting: sound.waiting };
}

function changedFiles({ subject, opened, grids }: Work): FinishedFile[] {
  return [...grids.values()].flatMap((grid) => {
    const text = csvOfGrid(grid);
    const { table } = grid;
    const before = opened.get(table.id);
    return before && csvOfGrid(before) === text
      ? []
      : [{ id: table.id, name: table.file, path: fileOf(table, subject), text }];
  });
}

/** Null where nothing can be scored. */
function closedFile({ subject, days }: Work, loaded: LoadedTree): FinishedFile | null {
  const one = scoredIn(loaded, subject, { ...days, built: days.today });
  if (!one || !mayClose(one.read, days.today)) return null;
  return { id: 'closed', name: CLOSED_FILE, path: closedPath(one.read), text: closedText(one, days.today) };
}

function changesOf(files: readonly FinishedFile[]): Changes {
  const encoder = new TextEncoder();
  return new Map(files.map(({ path, text }) => [path, encoder.encode(text)] as const));
}

/** Null where an error is of no row of the files under work. */
function withoutFaulty(work: Work, issues: readonly Issue[]): { work: Work; waiting: Map<string, Issue[]> } | null {
  const waiting = new Map<string, Issue[]>();
  const errors = issues.filter((issue) => !isWarning(issue));
  const grids = new Map(work.grids);
  const placed = new Set<Issue>();
  for (const [id, grid] of work.grids) {
    const path = fileOf(grid.table, work.subject);
    const own = errors.filter(({ place }) => place.file === path && place.row !== undefined && place.row > 1);
    for (const issue of own) placed.add(issue);
    const fileRows = fileRowsOf(grid);
    for (const [index, { cells }] of grid.rows.entries()) {
      const found = own.filter(({ place }) => place.row === fileRows[index]);
      const kpi = cells[columnAt(grid.table, 'kpi')];
      if (found.length > 0 && kpi) waiting.set(kpi, [...(waiting.get(kpi) ?? []), ...found]);
    }
    grids.set(id, withoutRows(grid, new Set(own.map(({ place }) => place.row ?? 0))));
  }
  return placed.size === errors.length ? { work: { ...work, grids }, waiting } : null;
}

function scoredIn({ tree }: LoadedTree, { agency, fiscalYear }: Subject, { built }: Days): ReadAndScored | null {
  const assessments = tree ? scoredSite(tree, built).assessments : [];
  return assessments.find(({ read }) => read.agency === agency && read.fiscalYear === fiscalYear) ?? null;
}
