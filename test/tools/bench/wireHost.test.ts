/** The host of the benchmark counts what it sent, up to any time, and keeps back what it is told to. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startWireHost } from './wireHost.ts';

const work = mkdtempSync(join(tmpdir(), 'kpi-wire-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
mkdirSync(join(work, 'late'));
writeFileSync(join(work, 'page.html'), 'ก'.repeat(10_000));
writeFileSync(join(work, 'late/index.bin'), Buffer.alloc(5_000));

test('bytes are those of the wire, compressed and with headers; what is held back comes only when it is let go', async () => {
  const host = await startWireHost(work);
  const get = async (path: string) => (await fetch(host.address + path)).arrayBuffer();
  const now = () => performance.timeOrigin + performance.now();
  await get('/page.html');
  const page = host.sent();
  expect(page).toBeGreaterThan(50);
  expect(page).toBeLessThan(1_000);
  const release = host.hold('/late/');
  const late = get('/late/index.bin');
  await get('/page.html');
  const before = now();
  expect(host.sent()).toBeCloseTo(2 * page, -2);
  release();
  expect((await late).byteLength).toBe(5_000);
  expect(host.sent()).toBeGreaterThan(2 * page + 4_000);
  expect(host.sent(before)).toBeCloseTo(2 * page, -2);
  await host.close();
});
