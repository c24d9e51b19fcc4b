/** What moves on a page by itself. Runs in the page itself, so it must not use anything from outside. */
import type { Page } from 'playwright';

/** What and how, empty when nothing does; what follows the reader's own scrolling is no motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = document
      .getAnimations()
      .filter(({ timeline }) => timeline instanceof DocumentTimeline)
      .map(
        (animation) =>
          `moves by itself: ${animation instanceof CSSAnimation ? animation.animationName : 'a transition'}`,
      );
    for (const element of document.querySelectorAll('*')) {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element);
      if (/[1-9]/.test(transitionDuration)) told.push(`changes slowly: ${element.localName}.${element.className}`);
      if (scrollBehavior === 'smooth') told.push(`scrolls slowly: ${element.localName}.${element.className}`);
    }
    return [...new Set(told)].slice(0, 6);
  });
}
