/** What axe finds on the page that is open. */
import axe from 'axe-core';
import type { Page } from 'playwright';

/** One line for each element: rule, selector, what is wrong. `part`: a selector; `rules`: those that are asked, all without it. */
export async function axeFinds(page: Page, { part = 'html', rules }: { part?: string; rules?: string[] } = {}) {
  // Half a megabyte, which a page is given once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
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
