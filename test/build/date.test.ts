/** "Today" of a build and why: the environment first, then the commit, then the data; never the wall clock. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderDate } from '../../src/cli/date.ts';
import { buildDate, loadTree } from '../../src/root/index.ts';
import { project } from '../repo/tree.ts';

const root = mkdtempSync(join(tmpdir(), 'kpi-date-'));
cpSync(join(project, 'test/issues/site'), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { tree } = loadTree(root);
if (!tree) throw new Error('The small site has problems.');
const newest = '2024-09-30';

test('without Git it is the newest date in the data', () => {
  const date = buildDate(root, tree, {});
  expect(date).toEqual({ today: newest, basis: 'data', commit: null });
  expect(renderDate({ today: date.today, dateBasis: date.basis })).toContain(
    `(วันที่ใหม่สุดในข้อมูล เพราะโฟลเดอร์นี้ไม่มีประวัติ Git`,
  );
  expect(renderDate({ today: date.today, dateBasis: date.basis })).toContain(
    `${newest} (the newest date in the data, because this folder has no history in Git`,
  );
});

test('SOURCE_DATE_EPOCH comes first, counted in Thailand', () => {
  expect(buildDate(root, tree, { SOURCE_DATE_EPOCH: '1735664400' })).toMatchObject({
    today: '2025-01-01',
    basis: 'environment',
  });
});

test('a history without a commit yet is none; then the day of the commit counts', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore', env: signed });
  const signed = { ...process.env, ...author('GIT_AUTHOR'), ...author('GIT_COMMITTER') };
  git('init');
  expect(buildDate(root, tree, {})).toEqual({ today: newest, basis: 'data', commit: null });
  git('commit', '--allow-empty', '--message=first');
  const date = buildDate(root, tree, {});
  expect(date).toMatchObject({ today: '2025-03-01', basis: 'commit' });
  expect(date.commit).toMatch(/^[0-9a-f]{10}$/);
});

const author = (role: string) => ({
  [`${role}_NAME`]: 'a',
  [`${role}_EMAIL`]: 'a@example.org',
  [`${role}_DATE`]: '2025-02-28T20:00:00Z',
});
