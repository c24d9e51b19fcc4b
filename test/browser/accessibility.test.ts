/** axe finds nothing on one page of each kind: phone and desk, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { folders, onePageOfEachKind, pagesOf, siteNames } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();

describe.each(siteNames)('%s site', (site) => {
  describe.each([360, 1280])('%i px', (width) => {
    test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
      const visitor = await visit(site, { viewport: { width, height: 900 }, colorScheme });
      const complaints: string[] = [];
      for (const path of onePageOfEachKind(pagesOf(folders[site])).values()) {
        await visitor.open(path);
        for (const complaint of await violations(visitor.page)) complaints.push(`${path} ${complaint}`);
      }
      await visitor.close();
      expect(complaints).toEqual([]);
    });
  });
});

/** One line for each element: rule, selector, what is wrong. Legacy mode: no page has a frame, and it needs no second tab. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) => `${id}: ${target.join(' ')} (${[...any, ...all, ...none][0]?.message ?? ''})`,
    ),
  );
}
