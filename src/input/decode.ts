/** Bytes → text, strictly: a file in another encoding is named, never guessed at; one with two versions in it is refused. */
import type { Issue } from '../issues/index.ts';
import { conflictIssue } from './conflictMarkers.ts';

export type Decoded = { text: string } | { issue: Issue };

/** The text without its byte order mark, each of its lines ended by `\n`, however the file ends them. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const decoded = decodeBytes(bytes, file);
  if ('issue' in decoded) return decoded;
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const issue = conflictIssue(text, file);
  return issue ? { issue } : { text };
}

function decodeBytes(bytes: Uint8Array, file: string): Decoded {
  const refused = (code: string, found: string) => ({ issue: { code, place: { file }, found } });
  const other = otherKind(bytes);
  if (other !== undefined) return refused('not-text', other);
  if (isUtf16(bytes)) return refused('encoding-not-utf8', 'UTF-16');
  if (hasManyZeros(bytes)) return refused('not-text', '\0');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return isThaiSingleByte(bytes)
      ? refused('encoding-windows-874', thaiSample(bytes))
      : refused('encoding-not-utf8', 'not UTF-8');
  }
}

/** First bytes of files that people put in the place of a text, and what they are called. */
const beginnings: readonly [bytes: string, name: string][] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\u001f\u008b', 'GZIP'],
];

/** What a file of another kind is, by its first bytes. */
function otherKind(bytes: Uint8Array): string | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 8));
  return beginnings.find(([beginning]) => first.startsWith(beginning))?.[1];
}

/** By its mark, or by zeros in every other byte alone: half of each Latin letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return hasManyZeros(bytes) && new Set(zeros(bytes).map((index) => index % 2)).size === 1;
}

/** A text has none, but for one that came in with a paste. */
function hasManyZeros(bytes: Uint8Array): boolean {
  const { length } = zeros(bytes);
  return length > 0 && length * 20 >= bytes.length;
}

function zeros(bytes: Uint8Array): number[] {
  const at: number[] = [];
  for (let index = bytes.indexOf(0); index >= 0; index = bytes.indexOf(0, index + 1)) at.push(index);
  return at;
}

/** TIS-620 and Windows-874 put every Thai letter between A1 and FB; other encodings soon use bytes outside of that. */
function isThaiSingleByte(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  const thai = high.filter((byte) => (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb));
  return !bytes.includes(0) && thai.length >= high.length * 0.95;
}

/** The first Thai words, read as Windows-874, so that the officer sees that the file was understood. */
function thaiSample(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-874').decode(bytes);
  return `TIS-620 / Windows-874: ${/[\u0e01-\u0e5b]{1,40}/.exec(text)?.[0] ?? ''}`;
}
