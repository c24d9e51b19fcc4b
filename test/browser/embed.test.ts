/** What other sites may show in a frame: one of each assessment and KPI, without a script, at home in a page of another origin. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { attributes, htmlOf } from './html.ts';
import { widerThanPage } from './overflow.ts';
import { folders, onePageOfEachKind, pagesOf, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const shown = /^\/[^/]+\/\d{4}\/(?:kpi\/[^/]+\/)?$/;
const heightIn = (html: string) => Number(/&lt;iframe [^<]*? height=(?:"|&quot;|&#34;)(\d+)/.exec(html)?.[1]);

describe.each(siteNames)('%s site', (site) => {
  const folder = folders[site];
  const pages = pagesOf(folder);
  const embeds = pages.filter((path) => path.startsWith('/embed/'));

  test('every assessment and every KPI has its own, and gives the code for it', () => {
    const own = pages.filter((path) => shown.test(path) && !/^\/(?:agencies)\//.test(path));
    expect(own.length).toBeGreaterThan(10);
    expect(embeds).toEqual(own.map((path) => `/embed${path}`).sort());
    for (const path of own) expect(htmlOf(folder, path), path).toMatch(new RegExp(`&lt;iframe src=.+?/embed${path}`));
  });

  test('every assessment and every KPI has a card that is shown where its address is shared', () => {
    for (const path of pages.filter((page) => shown.test(page) && !page.startsWith('/agencies/'))) {
      const html = htmlOf(folder, path);
      const told = (name: string) => attributes(html, 'content', `meta(?=[^>]*"${name}")`).join();
      const card = new URL(told('og:image'));
      const [canonical = ''] = attributes(html, 'href', 'link(?=[^>]*rel="canonical")');
      expect(card.href).toBe(`${canonical}card.png`);
      expect(card.pathname).toBe(`${path}card.png`);
      expect(existsSync(join(folder, card.pathname)), card.href).toBe(true);
      expect(told('og:image:alt'), path).not.toBe('');
    }
  });

  test('it has no script, asks not to be found, and names the page that says all of it', () => {
    for (const path of embeds) {
      const html = htmlOf(folder, path);
      expect(html, path).not.toMatch(/<script|<iframe|<img/);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(attributes(html, 'content', 'meta(?=[^>]*http-equiv)').join(), path).toContain("script-src 'none'");
      const [canonical = ''] = attributes(html, 'href', 'link(?=[^>]*rel="canonical")');
      expect(new URL(canonical).pathname).toBe(path.replace('/embed', ''));
      expect(attributes(html, 'href', 'a')[0]).toBe(path.replace('/embed', ''));
    }
  });

  test('it fits in its frame on a phone, and nothing sticks out of the narrowest', async () => {
    const visitor = await visit(site, { viewport: { width: 360, height: 100 } });
    const faults: string[] = [];
    for (const path of embeds) {
      await visitor.open(path);
      const height = await visitor.page.evaluate(() => document.documentElement.scrollHeight);
      const given = heightIn(htmlOf(folder, path.replace('/embed', '')));
      if (!(height <= given)) faults.push(`${path}: ${height} px high, in ${given}`);
      await visitor.resize(280);
      for (const fault of [...(await widerThanPage(visitor.page)), ...visitor.faults]) faults.push(`${path} ${fault}`);
      await visitor.resize(360);
    }
    await visitor.close();
    expect(faults).toEqual([]);
  });
});

test('a page of another origin, under its own policy, shows title, source and date; axe finds nothing in it', async () => {
  const visitor = await visit('demo', { viewport: { width: 800, height: 900 } });
  const { page } = visitor;
  await visitor.open('/');
  const site = new URL(page.url()).origin;
  const paths = [...onePageOfEachKind(pagesOf(folders.demo).filter((path) => path.startsWith('/embed/'))).values()];
  expect(paths).toHaveLength(2);
  const host = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${site}`,
    });
    const frames = paths.map(
      (path) => `<iframe src="${site}${path}" title="${path}" width="600" height="900"></iframe>`,
    );
    response.end(
      `<!doctype html><html lang="th"><title>Another site</title><main><h1>Another site</h1>${frames.join('')}</main>`,
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  visitor.faults.length = 0;
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  for (const path of paths) {
    const frame = page.frameLocator(`iframe[title="${path}"]`);
    expect(await frame.locator('h1 a').textContent()).not.toBe('');
    expect(await frame.locator('svg:visible').count()).toBeGreaterThan(0);
    expect(await frame.locator('footer').textContent()).toMatch(/แหล่งที่มา: [\s\S]+ข้อมูล ณ 1\sกรกฎาคม\s2568/);
  }
  expect(visitor.faults.filter((fault) => !fault.startsWith('asked another host: '))).toEqual([]);
  host.close();
  for (const path of paths) {
    await visitor.open(path);
    expect(await axeFinds(page), path).toEqual([]);
  }
  await visitor.close();
});

test('a script brings the buttons that copy the code and the address of the page, and says that it did', async () => {
  const visitor = await visit('demo', { permissions: ['clipboard-read', 'clipboard-write'] });
  await visitor.open('/dsdw/2567/kpi/1/#embed');
  const { page } = visitor;
  const embed = page.locator('#embed');
  const code = embed.locator('[data-embed-code]');
  expect(await code.evaluate((one) => getComputedStyle(one).animationName)).toBe('more');
  await embed.locator('.copy button').click();
  await expect.poll(() => embed.locator('.copy [role=status]').textContent()).not.toBe('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.textContent());
  await page.getByRole('button', { name: 'คัดลอกลิงก์' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(await page.locator('link[rel=canonical]').getAttribute('href'));
  await visitor.close();
});
