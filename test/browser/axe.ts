/** What axe finds on the page that is open. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each element: rule, selector, what is wrong. `part`: a selector; `rules`: those that are asked, all without it. */
export async function axeFinds(page: Page, { part = 'html', rules }: { part?: string; rules?: string[] } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await giveAxe(page);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  };
  const { violations } = await page.evaluate(
    ([part, options]) => (window as unknown as { axe: typeof axe }).axe.run(part, options),
    [part, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) => `${id}: ${target.join(' ')} (${[...any, ...all, ...none][0]?.message ?? ''})`,
    ),
  );
}

/** Half a megabyte, which a page is given once; Chromium itself takes it twice as fast as evaluate() of Playwright. */
async function giveAxe(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Runtime.evaluate', { expression: `${source};undefined` });
  await devTools.detach();
}
