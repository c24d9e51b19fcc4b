/**
 * A folder's files as one zip whose bytes depend on the files and the data's date alone. They come deflated; what stands
 * around them is written here, because fflate would deflate anew, and twice what lies in the folder under two names.
 */
import type { Packed } from './packed.ts';

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
/** The first version of zip that knows folders and compression. */
const version = 20;
const deflated = 8;

export interface ZipEntry {
  /** ASCII. */
  name: string;
  packed: Packed;
}

/** Every entry bears noon of the data's date; zip times have no zone. */
export function toZip(entries: readonly ZipEntry[], isoDate: string): Uint8Array {
  const files: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const { name, packed } of entries) {
    const { size, crc32, deflated: data } = packed;
    const common = [
      ...[u16(version), u16(0), u16(deflated), u32(timeOf(isoDate)), u32(crc32), u32(data.length)],
      ...[u32(size), u16(name.length), u16(0)],
    ];
    const file = Buffer.concat([u32(signatures.file), ...common, Buffer.from(name), data]);
    list.push(u32(signatures.entry), u16(version), ...common, Buffer.alloc(10), u32(at), Buffer.from(name));
    files.push(file);
    at += file.length;
  }
  const index = Buffer.concat(list);
  const counts = [u16(entries.length), u16(entries.length), u32(index.length), u32(at), u16(0)];
  return Buffer.concat([...files, index, u32(signatures.end), u32(0), ...counts]);
}

function timeOf(isoDate: string): number {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  return ((year - 1980) << 25) | (month << 21) | (day << 16) | (12 << 11);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
