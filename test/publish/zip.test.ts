/** The zip is the library's own to the byte, though what stands in it twice is compressed once. */
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack } from '../../src/publish/packed.ts';
import { toZip } from '../../src/publish/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const same = bytes('kpi,value\n5.1,63.4\n'.repeat(300));
const entries = [
  { name: 'README.txt', bytes: bytes('ตัวชี้วัด\n') },
  { name: 'a-2567.csv', bytes: same },
  { name: 'a-all.csv', bytes: same },
  { name: 'empty.csv', bytes: bytes('') },
];

test.each(['2024-09-30', '1980-01-01', '2079-12-31'])('of %s', (date) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const options = { mtime: new Date(year, month - 1, day, 12), level: 4 } as const;
  const files = Object.fromEntries(entries.map((entry) => [entry.name, entry.bytes]));
  const zip = toZip(
    entries.map(({ name, bytes }) => ({ name, packed: pack(bytes) })),
    date,
  );
  expect(Buffer.compare(zip, zipSync(files, options))).toBe(0);
  expect(unzipSync(zip)['a-all.csv']).toEqual(same);
});
