/**
 * Completes package-lock.json: npm leaves out optional platform packages, or their digests, where the registry did
 * not serve them to this machine. `npm ci` then refuses the lock (npm/cli#9846), or installs what nobody has checked.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../src/cli/astro.ts';
import { type Lock, type LockEntry, missingOptional, nameOf, platformOf, withoutDigest } from './entries.ts';

/** Exit code 1 while a package has no digest: the registry did not answer for it. */
export async function run(): Promise<number> {
  const file = join(projectFolder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const missing = missingOptional(lock);
  for (const [name, { version, license }] of missing)
    lock.packages[`node_modules/${name}`] = { version, ...(license ? { license } : {}), optional: true };
  for (const path of withoutDigest(lock)) {
    const entry = lock.packages[path] ?? {};
    lock.packages[path] = inOrder({ ...platformOf(nameOf(path)), ...entry, ...published(nameOf(path), entry.version) });
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  const open = withoutDigest(lock).map(nameOf);
  console.log(`package-lock.json: เพิ่ม ${missing.size} แพ็กเกจ · ${missing.size} optional package(s) added`);
  if (open.length === 0) return 0;
  console.error(
    `✖ คลังแพ็กเกจไม่ตอบค่าตรวจสอบของ ${open.join(', ')} ให้รัน npm run lock อีกครั้งเมื่อต่อเครือข่ายได้\n` +
      `  The registry gave no digest for these: run npm run lock again when it can be reached.`,
  );
  return 1;
}

/** What the registry says of a package, asked through npm itself; nothing where it does not answer. */
function published(name: string, version: string | undefined): Partial<LockEntry> {
  const fields = ['os', 'cpu', 'libc', 'license', 'engines', 'dist.integrity'];
  const npm = process.env['npm_execpath'];
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const asked = spawnSync(command, [...first, 'view', `${name}@${version}`, ...fields, '--json'], { encoding: 'utf8' });
  if (asked.status !== 0 || !asked.stdout.trim()) return {};
  const { 'dist.integrity': integrity, ...rest } = JSON.parse(asked.stdout) as Record<string, never>;
  const lists = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [
      field,
      ['os', 'cpu', 'libc'].includes(field) ? [value].flat() : value,
    ]),
  );
  return { ...lists, ...(integrity ? { integrity } : {}) };
}

/** As npm writes an entry: version and digest, then the rest by name. */
function inOrder({ version, integrity, ...rest }: LockEntry): LockEntry {
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...(version ? { version } : {}), ...(integrity ? { integrity } : {}), ...sorted };
}
