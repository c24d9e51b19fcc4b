/** Files of office programs, by their names and by their first bytes: no name makes one of them a text. */
import { fileMeant } from './nameMeant.ts';

export type OfficeKind = 'table' | 'text';

const byName: Record<OfficeKind, RegExp> = {
  table: /\.(xlsx?|xlsm|xlsb|xltx?|ods|ots|fods|numbers)$/i,
  text: /\.(docx?|docm|dotx?|odt|ott|fodt|rtf|pages)$/i,
};
const endingOf: Record<OfficeKind, string> = { table: '.csv', text: '.mdx' };

/** What a file of this name is to be saved as, in a folder that takes such files; nothing where it is no such file. */
export function officeFile(name: string, rules: readonly string[]): { kind: OfficeKind; suggestion?: string } | null {
  for (const kind of ['table', 'text'] as const) {
    if (!byName[kind].test(name) || !rules.some((rule) => rule.endsWith(endingOf[kind]))) continue;
    const suggestion = fileMeant(name.replace(byName[kind], endingOf[kind]), rules);
    return { kind, ...(suggestion && { suggestion }) };
  }
  return null;
}

/** ZIP, in which newer office files are packed, and the container of older ones. */
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

export const beginsAsOfficeFile = (bytes: Uint8Array): boolean =>
  beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));
