/** A drawing says its values on pointing, on tapping and by keys, moves nothing, and is taken away as a picture. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { readSvg } from '../draw/readSvg.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const kpiPage = '/dsdw/2567/kpi/1/';
const ladder = 'figure.ladder-figure';
const history = 'figure[data-history-chart]';

const scriptsOf = (page: Page): string[] => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  return scripts;
};
/**
 * The rows of years tell the same: the chart stands folded beside the table of all figures. It is unfolded by a key:
 * a pointer left where the fold was clicked can come to stand on the chart, which is a touch.
 */
const unfold = (page: Page) => page.locator('.kpi-history summary').first().press('Enter');
const words = async (locator: Locator) => ((await locator.textContent()) ?? '').replaceAll('\u00a0', ' ');

describe('by keys', () => {
  test('a ladder says each of its values, and shows it', async () => {
    const visitor = await visit('demo');
    await visitor.open(kpiPage);
    const figure = visitor.page.locator(ladder).first();
    const walk = figure.getByRole('slider');
    await walk.focus();
    const rows = await figure.locator('[data-behind] tbody tr').all();
    expect(rows.length).toBeGreaterThan(4);
    for (const [index, row] of rows.entries()) {
      if (index > 0) await visitor.page.keyboard.press('ArrowRight');
      const cells = (await row.locator('th, td').allTextContents()).filter((cell) => cell !== '–');
      expect(await walk.getAttribute('aria-valuetext')).toBe(cells.join(', '));
      for (const cell of cells)
        expect(await words(figure.locator('.value-note'))).toContain(cell.replaceAll('\u00a0', ' '));
    }
    await visitor.page.keyboard.press('Escape');
    expect(await figure.locator('.value-note').isVisible()).toBe(false);
    expect(visitor.faults).toEqual([]);
    await visitor.close();
  });

  test('the arrows lead from block to block of the bar', async () => {
    const visitor = await visit('demo', { viewport: { width: 1280, height: 900 } });
    await visitor.open('/dsdw/2567/');
    const figure = visitor.page.locator('.score-bar-figure').first();
    const blocks = figure.locator('a.score-block:visible');
    await blocks.first().focus();
    await visitor.page.keyboard.press('ArrowRight');
    expect(await blocks.nth(1).evaluate((block) => block === document.activeElement)).toBe(true);
    expect(await words(figure.locator('.value-note'))).toBe(
      ((await blocks.nth(1).getAttribute('aria-label')) ?? '').replaceAll('\u00a0', ' '),
    );
    await visitor.close();
  });
});

test.for([360, 1280])(
  'pointing at a mark shows its value inside the page at %i px, and moves nothing',
  async (width) => {
    const visitor = await visit('demo', { viewport: { width, height: 800 }, hasTouch: width < 500 });
    await visitor.open(kpiPage);
    const { page } = visitor;
    const figure = page.locator(ladder).first();
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    const mark = figure.locator('[data-stage] [data-mark=result]:visible');
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5];
    await (width < 500 ? page.touchscreen.tap(x, y) : page.mouse.move(x, y));
    const note = figure.locator('.value-note');
    await note.waitFor({ state: 'visible' });
    expect(await words(note)).toContain('คะแนน');
    const at = await note.boundingBox();
    expect(at?.x).toBeGreaterThanOrEqual(0);
    expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    await visitor.close();
  },
);

describe('the history chart', () => {
  test.for([360, 1280])('is drawn by Chart.js once it is touched at %i px, and moves nothing', async (width) => {
    const visitor = await visit('demo', { viewport: { width, height: 400 } });
    const { page, faults } = visitor;
    const scripts = scriptsOf(page);
    await visitor.open(kpiPage);
    const figure = page.locator(history).first();
    await unfold(page);
    await figure.scrollIntoViewIfNeeded();
    const atFirst = scripts.length;
    const before = await figure.boundingBox();
    expect(await figure.locator('canvas').count()).toBe(0);

    await figure.getByRole('slider').focus();
    await figure.locator('canvas').waitFor({ state: 'visible', timeout: 10_000 });
    expect(scripts.length).toBeGreaterThan(atFirst);
    await page.keyboard.press('ArrowRight');
    expect(await figure.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/ปี|ระดับ|ขั้น/);
    const after = await figure.boundingBox();
    expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
    expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
    expect(await figure.locator('canvas').getAttribute('aria-label')).toBeTruthy();
    expect(faults).toEqual([]);
    await visitor.close();
  });

  test('a page without a drawing asks for no code of drawings', async () => {
    const visitor = await visit('demo');
    const scripts = scriptsOf(visitor.page);
    await visitor.open('/glossary/');
    expect(scripts.filter((url) => /chart|history|draw|Behind/i.test(url))).toEqual([]);
    await visitor.close();
  });
});

describe('a picture', () => {
  const saved = async (page: Page, figure: Locator, form: 'svg' | 'png') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.locator(`[data-form=${form}]`).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  test.for([
    ['/dsdw/2567/', '.score-bar-figure'],
    [kpiPage, ladder],
    [kpiPage, history],
  ])(
    'of %s %s has its title, source and date inside, in light colours, and needs nothing else',
    async ([path = '', selector = '']) => {
      const visitor = await visit('demo', { viewport: { width: 360, height: 800 }, colorScheme: 'dark' });
      const { page, faults } = visitor;
      await visitor.open(path);
      const figure = page.locator(selector).first();
      if (selector === history) await unfold(page);
      await figure.locator('[data-behind] > summary').click();
      const svg = await saved(page, figure, 'svg');
      const text = svg.bytes.toString('utf8');
      expect(svg.name).toMatch(/^[\w-]+\.svg$/);
      const said = [...text.matchAll(/<text[^>]*>([^<]*)</g)]
        .map(([, one]) => one)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      expect(said).toContain('แหล่งที่มา: ตัวชี้วัดโปร่งใส');
      expect(said).toMatch(/\d+ [ก-๙.]+ 25\d\d/);
      expect(said).toContain('ตัวเลขสมมติ');
      expect(text).toContain('fill="#fbfaf5"');
      expect(text).toMatch(/@font-face\{[^}]*url\(data:/);
      expect(text).not.toMatch(/var\(|class=|url\((?!data:|#)|href=/);
      expect(readSvg(text).map(({ name }) => name)).toEqual(['svg']);

      const png = await saved(page, figure, 'png');
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(text)?.[1]));
      expect(faults).toEqual([]);
      await visitor.close();
    },
  );
});
