/**
 * The pictures of the guide to the desk, from a built demo: `node test/tools/guide/pictures.ts FOLDER`. Figures are typed as an
 * officer would; the page says that they are made up. Each picture is 720 × 400 CSS pixels.
 */
import { join } from 'node:path';
import { languageFolder, siteLanguages, words } from '../../../src/words/index.ts';
import { chromiumPath, launchChromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/server.ts';

const [folder = 'dist'] = process.argv.slice(2);
const WIDTH = 720;
const target = join(import.meta.dirname, '../../../public/desk/guide');
const host = await serve(folder);
const browser = await launchChromium(await chromiumPath());
for (const lang of siteLanguages()) {
  const { desk } = words(lang);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${host.address}${languageFolder(lang)}/desk/?agency=dsdw&year=2567&table=results`);
  await page.locator('[data-desk-work]:not([hidden])').waitFor();
  /** In the last row of a KPI. */
  const type = async (kpi: string, column: string, text: (now: string) => string) => {
    const rows = page
      .locator('[data-grid] tbody tr')
      .filter({ has: page.locator(`[data-column="kpi"] input[value="${kpi}"]`) });
    const box = rows.last().locator(`[data-column="${column}"] input`);
    await box.fill(text(await box.inputValue()));
    await box.press('Tab');
  };
  const take = async (step: number, selector: string) => {
    const place = page.locator(selector).first();
    await place.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0 } = (await place.boundingBox()) ?? {};
    // A part narrower than the picture stands at its right, beside what is left of it.
    const left = width < WIDTH && x > WIDTH / 2 ? x + width + 12 - WIDTH : x - 12;
    await page.screenshot({
      path: join(target, `${lang}-${step}.png`),
      clip: { x: Math.max(left, 0), y: Math.max(y - 12, 0), width: WIDTH, height: 400 },
    });
  };
  const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xe50 + Number(digit)));
  await type('1', 'value', thaiDigits);
  await type('3', 'as_of', (day) =>
    day.replace(/(\d+)-(\d+)-(\d+)/, (_, year, month, date) => `${date}/${month}/${Number(year) + 543}`),
  );
  await type('5.3', 'value', () => '6');
  await page.locator('[data-grid]').evaluate((part) => part.scrollTo(0, 0));
  await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
  await page.evaluate(() => scrollTo(0, 0));
  await take(1, '.desk-steps');
  await take(2, '[data-grid]');
  await take(3, 'section:has(> #desk-problems)');
  await page.locator('[data-moves] table').evaluate((part) => part.scrollIntoView());
  await take(4, '[data-moves] table');
  for (let presses = 0; presses < 5 && (await page.locator('.desk-mend ins').count()) > 0; presses += 1)
    await page.locator('.desk-mend:has(ins) button').first().press('Enter');
  await page.locator('#desk-out').evaluate((part) => part.scrollIntoView());
  await take(5, '#desk-out');
  console.log(`${desk.title}: ${lang}`);
  await page.close();
}
await browser.close();
await host.close();
