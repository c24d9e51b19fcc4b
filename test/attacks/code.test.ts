/** Nothing that stands in a prose page runs at build: what the check passes and what the compiler passes are the same. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkedMdx } from '../../src/build/index.ts';
import { pageComponents } from '../../src/input/index.ts';
import { withSite } from '../issues/fixtures.ts';
import { MARK, PAYLOAD, refused, text } from './code.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'attack-'));
beforeEach(() => rmSync(MARK, { force: true }));
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(MARK, { force: true });
});

describe('the payload', () => {
  test('writes its mark where nothing guards the compiler', async () => {
    await run(await compile(`{${PAYLOAD}}`, { processor: satteri() }));
    expect(existsSync(MARK)).toBe(true);
  });
});

describe('refused by the check, and by the compiler without it', () => {
  test.each(Object.entries(refused))('%s', async (_, body) => {
    expect(check(body).issues).not.toEqual([]);
    await expect(compile(body.normalize())).rejects.toThrow(/allow-list|mdx-jsx/);
    expect(existsSync(MARK)).toBe(false);
  });

  test('front matter that the compiler would read', async () => {
    await expect(compile('ก', { frontMatter: { layout: './x.astro' } })).rejects.toThrow('allow-list');
  });
});

describe('text for the check and for the compiler', () => {
  test.each(Object.entries(text))('%s', async (_, body) => {
    const { page, issues } = check(body);
    expect(issues).toEqual([]);
    await run(await compile(page?.body ?? ''));
    expect(existsSync(MARK)).toBe(false);
  });
});

/** A page as it is read from a root. */
function check(body: string) {
  const { pages, issues } = withSite((root) =>
    writeFileSync(join(root, 'content/pages/about.mdx'), `---\ntitle: ก\ndescription: ข\n---\n${body}`),
  );
  return { issues, page: pages.find(({ name }) => name === 'about') };
}

async function compile(body: string, { processor = checkedMdx, frontMatter = {} } = {}): Promise<string> {
  const options = { optimize: false, srcDir: pathToFileURL(join(process.cwd(), 'src/')) };
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, options);
  const compiled = await renderer?.process(body, join(process.cwd(), 'src/prose/about.mdx'), frontMatter);
  if (!compiled) throw new Error('The processor compiles no MDX.');
  return compiled.code;
}

/** Runs a compiled page, as the build does. */
async function run(code: string): Promise<void> {
  const path = join(mkdtempSync(join(folder, 'page-')), 'page.mjs');
  const components = pageComponents.map((name) => `${name}: () => null`).join(', ');
  writeFileSync(path, `${code}\nexport const tree = MDXContent({ components: { ${components} } });\n`);
  await import(/* @vite-ignore */ pathToFileURL(path).href);
}
