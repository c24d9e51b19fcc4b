/** The interactive chart loads only where it is near the view, takes the place of the drawing, and moves nothing. */
import { expect, test } from 'vitest';
import { useSites } from './visit.ts';

const { visit } = useSites();
const figure = 'figure[data-history-chart]';

test.for([360, 1280])('a chart mounts when it comes into sight at %i px', async (width) => {
  const visitor = await visit('demo', { viewport: { width, height: 400 } });
  const { page, faults } = visitor;
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await visitor.open('/dsdw/2567/kpi/1/');
  expect(await page.locator(`${figure} canvas`).count()).toBe(0);
  const atFirst = scripts.length;
  // The rows of years tell the same: the chart stands folded beside the table of all figures.
  await page.locator('.kpi-history summary').first().click();
  const before = await page.locator(figure).first().boundingBox();

  await page.locator(figure).first().scrollIntoViewIfNeeded();
  await page.locator(`${figure} canvas`).first().waitFor({ state: 'visible', timeout: 10_000 });
  expect(scripts.length).toBeGreaterThan(atFirst);
  const after = await page.locator(figure).first().boundingBox();
  expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
  expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
  expect(await page.locator(`${figure} canvas`).first().getAttribute('aria-label')).toBeTruthy();
  expect(faults).toEqual([]);
  await visitor.close();
});

test('a page without a history chart asks for no chart code', async () => {
  const visitor = await visit('demo');
  const scripts: string[] = [];
  visitor.page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await visitor.open('/glossary/');
  expect(scripts.filter((url) => /chart|history/i.test(url))).toEqual([]);
  await visitor.close();
});
