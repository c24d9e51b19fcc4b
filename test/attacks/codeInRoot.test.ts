/** Astro's own build of a root in which files lie that it could run: it is refused, or passes them over. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../src/cli/astro.ts';
import { loadTree } from '../../src/root/index.ts';
import { MARK, PAYLOAD } from './code.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-attack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function build(name: string, files: Record<string, string>) {
  const [root, output] = [join(folder, name), join(folder, `${name}-built`)];
  cpSync(join(projectFolder, 'test/issues/site'), root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      KPI_ROOT: root,
      KPI_OUT: output,
      KPI_CACHE: join(folder, `${name}-cache`),
    },
  });
  const page = (path: string) => readFileSync(join(output, path, 'index.html'), 'utf8');
  return { root, status, page };
}

const runs = `---\ntitle: ก\ndescription: ข\n---\n\n{${PAYLOAD}}\n`;

test('a page that runs is not compiled', { timeout: 240_000 }, () => {
  const { status } = build('page', { 'content/pages/about.mdx': runs });
  expect(status).not.toBe(0);
  expect(existsSync(MARK)).toBe(false);
});

const beside = {
  'content/pages/~about.mdx': runs,
  'content/pages/.method.mdx': runs,
  'content/pages/ABOUT.MDX': runs,
  'content/pages/method.mdx.': runs,
  'content/pages/extra.mdx': runs,
  'content/pages/extra.md': runs,
  'content/pages/extra.astro': `---\n${PAYLOAD}\n---\n`,
  'content/pages/extra.ts': PAYLOAD,
  'content/pages/deep/about.mdx': runs,
  'content/pages/tsconfig.json': '{"compilerOptions":{"jsxImportSource":"../evil","paths":{"astro/*":["./evil/*"]}}}',
  'content/pages/package.json': '{"type":"module","imports":{"#x":"./extra.ts"}}',
  'content/pages/node_modules/astro/package.json': '{"name":"astro","type":"module","exports":{"./*":"./run.js"}}',
  'content/pages/node_modules/astro/run.js': `${PAYLOAD};export const jsx=()=>null,jsxs=jsx,Fragment=null`,
  'content/pages/astro.config.mjs': PAYLOAD,
  'content/pages/.env': 'KPI_ROOT=/nowhere',
  'content/config.ts': PAYLOAD,
};

test('files beside the pages are refused, and none is loaded', { timeout: 240_000 }, () => {
  const { root, status } = build('beside', beside);
  expect(status).not.toBe(0);
  expect(existsSync(MARK)).toBe(false);
  const told = new Set(loadTree(root).issues.map(({ place }) => place.file));
  const places = Object.keys(beside).map((file) => file.replace(/(\/deep|\/node_modules)\/.*/, '$1'));
  expect([...told].sort()).toEqual([...new Set(places)].sort());
});

/** Of names that the check passes over. */
const passedOver = {
  'content/pages/README.md': runs,
  'content/pages/.#about.mdx': runs,
  'content/pages/about.mdx~': runs,
  'content/pages/about.mdx.bak': runs,
  'content/pages/.git/config.ts': PAYLOAD,
  'content/.vscode/content.config.ts': PAYLOAD,
};

test('the prose and the glossary of another root are published, and what is passed over is not', {
  timeout: 240_000,
}, () => {
  const { status, page } = build('other', passedOver);
  expect(status).toBe(0);
  expect(existsSync(MARK)).toBe(false);
  expect(page('about')).toContain('เกี่ยวกับเว็บไซต์ตัวอย่าง');
  expect(page('method')).toContain('วิธีคิดคะแนนของเว็บไซต์ตัวอย่าง');
  expect(page('glossary')).toContain('คำนี้มีเฉพาะในเว็บไซต์ตัวอย่าง');
  expect(page('glossary')).not.toContain('id="agency"');
  expect(page('search')).toContain('คำตัวอย่าง');
});
