/**
 * The list that every build carries, written last: it proves that the build is whole, and marks the folder as one that
 * a later build may replace. A static host serves it as one more text file.
 */
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const listName = 'build-files.txt';
const firstLine = '# ตัวชี้วัดโปร่งใส · kpi-transparency: every file of this build, with its size in bytes';
const lastLine = (count: number): string =>
  `# ${count} files; the next build replaces this folder with everything in it`;

/** Lists all of `folder`, its marks and sizes; returns how many files there are. */
export function writeFileList(folder: string): number {
  const lines = linesOf(folder);
  writeFileSync(join(folder, listName), [firstLine, ...lines, lastLine(lines.length), ''].join('\n'));
  return lines.length;
}

/** Whether an earlier build made the folder. */
export const isMarked = (folder: string): boolean => listOf(folder)?.[0] === firstLine;

/** Why a build is not whole, as names of files or of the list itself; empty where it is whole. */
export function missingFrom(folder: string): string[] {
  const list = listOf(folder) ?? [];
  const lines = list.slice(1, -2);
  if (list[0] !== firstLine || list.at(-2) !== lastLine(lines.length)) return [listName];
  const here = linesOf(folder);
  const [listed, found] = [new Set(lines), new Set(here)];
  const differing = [...lines.filter((line) => !found.has(line)), ...here.filter((line) => !listed.has(line))];
  return [...new Set(differing.map((line) => line.replace(/^\d+ /, '')))];
}

function listOf(folder: string): string[] | null {
  const file = join(folder, listName);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return readFileSync(file, 'utf8').split('\n');
}

/** `size path`, sorted by path; the list does not list itself. */
function linesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), size: lstatSync(file).size }))
    .filter(({ path }) => path !== listName)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, size }) => `${size} ${path}`);
}
