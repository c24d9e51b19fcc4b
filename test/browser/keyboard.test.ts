/** By keyboard alone: everything that can be used is come to, is seen to have the focus, and does what it does for a mouse. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { folders, onePageOfEachKind, pagesOf, isTwin } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const kpiPage = '/demo-agency/2567/kpi/2/';
/**
 * The long lists of errors, terms and examples hold links and folds alone, hundreds of one kind that other pages have too; the
 * desk draws its own hundreds of boxes, which desk.test.ts works by keys.
 */
const long = ['/errors/', '/glossary/', '/styleguide/', '/developers/', '/desk/'];
const pages = [...onePageOfEachKind(pagesOf(folders.demo)).values()].filter(
  (page) => !long.includes(page) && !isTwin(page),
);

/** Numbers everything that can be used where it stands; what is folded away or not shown is not counted. */
const numberControls = (page: Page) =>
  page.evaluate(() => {
    const looks = ({ outline, boxShadow, strokeWidth }: CSSStyleDeclaration) => outline + boxShadow + strokeWidth;
    const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLElement | SVGElement>(able)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        // Of a group of choices the key comes to the one that is chosen; arrows lead to the others.
        !one.matches('[type="radio"]:not(:checked)') &&
        !(one as HTMLButtonElement).disabled &&
        one.checkVisibility({ visibilityProperty: true }) &&
        one.getBoundingClientRect().width > 0,
    );
    for (const [index, one] of shown.entries()) {
      one.dataset['stop'] = String(index);
      one.dataset['rest'] = [one, ...one.querySelectorAll('*')].map((each) => looks(getComputedStyle(each))).join();
    }
    return shown.map((one) => one.outerHTML.slice(0, 120));
  });

interface Stop {
  index: number;
  /** What the element is, for a message. */
  html: string;
  /** Drawn otherwise than without the focus. */
  isMarked: boolean;
  /** Within the window, and nothing lies over it. */
  isInSight: boolean;
}

const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const looks = ({ outline, boxShadow, strokeWidth }: CSSStyleDeclaration) => outline + boxShadow + strokeWidth;
    const one = document.activeElement as HTMLElement | SVGElement | null;
    if (!one || one === document.body || !('stop' in one.dataset)) return null;
    const drawn = [one, ...one.querySelectorAll('*')].map((each) => getComputedStyle(each));
    const isOther = drawn.map(looks).join() !== one.dataset['rest'];
    const isRing = ({ outlineStyle, outlineWidth, boxShadow, strokeWidth, stroke }: CSSStyleDeclaration) =>
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      boxShadow !== 'none' ||
      (one instanceof SVGElement && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 3);
    const isOver = ({ left, right, top, bottom }: DOMRect) => {
      const [x, y] = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ];
      if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false;
      const hit = document.elementFromPoint(x, y);
      return (
        hit !== null &&
        (one.contains(hit) || hit.contains(one) || one.closest('label, svg, [data-drawing]')?.contains(hit) === true)
      );
    };
    return {
      index: Number(one.dataset['stop']),
      html: one.outerHTML.slice(0, 120),
      isMarked: isOther && drawn.some(isRing),
      isInSight: [...one.getClientRects()].some(isOver),
    };
  });

/** What a desk lays out otherwise than a phone; pages of text are tabbed through in the same order on both. */
const laidOut = pages.filter((page) => ['/', '/search/'].includes(page) || /\/\d+\//.test(page));

describe.each([
  [360, pages],
  [1280, laidOut],
] as const)('at %i px', (width, some) => {
  test.for(some)('%s: the key Tab comes to everything, and the focus is seen', async (path) => {
    const { page, open, close } = await visit('demo', { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await open(path);
    const controls = await numberControls(page);
    // A drawing for another site's frame leads to its page and to this site; every other page has its menu too.
    expect(controls.length).toBeGreaterThan(path.startsWith('/embed/') ? 1 : 8);
    const come = new Set<number>();
    const faults: string[] = [];
    for (let press = 0; press < controls.length + 20 && come.size < controls.length; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop || come.has(stop.index)) continue;
      come.add(stop.index);
      if (!stop.isMarked) faults.push(`not marked: ${stop.html}`);
      if (!stop.isInSight) faults.push(`not in sight: ${stop.html}`);
    }
    expect([...controls.filter((_, index) => !come.has(index)).map((one) => `never: ${one}`), ...faults]).toEqual([]);
    await close();
  });
});

test('the menu of a phone opens, leads on and closes by keys', async () => {
  const { page, open, close } = await visit('demo', { viewport: { width: 360, height: 700 } });
  await open(kpiPage);
  const button = page.locator('[popovertarget]');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#site-menu').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#site-menu') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#site-menu').isVisible()).toBe(false);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await close();
});

test('every fold of a page opens and shuts by keys', async () => {
  const { page, open, close } = await visit('demo');
  await open(kpiPage);
  const folds = page.locator('main summary:visible');
  const count = await folds.count();
  expect(count).toBeGreaterThan(2);
  for (let index = 0; index < count; index += 1) {
    const fold = page.locator('main summary').filter({ visible: true }).nth(index);
    const isOpen = () => fold.evaluate((one) => (one.parentElement as HTMLDetailsElement).open);
    const before = await isOpen();
    await fold.press('Enter');
    expect(await isOpen()).toBe(!before);
    await fold.press('Space');
    expect(await isOpen()).toBe(before);
  }
  await close();
});

test('a part that is chosen in the line of parts comes into sight, and the next key goes on from there', async () => {
  const { page, open, close } = await visit('demo', { reducedMotion: 'reduce' });
  await open(kpiPage);
  for (const link of await page.locator('.kpi-tabs a').all()) {
    await link.press('Enter');
    const target = page.locator((await link.getAttribute('href')) ?? '');
    await expect.poll(() => target.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.keyboard.press('Tab');
    const isBefore = await target.evaluate(
      (one) => (one.compareDocumentPosition(document.activeElement ?? one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    );
    expect(isBefore).toBe(false);
  }
  await close();
});

test('a file is taken by a key', async () => {
  const { page, open, close } = await visit('demo');
  await open(kpiPage);
  const file = page.locator('main a[download]').first();
  const [download] = await Promise.all([page.waitForEvent('download'), file.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.(csv|json)$/);
  await close();
});
