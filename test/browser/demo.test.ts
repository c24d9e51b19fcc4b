/** Nobody takes the demo for results. */
import { expect, test } from 'vitest';
import { htmlOf } from './html.ts';
import { folders, pagesOf } from './site.ts';

test('every page of the built demo bears the banner', () => {
  const pages = pagesOf(folders.demo);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !/<[^>]+ data-demo[\s>=]/.test(htmlOf(folders.demo, page)))).toEqual([]);
});
