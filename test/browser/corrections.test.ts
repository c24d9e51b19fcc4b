/** A correction is told on the pages of its KPI, its assessment and the datasets that hold it, and on no other. */
import { expect, test } from 'vitest';
import { htmlOf } from './html.ts';
import { folders, pagesOf, isTwin } from './site.ts';

test('the demo’s one correction stands on six pages, with both figures and its reason', () => {
  const pages = pagesOf(folders.demo).filter(
    (page) => !isTwin(page) && htmlOf(folders.demo, page).includes('data-corrections'),
  );
  expect(pages).toEqual([
    '/datasets/all-kpi-results/',
    '/datasets/all-kpi-scores/',
    '/datasets/demo-agency-kpi-results/',
    '/datasets/demo-agency-kpi-scores/',
    '/demo-agency/2566/',
    '/demo-agency/2566/kpi/1/',
  ]);
  for (const page of pages) {
    const html = htmlOf(folders.demo, page);
    for (const words of ['<del>12.73</del>', '<ins>12.37</ins>', 'สมมติว่าสลับตัวเลข', '20\u00a0พฤศจิกายน\u00a02566'])
      expect(html, `${page} ${words}`).toContain(words);
  }
});
