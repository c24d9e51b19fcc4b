/** What an import would do, line by line: what is changed on the way in, what is put in place of what, what is left out. */
import { type Issue, renderIssue, visible } from '../../issues/index.ts';
import { placeInSheet } from '../../sheet/index.ts';
import type { Taken } from './taken.ts';

const same = (text: string) => visible(text, 'th');
/** Of an empty cell nothing could be seen. */
const shown = (text: string) => (text === '' ? 'ว่าง (empty)' : same(text));

export function tellTaken({ read, merged, file }: Taken): string {
  const { table, changes, leftOut } = read;
  const { added, replaced, same: equal } = merged;
  const lines: string[] = [
    `${sheetName(read.sheet)}${table.title.th} · ${table.title.en} → ${file}`,
    `  แถวใหม่ ${added.length} แทนแถวเดิม ${replaced.length} เหมือนเดิม ${equal.length} แถว · rows: ${added.length} new, ${replaced.length} in place of others, ${equal.length} as they are`,
  ];
  if (changes.length > 0) {
    lines.push(`  แก้ในช่อง ${changes.length} ช่อง · Changed in ${changes.length} cell${changes.length === 1 ? '' : 's'}`);
    for (const { row, letter, column, from, to } of changes)
      lines.push(`    ${letter}${row} "${column}": ${same(from)} → ${to}`);
  }
  for (const { row, key, cells } of replaced) {
    lines.push(`  แทนแถวเดิม · In place of a row: ${same(key)} (แถว ${row} · row ${row})`);
    for (const { column, from, to } of cells) lines.push(`    ${column}: ${shown(from)} → ${shown(to)}`);
  }
  const { columns, words, unfilled } = leftOut;
  if (columns.length > 0)
    lines.push(
      `  ไม่ใช้คอลัมน์ · Columns left out: ${columns.map(({ letter, title }) => (title === '' ? letter : `${letter} "${same(title)}"`)).join(', ')}`,
    );
  for (const { row, text } of words) lines.push(`  ไม่ใช้แถว ${row} · Row ${row} left out: "${same(text)}"`);
  if (unfilled.length > 0) lines.push(`  ยังไม่ได้กรอกแถว · Rows that are not filled in: ${unfilled.join(', ')}`);
  return lines.join('\n');
}

export const sheetName = (name: string) => (name === '' ? '' : `แผ่นงาน · Sheet "${same(name)}": `);

/** As the check tells it, and under it where that stands in the file that was given. */
export function tellIssue(issue: Issue, taken: readonly Taken[], fileName: string): string {
  const own = taken.find(({ file }) => file === issue.place.file);
  const place = own && placeInSheet(own.read, issue.place, own.merged.rowsOfSheet);
  if (!place) return renderIssue(issue);
  const [sheetTh, sheetEn] = place.sheet === '' ? ['', ''] : [` แผ่นงาน "${place.sheet}"`, `, sheet "${place.sheet}"`];
  const [th, en] = place.letter
    ? [`เซลล์ ${place.letter}${place.row}`, `cell ${place.letter}${place.row}`]
    : [`แถว ${place.row}`, `row ${place.row}`];
  const named = visible(fileName, 'th');
  return `${renderIssue(issue)}\n   อยู่ที่ ${named}${sheetTh} ${th} · In ${named}${sheetEn}, ${en}.`;
}
