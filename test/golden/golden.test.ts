/** What a small site publishes, byte for byte; `node test/golden/write.ts` writes it anew. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goldenFiles, goldenFolder, keptFiles } from './site.ts';

test('the small site publishes exactly the golden files', () => {
  const published = keptFiles().map(({ path }) => path);
  const kept = readdirSync(goldenFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(goldenFolder.length + 1)
        .replaceAll('\\', '/'),
    );
  expect(kept.sort()).toEqual([...published].sort());
});

test.each(keptFiles())('$path', ({ path, bytes }) => {
  expect(Buffer.from(bytes).toString('utf8')).toBe(readFileSync(join(goldenFolder, path), 'utf8'));
});

test('builds in other processes and time zones give the same bytes', { timeout: 120_000 }, () => {
  const digest = (zone: string) =>
    execFileSync(process.execPath, [join(import.meta.dirname, 'digest.ts')], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const here = goldenFiles().find(({ path }) => path === 'checksums.txt');
  for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    expect(digest(zone)).toBe(Buffer.from(here?.bytes ?? []).toString('utf8'));
  }
});
