/** On A4: a KPI as its official sheet with all that is folded, nothing that leads elsewhere and a foot on every sheet; an assessment with its table first; what is supposed marked so. */
import { describe, expect, test } from 'vitest';
import { glyphsOf, sheetsOf } from './pdf.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
/** As wide as what is printed between the margins, in a browser that reads in the dark. */
const sheet = { viewport: { width: 688, height: 1020 }, colorScheme: 'dark' as const };
/** In the order of the document; what the site works out comes after. Parts that a KPI lacks are left out. */
const parts = [
  '.kpi-head',
  '.kpi-summary',
  '#description',
  '#formula',
  '.kpi-history',
  '#strategy',
  '#criteria',
  '#conditions',
  '#reporting',
  '#plan',
  '.kpi-status',
  '#working',
  '#provenance',
  '.site-footer',
];
/** Above what the longest needs, in the fonts of any machine. */
const MOST_SHEETS = 8;

describe('on paper', () => {
  test.each(['/dsdw/2567/kpi/1/', '/en/dsdw/2567/kpi/4/'])(
    '%s has the parts of the sheet in their order, black on white, without what leads elsewhere',
    async (path) => {
      const visitor = await visit('demo', sheet);
      await visitor.open(path);
      await visitor.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const printed = await visitor.page.evaluate((selectors) => {
        const boxOf = (part: Element) => part.getBoundingClientRect();
        return {
          places: selectors.flatMap((selector) => {
            const part = [...document.querySelectorAll(selector)].find((one) => one.tagName !== 'SPAN');
            return part ? [{ selector, top: boxOf(part).top, height: boxOf(part).height }] : [];
          }),
          folded: [...document.querySelectorAll('.fold-content')]
            .filter((part) => !part.closest('#downloads'))
            .map((part) => boxOf(part).height),
          leading: [...document.querySelectorAll('nav, button:not(.sort), form, #downloads')]
            .filter((part) => boxOf(part).height > 0)
            .map((part) => part.outerHTML.slice(0, 80)),
          wide: [...document.querySelectorAll('main *')]
            .filter((part) => boxOf(part).right > innerWidth + 1 && !part.closest('svg, .visually-hidden'))
            .map((part) => part.outerHTML.slice(0, 80)),
          ink: [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor],
        };
      }, parts);
      await visitor.close();
      const { places } = printed;
      expect(places.length).toBeGreaterThan(parts.length - 3);
      expect(places.map(({ selector }) => selector)).toEqual(
        places.toSorted((a, b) => a.top - b.top).map(({ selector }) => selector),
      );
      expect(places.filter(({ height }) => height < 15)).toEqual([]);
      expect(printed.folded.filter((height) => height < 15)).toEqual([]);
      expect([printed.leading, printed.wide]).toEqual([[], []]);
      expect(printed.ink[0]).toBe('rgb(0, 0, 0)');
    },
  );

  test('a KPI takes a few sheets, each with the address, the date and its number at the foot', async () => {
    const path = '/dsdw/2567/kpi/1/';
    const visitor = await visit('demo', sheet);
    await visitor.open(path);
    await visitor.page.evaluate(() => document.fonts.ready.then(() => null));
    const print = () => visitor.page.pdf({ format: 'A4', preferCSSPageSize: true });
    const whole = await print();
    const { paperAddress, paperSource } = await visitor.page.evaluate(() => ({ ...document.documentElement.dataset }));
    await visitor.page.evaluate(() => {
      for (const part of ['address', 'source', 'page'])
        document.documentElement.style.setProperty(`--paper-${part}`, '""');
    });
    const withoutFoot = await print();
    await visitor.close();
    expect(paperAddress).toMatch(new RegExp(`^https?://.+${path}$`));
    expect(sheetsOf(whole)).toBeGreaterThan(1);
    expect(sheetsOf(whole)).toBeLessThanOrEqual(MOST_SHEETS);
    const foot = `${paperAddress} ${paperSource}`;
    expect((glyphsOf(whole) - glyphsOf(withoutFoot)) / sheetsOf(whole)).toBeGreaterThan(foot.length * 0.4);
  });

  test('an assessment begins with the table that adds up', async () => {
    const visitor = await visit('demo', sheet);
    await visitor.open('/dsdw/2567/');
    await visitor.page.emulateMedia({ media: 'print' });
    const tops = await visitor.page.evaluate(() =>
      ['.page-head', '[data-contributions] tfoot', '#kpis', '#calendar'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
      ),
    );
    await visitor.close();
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('what is supposed is marked so, its figures plain, and the address leads back to it', async () => {
    const visitor = await visit('demo', sheet);
    await visitor.open('/dsdw/2567/simulator/');
    const { page } = visitor;
    await page.locator('[data-preset]').nth(1).click();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const isShown = (part: Element) => part.getBoundingClientRect().height > 0;
      const { paperAddress } = document.documentElement.dataset;
      const warning = document.querySelector('.page-head > p:not(.eyebrow)');
      return {
        warning: warning && getComputedStyle(warning).borderTopStyle,
        search: location.search,
        paperAddress,
        widgets: [...document.querySelectorAll('main :is(button:not(.sort), input:not([type=number]), select)')].filter(
          (part) => isShown(part) && getComputedStyle(part).appearance !== 'none',
        ).length,
        framed: [...document.querySelectorAll('main [data-figure]')].filter(
          (part) => getComputedStyle(part).borderTopWidth !== '0px',
        ).length,
        figures: [...document.querySelectorAll('main [data-figure], [data-total], [data-earned]')].filter(isShown)
          .length,
        chosen:
          [...document.querySelectorAll('.supposed-readings label')].filter(isShown).length ===
          document.querySelectorAll('.supposed-readings fieldset').length,
      };
    });
    await visitor.close();
    expect(printed.search).not.toBe('');
    expect(printed.paperAddress?.endsWith(`/simulator/${printed.search}`)).toBe(true);
    expect(printed).toMatchObject({ warning: 'dashed', widgets: 0, framed: 0, chosen: true });
    expect(printed.figures).toBeGreaterThan(10);
  });
});
