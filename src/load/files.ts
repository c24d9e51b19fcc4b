/** The file system, seen from a root. Paths are relative to the root, with `/`, as issues show them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/index.ts';
import { decodeText } from './decode.ts';

/** Controls that no text needs, and marks that make a text read otherwise than it is stored. */
const unseen = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

/** Names in a folder, sorted; files of the system (`.DS_Store`, lock files of an office program) are not seen. */
export const fileNames = (root: string, folder: string) => names(root, folder, false);
export const folderNames = (root: string, folder: string) => names(root, folder, true);

function names(root: string, folder: string, folders: boolean): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === folders && !/^[.~]/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Null where there is no such file. */
export function readBytes(root: string, file: string): Uint8Array | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path) : null;
}

/** Text of a file that is there, or why it cannot be read. */
export function readText(root: string, file: string): { text: string; issues: [] } | { text: null; issues: Issue[] } {
  const decoded = decodeText(readFileSync(join(root, file)), file);
  if ('issue' in decoded) return { text: null, issues: [decoded.issue] };
  const lines = decoded.text.split('\n');
  const issues = lines.flatMap((line, index): Issue[] => {
    const at = line.search(unseen);
    return at < 0
      ? []
      : [{ code: 'invisible-character', place: { file, line: index + 1, lineColumn: at + 1 }, found: line.trim() }];
  });
  return issues.length > 0 ? { text: null, issues } : { text: decoded.text, issues: [] };
}
