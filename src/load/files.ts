/** Reads the files of a root: every input of the program comes through here. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/index.ts';
import { refusedCharacterAt } from '../schema/index.ts';
import { decodeText } from './decode.ts';
import { kindIn, notReadable } from './inputs/entries.ts';
import type { Inputs } from './inputs/inputs.ts';
import { beginsAsOfficeFile } from './inputs/officeFile.ts';
import { sizeLimit, tooLarge } from './inputs/sizeLimit.ts';

export type Reading<T> = { value: T; issues: [] } | { value: null; issues: Issue[] };

export const fileThere = (inputs: Inputs, file: string): boolean => {
  const at = file.lastIndexOf('/');
  return inputs.files(file.slice(0, at)).includes(file.slice(at + 1));
};

/** Bytes of a file that must be there; `expected` is the first line that it is asked to have. */
export function readBytes(inputs: Inputs, file: string, expected: string): Reading<Uint8Array> {
  if (!fileThere(inputs, file)) {
    const missing: Issue = { code: 'file-missing', place: { file }, values: { expected } };
    return { value: null, issues: inputs.isTold(file) ? [] : [missing] };
  }
  const read = readRegular(join(inputs.root, file), file);
  if ('code' in read) return { value: null, issues: [read] };
  if (!beginsAsOfficeFile(read)) return { value: read, issues: [] };
  const kind = file.endsWith('.csv') ? 'table' : 'text';
  const found = file.replace(/^.*\//, '');
  return {
    value: null,
    issues: [{ code: 'office-file', place: { file }, found, values: { kind, suggestion: found } }],
  };
}

/** The file may have changed since it was found: what is opened is looked at again, and a pipe is not waited for. */
function readRegular(path: string, file: string): Uint8Array | Issue {
  let opened: number | undefined;
  try {
    opened = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(opened);
    if (!stats.isFile()) return notReadable(file, kindIn(stats));
    const bytes = new Uint8Array(Math.min(stats.size, sizeLimit(file)) + 1);
    const length = readSync(opened, bytes);
    return tooLarge(file, length) ?? bytes.subarray(0, length);
  } catch {
    return notReadable(file, 'denied');
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Text of a file that must be there; characters that nobody sees are told with their lines. */
export function readText(inputs: Inputs, file: string, expected: string): { value: string | null; issues: Issue[] } {
  const { value: bytes, issues: unread } = readBytes(inputs, file, expected);
  if (bytes === null) return { value: null, issues: unread };
  const decoded = decodeText(bytes, file);
  if ('issue' in decoded) return { value: null, issues: [decoded.issue] };
  const lines = decoded.text.split('\n');
  const issues = lines.flatMap((line, index): Issue[] => {
    const at = refusedCharacterAt(line);
    return at < 0
      ? []
      : [{ code: 'invisible-character', place: { file, line: index + 1, lineColumn: at + 1 }, found: line.trim() }];
  });
  return { value: decoded.text, issues };
}
