/** The sheets of a file as tables of the assessment, each put into its file in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Column, type KnownKpis, knownIn, toInputs } from '../../input/index.ts';
import { type Issue, renderIssue } from '../../issues/index.ts';
import { readRoot } from '../../root/index.ts';
import {
  columnsFound,
  fileOfTable,
  type Merged,
  mergeInto,
  readSheet,
  rowsWith,
  type SheetRead,
  type SheetTableId,
  type SheetUnread,
  sheetTables,
} from '../../sheet/index.ts';
import { asTyped, type Refusal } from '../refusal.ts';
import type { Imported } from './source.ts';

export interface Taken {
  read: SheetRead;
  /** Path from the root. */
  file: string;
  /** With every change accepted. */
  merged: Merged;
}

export interface TakenSheets {
  taken: Taken[];
  /** Names of the sheets that are no table, or of which no row is filled in. */
  passedOver: string[];
}

/** A text is a problem of a file that is there, as the check tells it. */
export function takeSheets(
  root: string,
  { sheets, agency, year, fileName }: Imported,
  only: SheetTableId | undefined,
): TakenSheets | Refusal | string {
  const known = knownOf(root, agency, year);
  const reads = sheets.map((cells) => readSheet(cells, { known, fileName, ...(only && { only: [only] }) }));
  const unclear = reads.find((one): one is SheetUnread => one.table === null && 'oneOf' in one.why);
  if (unclear) return severalTables(unclear, fileName);
  const found = reads.filter((one): one is SheetRead => one.table !== null);
  if (found.length === 0) return noTable(reads);
  const filled = found.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return noRows(found);
  const twice = filled.find((one, at) => filled.findIndex(({ table }) => table === one.table) < at);
  if (twice) return tableTwice(twice);
  const taken: Taken[] = [];
  for (const read of filled) {
    const file = fileOfTable(read.table, agency, year);
    const path = join(root, file);
    const bytes = existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    const merged = mergeInto(bytes, read.table, rowsWith(read, read.changes), columnsFound(read));
    if ('issues' in merged) return merged.issues.map((issue) => renderIssue(inFile(issue, file))).join('\n\n');
    taken.push({ read, file, merged });
  }
  return {
    taken,
    passedOver: reads.filter((one) => !taken.some(({ read }) => read === one)).map(({ sheet }) => sheet),
  };
}

const knownOf = (root: string, agency: string, year: number): KnownKpis =>
  knownIn(
    toInputs(readRoot(root), () => []),
    agency,
    year,
  );

const inFile = (issue: Issue, file: string): Issue => ({ ...issue, place: { ...issue.place, file } });

const severalTables = ({ why }: SheetUnread, fileName: string): Refusal => {
  const ids = 'oneOf' in why ? why.oneOf.map(({ id }) => id) : [];
  return {
    title: { th: 'คอลัมน์เหล่านี้เป็นของตารางได้มากกว่าหนึ่งตาราง', en: 'More than one table has these columns' },
    found: fileName,
    allowed: asTyped(ids.join(', ')),
    fix: { th: `เพิ่ม --table ${ids[0] ?? ''}`, en: `add --table ${ids[0] ?? ''}` },
  };
};

const tableTwice = ({ sheet, table }: SheetRead): Refusal => ({
  title: { th: 'มีสองแผ่นงานที่เป็นตารางเดียวกัน', en: 'Two sheets are the same table' },
  found: sheet,
  allowed: { th: `แผ่นงาน${table.title.th}แผ่นเดียว`, en: `one sheet of the table ${table.id}` },
  fix: { th: 'รวมเป็นแผ่นเดียว หรือนำเข้าทีละไฟล์', en: 'join them, or import them as two files' },
});

/** Values that stand under a name that is not known are not found. */
function noRows([read]: readonly SheetRead[]): Refusal {
  const value = read?.table.columns.find(({ name }) => name === 'value');
  const titles = read?.leftOut.columns.flatMap(({ title }) => (title === '' ? [] : [title])).join(', ');
  const isUnnamed = read && value && !columnsFound(read).has(value.name) && titles;
  return {
    title: { th: 'ยังไม่มีแถวใดที่กรอกแล้ว', en: 'No row is filled in yet' },
    ...(read?.sheet && { found: read.sheet }),
    allowed: { th: 'แถวที่มีค่าหรือสถานะของค่า', en: 'rows with a value or a status' },
    fix: isUnnamed
      ? {
          th: `ถ้าค่าอยู่ในคอลัมน์ ${titles} ให้เปลี่ยนชื่อคอลัมน์นั้นเป็น ${namesTold([value])}`,
          en: `if the values stand under ${titles}, name that column ${namesTold([value])}`,
        }
      : { th: 'กรอกค่าในแถวที่มีอยู่', en: 'fill in the values of the rows that are there' },
  };
}

const namesTold = (columns: readonly Column[]) => columns.map(({ name, label }) => `${name} (${label.th})`).join(', ');

/** The table that comes nearest tells what it lacks; where none does, the columns of results stand for all. */
function noTable(reads: readonly (SheetRead | SheetUnread)[]): Refusal {
  const near = reads.flatMap((one) => (one.table === null && 'nearest' in one.why ? (one.why.nearest ?? []) : []))[0];
  const title = { th: 'ไม่พบหัวตารางที่รู้จัก', en: 'No header of a known table was found' };
  const tables = sheetTables.map(({ id }) => id).join(', ');
  if (!near) {
    const results = sheetTables.find(({ id }) => id === 'results');
    return {
      title,
      allowed: { th: `ตาราง ${tables} เช่น ${namesTold(results?.columns ?? [])}`, en: `the tables ${tables}` },
      fix: { th: 'ใช้แบบกรอกจาก npm run template', en: 'take a workbook of npm run template' },
    };
  }
  const { table, missing, row } = near;
  return {
    title,
    found: missing.length === 0 ? table.id : `${table.id}: ${missing.join(', ')}`,
    allowed: asTyped(namesTold(table.columns)),
    fix: {
      th: `เพิ่มคอลัมน์ ${missing.join(', ')} ในหัวตารางแถว ${row}`,
      en: `add the columns ${missing.join(', ')} to the header in row ${row}`,
    },
  };
}
