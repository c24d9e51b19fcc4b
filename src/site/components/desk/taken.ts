/** Whatever an officer puts in (a file, a workbook, cells that were copied) → the grids that it changes, and what is said of it. */
import { csvOfGrid, type Work, withDocument, withGrid, withText } from '../../../desk/index.ts';
import { type IssueJson, toJson } from '../../../issues/index.ts';
import {
  columnsFound,
  isKey,
  mergeInto,
  readSheet,
  rowsWith,
  type SheetRead,
  type SheetUnread,
  sheetsIn,
  type SheetTableId,
} from '../../../sheet/index.ts';
import { type SiteLanguage, words } from '../../../words/index.ts';

export interface Taken {
  work: Work;
  /** The table that was read first; null where none was. */
  table: SheetTableId | null;
  said: string[];
  /** Values came without a column of their statuses. */
  isWithoutStatus: boolean;
  /** Of a text that cannot be read at all. */
  issues: IssueJson[];
}

/** `asked`: the table that stands before the officer, for cells whose header would fit several. */
export async function putIn(
  work: Work,
  source: Uint8Array | string,
  name: string,
  asked: SheetTableId,
  lang: SiteLanguage,
): Promise<Taken> {
  const t = words(lang).desk;
  const taken: Taken = { work, table: null, said: [], isWithoutStatus: false, issues: [] };
  if (typeof source !== 'string' && name.endsWith('.mdx'))
    return { ...taken, work: withDocument(work, name, source), said: [`${name}: ${t.readOnly}`] };
  const read = await sheetsIn(source, name);
  if ('fault' in read) return { ...taken, said: [t.faults[read.fault]] };
  if ('issue' in read) return { ...taken, issues: toJson([read.issue]) };
  const own = read.subject;
  if (own && (own.agency !== work.subject.agency || own.fiscalYear !== work.subject.fiscalYear))
    return { ...taken, said: [`${name}: ${t.ofAnother(own.agency, own.fiscalYear)}`] };
  const unread: { of: (said: string) => string; guess: SheetRead | SheetUnread }[] = [];
  for (const cells of read.sheets) {
    const of = (said: string) => [cells.name, said].filter(Boolean).join(': ');
    const guess = readSheet(cells, { fileName: name });
    const found = guess.table ? guess : readSheet(cells, { fileName: name, only: [asked] });
    const grid = found.table && taken.work.grids.get(found.table.id);
    if (!found.table || !grid) {
      unread.push({ of, guess });
      continue;
    }
    const { table, header, leftOut } = found;
    // What names a row finds the row that it takes the place of; every other change waits to be pressed.
    const names = found.changes.filter(({ column }) => table.columns.some((one) => isKey(one) && one.name === column));
    const rows = rowsWith(found, names);
    const has = columnsFound(found);
    const merged = mergeInto(new TextEncoder().encode(csvOfGrid(grid)), table, rows, has);
    if ('issues' in merged) {
      taken.issues.push(...toJson(merged.issues));
      continue;
    }
    taken.work = withGrid(taken.work, withText(grid, merged.text));
    taken.table ??= table.id;
    if (has.has('value') && !has.has('obs_status')) taken.isWithoutStatus = true;
    taken.said.push(of(t.read(table.title[lang], rows.length)));
    if (names.length > 0) taken.said.push(of(t.readAs(names.map(({ from, to }) => `${from} → ${to}`).join(', '))));
    if (leftOut.columns.length > 0)
      taken.said.push(of(t.leftOut(leftOut.columns.map(({ title, letter }) => title || letter).join(', '))));
    const below = leftOut.words.filter(({ row }) => row > header.index + 1);
    if (below.length > 0)
      taken.said.push(of(t.leftOutRows(below.map(({ row, text }) => `${row} “${text}”`).join(', '))));
  }
  // A workbook has sheets of words too, as the guide of a template is one.
  const otherwise = taken.table === null && taken.issues.length === 0 ? t.unread : t.noTable;
  for (const { of, guess } of unread) {
    const fits = guess.table === null && 'oneOf' in guess.why ? guess.why.oneOf : [];
    taken.said.push(of(fits.length > 0 ? t.severalTables(fits.map(({ title }) => title[lang]).join(', ')) : otherwise));
  }
  return taken;
}
