/** `npm ci` works from the lock alone, runs no install script, and installs exactly what was checked. */
import { expect, test } from 'vitest';
import { missingOptional } from '../../src/cli/lock.ts';
import { packageFile, read } from './tree.ts';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry & Record<string, unknown>> };
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every optional dependency has an entry', () => {
  expect([...missingOptional(lock as Parameters<typeof missingOptional>[0]).keys()]).toEqual([]);
});

test('every package that is not optional is locked with its digest, from the public registry', () => {
  expect(entries.length).toBeGreaterThan(100);
  const loose = entries.filter(([, { optional, integrity }]) => !optional && !/^sha512-/.test(integrity ?? ''));
  expect(loose.map(([path]) => path)).toEqual([]);
  const elsewhere = entries.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path, { resolved }]) => `${path} ${resolved}`)).toEqual([]);
});

test('an entry without digest is for another platform', () => {
  const open = entries.filter(([, { integrity, os, cpu }]) => !integrity && !os && !cpu);
  expect(open.map(([path]) => path)).toEqual([]);
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
