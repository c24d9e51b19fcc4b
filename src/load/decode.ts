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
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { text };
  } catch {
    if (isThaiSingleByte(bytes))
      return { issue: { code: 'encoding-windows-874', place: { file }, found: thaiSample(bytes) } };
  }
  return { issue: { code: 'encoding-not-utf8', place: { file }, found: otherName(bytes) } };
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

function otherName(bytes: Uint8Array): string {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0)
    ? 'UTF-16'
    : 'not UTF-8';
}
