/** With JavaScript off everything that matters is there to read. */
import { expect, test } from 'vitest';
import { folders, pagesOf } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();

test('a KPI page shows its text, tables, drawings and links', async () => {
  const visitor = await visit('demo', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await visitor.open('/dsdw/2567/kpi/1/');
  const { page } = visitor;
  expect(await page.locator('h1').isVisible()).toBe(true);
  // What is folded opens without a script too.
  const shut = page.locator('main details:not([open]) > summary:visible');
  while ((await shut.count()) > 0) await shut.first().click();
  expect(await page.locator('main table').count()).toBeGreaterThan(1);
  for (const table of await page.locator('main table').all()) expect(await table.isVisible()).toBe(true);
  // Behind each drawing stands its table; what asks for a script is not offered.
  expect(await page.locator('.behind table').count()).toBeGreaterThan(1);
  expect(await page.locator('.behind button:visible').count()).toBe(0);
  const frames = page.locator('main .chart-frame');
  expect(await frames.count()).toBeGreaterThan(1);
  for (const frame of await frames.all()) {
    // A chart is drawn once for narrow and once for wide pages; exactly one of the two shows.
    const drawing = frame.locator('svg[role=img]:visible');
    expect(await drawing.count()).toBe(1);
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(40);
    expect(await drawing.evaluate((svg) => svg.querySelector('title')?.textContent)).toBeTruthy();
    expect(await drawing.evaluate((svg) => svg.querySelector('desc')?.textContent)).toBeTruthy();
  }
  expect(await page.locator('canvas').count()).toBe(0);
  await visitor.close();
});

test('the assessment lists its KPIs, each with a link to its page', async () => {
  const visitor = await visit('demo', { javaScriptEnabled: false });
  await visitor.open('/dsdw/2567/');
  const kpis = pagesOf(folders.demo).filter((path) => path.startsWith('/dsdw/2567/kpi/'));
  expect(kpis.length).toBeGreaterThan(5);
  for (const path of kpis)
    expect(await visitor.page.locator(`main a[href$="${path}"]:visible`).count(), path).toBeGreaterThan(0);
  await visitor.close();
});
