/** Nothing outside a root is read, and nothing in it can make the check wait: links, pipes, devices, files that change. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { toInputs } from '../../src/input/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { readFile } from '../../src/root/readRoot.ts';
import { SITE, withSite } from '../issues/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-links-'));
const secret = join(folder, 'secret');
writeFileSync(secret, 'root:x:0:0:password\n');
afterAll(() => rmSync(folder, { recursive: true }));

const numbers = 'data/assessments/sample/2567';
const words = 'content/assessments/sample/2567';
const told = (change: (root: string) => void) => {
  const { issues, report } = withSite(change);
  expect(report).not.toContain('password');
  return issues.map(({ code, place }) => `${code} ${place.file}`);
};
const replace = (path: string, target: string) => (root: string) => {
  rmSync(join(root, path), { recursive: true, force: true });
  symlinkSync(target, join(root, path));
};

describe('a link is one problem, wherever it leads', () => {
  test.each([
    [`${numbers}/results.csv`, secret],
    [`${numbers}/results.csv`, '/dev/zero'],
    [`${numbers}/results.csv`, 'results.csv'],
    [`${numbers}/results.csv`, 'nowhere'],
    [`${numbers}/results.csv`, 'targets.csv'],
    [`${words}/kpi-1.mdx`, secret],
    [`${words}/assessment.mdx`, secret],
    ['content/pages/about.mdx', secret],
    ['content/pages/glossary.yaml', secret],
    ['content/agencies/sample.yaml', secret],
    ['data/policies/sample-2567.yaml', secret],
    ['data/catalog.yaml', secret],
    ['data/corrections.csv', secret],
    ['data/search-aliases.yaml', secret],
    ['content/pages/new.mdx', secret],
    [words, folder],
    [numbers, '/'],
    ['content/assessments/sample', '..'],
    ['content/agencies', folder],
    ['content/pages', '.'],
    ['data/policies', folder],
    ['data', '/'],
    ['content', 'content'],
  ])('%s → %s', (path, target) => {
    expect(told(replace(path, target))).toEqual([`symbolic-link ${path}`]);
  });
});

test('what is no file is one problem, and the problems beside it are told', async () => {
  const socket = createServer();
  const codes = await new Promise<string[]>((resolve) => {
    const path = join(folder, 'sample.yaml');
    socket.listen(path, () =>
      resolve(
        told((root) => {
          rmSync(join(root, numbers, 'results.csv'));
          execFileSync('mkfifo', [join(root, numbers, 'results.csv')]);
          renameSync(path, join(root, 'content/agencies/sample.yaml'));
          mkdirSync(join(root, numbers, 'old'));
          rmSync(join(root, 'data/corrections.csv'));
          mkdirSync(join(root, 'data/corrections.csv'));
          replace(`${words}/kpi-2.mdx`, '/dev/random')(root);
          appendFileSync(join(root, numbers, 'targets.csv'), 'x\n');
        }),
      ),
    );
  });
  socket.close();
  expect(codes).toEqual([
    'not-readable content/agencies/sample.yaml',
    `symbolic-link ${words}/kpi-2.mdx`,
    `unexpected-folder ${numbers}/old`,
    `not-readable ${numbers}/results.csv`,
    `words-alone ${numbers}/targets.csv`,
    'folder-for-file data/corrections.csv',
  ]);
});

describe('a file that changes after it was found', () => {
  test.each<[string, (path: string) => void, string]>([
    ['into a link', (path) => symlinkSync(secret, path), 'not-readable'],
    ['into a pipe', (path) => execFileSync('mkfifo', [path]), 'not-readable'],
    ['into a folder', (path) => mkdirSync(path), 'folder-for-file'],
    ['into nothing', () => undefined, 'not-readable'],
    ['into a large file', (path) => writeFileSync(path, Buffer.alloc(10_000_001)), 'file-too-large'],
  ])('%s', (_, change, code) => {
    withSite((root) => {
      const file = `${numbers}/results.csv`;
      rmSync(join(root, file));
      change(join(root, file));
      const { issues } = toInputs([readFile(root, file)], () => []);
      expect(issues.filter(({ place }) => place.file === file).map((issue) => issue.code)).toEqual([code]);
      rmSync(join(root, file), { recursive: true, force: true });
    });
  });
});

test('a root may itself be reached by a link', () => {
  const link = join(folder, 'root');
  symlinkSync(SITE, link);
  expect(loadTree(link).issues).toEqual([]);
});
