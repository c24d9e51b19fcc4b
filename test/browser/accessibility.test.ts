/** axe finds nothing on one page of each kind: on a phone in light and dark, on a desk. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { onePageOfEachKind, ownPagesOf, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();

/** A colour is that of a phone on a desk too, so that dark is asked once. */
const looks = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
] as const;
/** Of what axe asks, what a scheme changes; the rest is asked in light alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

test.for(siteNames)('%s site', async (site) => {
  const visitor = await visit(site);
  const { page } = visitor;
  const complaints: string[] = [];
  for (const path of onePageOfEachKind(ownPagesOf(site)).values()) {
    await visitor.open(path);
    for (const [width, colorScheme] of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const complaint of await violations(page, colorScheme === 'light' ? undefined : colourRules))
        complaints.push(`${path} ${width} px ${colorScheme} ${complaint}`);
    }
  }
  await visitor.close();
  expect(complaints).toEqual([]);
});

/** One line for each element: rule, selector, what is wrong. Legacy mode: no page has a frame, and it needs no second tab. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}) })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) => `${id}: ${target.join(' ')} (${[...any, ...all, ...none][0]?.message ?? ''})`,
    ),
  );
}
