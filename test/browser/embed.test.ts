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
const codeIn = (html: string) => /data-embed-code[^>]*><code>(.*?)<\/code>/s.exec(html)?.[1] ?? '';

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

  test('it fits in the frame of its code, from the narrowest to a wide one, and nothing sticks out', async () => {
    const visitor = await visit(site, { viewport: { width: 360, height: 100 } });
    const { page } = visitor;
    const faults: string[] = [];
    const needed = new Map<string, number[]>();
    for (const path of embeds) {
      await visitor.open(path);
      const heights: number[] = [];
      for (const width of [280, 360, 480, 600]) {
        await visitor.resize(width);
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
        if (width === 280)
          for (const fault of [...(await widerThanPage(page)), ...visitor.faults]) faults.push(`${path} ${fault}`);
      }
      needed.set(path, heights);
    }
    await visitor.resize(800);
    for (const [path, heights] of needed) {
      const given = await page.evaluate(
        (code) => {
          const text = new DOMParser().parseFromString(code, 'text/html').body.textContent ?? '';
          // What a frame shows is of no matter here.
          document.body.innerHTML = `<section>${text.replace(/ src="[^"]*"/, '')}</section>`;
          const [section, frame] = ['section', 'iframe'].map((name) => document.querySelector<HTMLElement>(name));
          return [280, 360, 480, 600].map((width) => {
            if (section) section.style.width = `${width}px`;
            return [frame?.offsetWidth ?? 0, frame?.offsetHeight ?? 0] as const;
          });
        },
        codeIn(htmlOf(folder, path.replace('/embed', ''))),
      );
      expect(given.map(([width]) => width)).toEqual([280, 360, 480, 600]);
      for (const [at, height] of heights.entries())
        if (!(height <= (given[at]?.[1] ?? 0))) faults.push(`${path}: ${height} px high, in ${given[at]}`);
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
    const frames = paths.map((path) => {
      const frame = `<iframe src="${site}${path}" width="600" height="900" loading="lazy" referrerpolicy="no-referrer"`;
      return `${frame} title="${path}"></iframe>${frame} title="${path} boxed" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
    });
    response.end(
      `<!doctype html><html lang="th"><title>Another site</title><main><h1>Another site</h1>${frames.join('')}</main>`,
    );
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  visitor.faults.length = 0;
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`, { waitUntil: 'load' });
  for (const title of paths.flatMap((path) => [path, `${path} boxed`])) {
    const frame = page.frameLocator(`iframe[title="${title}"]`);
    expect(await frame.locator('h1 a').textContent()).not.toBe('');
    expect(await frame.locator('svg:visible').count()).toBeGreaterThan(0);
    expect(await frame.locator('footer').textContent()).toMatch(/แหล่งที่มา: [\s\S]+ข้อมูล ณ 1\sกรกฎาคม\s2568/);
  }
  // To a frame of no origin this host gives no letters: README.md says what another host must send.
  const ofLetters = /^asked another host: |fonts\/|net::ERR_FAILED/;
  expect(visitor.faults.filter((fault) => !ofLetters.test(fault))).toEqual([]);
  const boxed = page.frameLocator('iframe[title$=boxed]').first();
  const [opened] = await Promise.all([page.waitForEvent('popup'), boxed.locator('h1 a').click()]);
  expect(opened.url()).toBe(`${site}${paths[0]?.replace('/embed', '')}`);
  await opened.close();
  const ran = await boxed.locator('body').evaluate((body) => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.ran = ""';
    body.append(script);
    return 'ran' in body.dataset;
  });
  expect(ran).toBe(false);
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
