/** What sticks out of the page. Runs in the page itself, so it must not use anything from outside. */
import type { Page } from 'playwright';

/** Selectors of what is wider than the page, empty when nothing is. A box that scrolls by itself may hold wide things. */
export function widerThanPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
    );
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}` +
      [...element.classList].map((word) => `.${word}`).join('');
    return [`${document.documentElement.scrollWidth} > ${width} px`, ...wide.slice(0, 5).map(name)];
  });
}

/** On paper nothing scrolls: also whatever is cut off by a box that would scroll on a screen. */
export async function cutOnPaper(page: Page): Promise<string[]> {
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { display, overflowX } = getComputedStyle(element);
        const mayCut = overflowX !== 'visible' && display !== 'none' && display !== 'inline';
        return mayCut && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `cut: ${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`)
      .slice(0, 5),
  );
  return [...(await widerThanPage(page)), ...cut];
}
