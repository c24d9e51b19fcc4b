/** What a small site publishes, byte for byte; `node test/golden/write.ts` writes it anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { goldenFiles, goldenFolder, keptFiles } from './site.ts';

afterEach(() => vi.unstubAllEnvs());

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

test('a second build in another time zone gives the same bytes', () => {
  const digest = () => goldenFiles().map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const west = digest();
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(digest()).toEqual(west);
});
