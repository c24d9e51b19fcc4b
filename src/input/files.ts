/** Bytes and text of a file that must be there, or why there is none. */
import type { Issue } from '../issues/index.ts';
import { refusedCharacterAt } from '../schema/index.ts';
import { decodeText } from './decode.ts';
import { nameOf } from './inputs/found.ts';
import type { Inputs } from './inputs/inputs.ts';
import { beginsAsOfficeFile } from './inputs/officeFile.ts';

export type Reading<T> = { value: T; issues: [] } | { value: null; issues: Issue[] };

/** `expected` is the first line that the file is asked to have. */
export function readBytes(inputs: Inputs, file: string, expected: string): Reading<Uint8Array> {
  const bytes = inputs.bytes(file);
  if (bytes === undefined) {
    const missing: Issue = { code: 'file-missing', place: { file }, values: { expected } };
    return { value: null, issues: inputs.isTold(file) ? [] : [missing] };
  }
  if (!beginsAsOfficeFile(bytes)) return { value: bytes, issues: [] };
  const kind = file.endsWith('.csv') ? 'table' : 'text';
  const found = nameOf(file);
  return {
    value: null,
    issues: [{ code: 'office-file', place: { file }, found, values: { kind, suggestion: found } }],
  };
}

/** Text of a file that must be there; characters that nobody sees are told with their lines. */
export function readText(inputs: Inputs, file: string, expected: string): { value: string | null; issues: Issue[] } {
  const { value: bytes, issues: unread } = readBytes(inputs, file, expected);
  if (bytes === null) return { value: null, issues: unread };
  const decoded = decodeText(bytes, file);
  if ('issue' in decoded) return { value: null, issues: [decoded.issue] };
  if (refusedCharacterAt(decoded.text) < 0) return { value: decoded.text, issues: [] };
  const issues = decoded.text.split('\n').flatMap((line, index): Issue[] => {
    const at = refusedCharacterAt(line);
    return at < 0
      ? []
      : [{ code: 'invisible-character', place: { file, line: index + 1, lineColumn: at + 1 }, found: line.trim() }];
  });
  return { value: decoded.text, issues };
}
