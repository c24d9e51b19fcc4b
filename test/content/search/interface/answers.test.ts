/** What a page of results shows: one link each, what it is, and an excerpt with the match marked and no word cut. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSites, type Visit } from '../../../browser/visit.ts';
import { results } from '../../../search/ourSearch.ts';

const { visit } = useSites();
let visitor: Visit;
beforeAll(async () => {
  visitor = await visit('first');
});
afterAll(() => visitor.close());

async function search(query: string): Promise<void> {
  await visitor.open(`/search/?q=${encodeURIComponent(query)}`);
  await visitor.page.locator(`${results}[data-search-done]`).waitFor({ state: 'attached' });
}

const end = () => visitor.page.locator(results).getAttribute('data-search-done');

describe('a result', () => {
  test('has one link and says agency, year and state of a KPI', async () => {
    await search('ครัวเรือนเปราะบาง');
    const list = visitor.page.locator(results);
    expect(await list.count()).toBe(1);
    const first = list.locator(':scope > *').first();
    expect(await first.getByRole('link').count()).toBe(1);
    const said = (await first.textContent()) ?? '';
    for (const words of ['ตัวชี้วัด', 'กรมพัฒนาสังคมและสวัสดิการ', '2567', 'ยังไม่มีรายงานผล']) expect(said).toContain(words);
    expect(await list.getByRole('link').count()).toBe(await list.locator(':scope > *').count());
  });

  test.each(['ครัวเรือนเปราะบาง', 'ผู้ป่วยจิตเวช', '๓๖๒,๔๓๗', 'กพร', 'นิคมสรางตนเอง'])(
    'marks %s once and whole',
    async (query) => {
      await search(query);
      const marks = await visitor.page.locator(`${results} mark`).evaluateAll((elements) =>
        elements.map((mark) => ({
          text: mark.textContent ?? '',
          next: mark.nextSibling?.textContent ?? '',
          touches: mark.nextSibling?.nodeName === 'MARK',
        })),
      );
      expect(marks.length).toBeGreaterThan(0);
      const combining = /^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/;
      expect(
        marks.filter(({ text, next, touches }) => touches || combining.test(text) || combining.test(next)),
      ).toEqual([]);
    },
  );

  test('something near is said to be near, and help follows where nothing is found', async () => {
    await search('ดิจิตอล');
    expect(await end()).toBe('approximate');
    expect(await visitor.page.locator('main').textContent()).toContain('ดิจิทัล');
    await search('มะละกอ');
    expect(await end()).toBe('none');
    expect(await visitor.page.locator(`${results} a`).count()).toBe(0);
    expect(await visitor.page.locator('main a[href]:visible').count()).toBeGreaterThan(0);
  });
});

describe('whatever is typed', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"',
    '%',
    '%E0%A8',
    '\\',
    '*',
    '(',
    '[ก-ฮ',
    '😀',
    '+',
    '&q=2',
    'ก',
    '่',
  ];
  test.each([...hostile, 'ครัวเรือน'.repeat(40)])('%s comes to an end without a fault', async (query) => {
    let asked = false;
    visitor.page.once('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await search(query);
    expect(await end()).toMatch(/^(exact|approximate|none)$/);
    expect(visitor.faults).toEqual([]);
    expect(asked).toBe(false);
    expect(await visitor.page.locator(`${results} img`).count()).toBe(0);
  });

  test('an empty question lists no result', async () => {
    await visitor.open('/search/?q=');
    await visitor.page.waitForLoadState('networkidle');
    expect(await visitor.page.locator(`${results} a`).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });
});
