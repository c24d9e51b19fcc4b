/**
 * The pictures of the guide to the desk, from a built demo: `node test/tools/guide/pictures.ts FOLDER`. Figures are typed as an
 * officer would; the page says that they are made up. Each picture is 720 × 400 CSS pixels, of a page as wide, so that nothing is cut.
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
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  await page.goto(`${host.address}${languageFolder(lang)}/desk/?agency=dsdw&year=2567&table=results`);
  await page.locator('[data-desk-work]:not([hidden])').waitFor();
  /** The last row of a KPI. */
  const rowOf = (kpi: string) =>
    page
      .locator('[data-grid] tbody tr')
      .filter({ has: page.locator(`[data-column="kpi"] input[value="${kpi}"]`) })
      .last();
  const type = async (kpi: string, column: string, text: (now: string) => string) => {
    const box = rowOf(kpi).locator(`[data-column="${column}"] input`);
    await box.fill(text(await box.inputValue()));
    await box.press('Tab');
  };
  const take = async (step: number, selector: string) => {
    await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
    const place = page.locator(selector).first();
    await place.evaluate((part) => scrollTo(0, part.getBoundingClientRect().top + scrollY - 12));
    const { y = 0 } = (await place.boundingBox()) ?? {};
    await page.screenshot({
      path: join(target, `${lang}-${step}.png`),
      clip: { x: 0, y: Math.max(y - 12, 0), width: WIDTH, height: 400 },
    });
  };
  const thaiDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xe50 + Number(digit)));
  await type('1', 'value', thaiDigits);
  await type('6', 'value', () => '465');
  await rowOf('6').locator('[data-column="obs_status"] select').selectOption('A');
  await type('6', 'as_of', () => '15/10/2567');
  await page.locator('[data-grid]').evaluate((part) => part.scrollTo(0, 0));
  await take(1, '.desk-choose');
  await take(2, '[data-grid]');
  await take(3, '#desk-problems');
  for (let presses = 0; presses < 5 && (await page.locator('.desk-mend ins').count()) > 0; presses += 1)
    await page.locator('.desk-mend:has(ins) button').first().press('Enter');
  await take(4, '[data-moves] table');
  await take(5, '#desk-out');
  await type('5.3', 'value', () => '6');
  await page.locator('.desk-mend button', { hasText: desk.addReason }).press('Enter');
  await page.locator('[data-column="reason"] input:focus').waitFor();
  await page.keyboard.type(lang === 'th' ? 'นับขาดไปหนึ่ง Pillar' : 'One pillar was left out of the count');
  await page.keyboard.press('Tab');
  await page.locator('[data-grid]').evaluate((part) => {
    const place = (name: string) => part.querySelector(`tbody ${name}`)?.getBoundingClientRect();
    part.scrollBy((place('[data-column="published"]')?.left ?? 0) - (place('th')?.right ?? 0), 0);
  });
  await take(6, '[data-grid]');
  console.log(`${desk.title}: ${lang}`);
  await page.close();
}
await browser.close();
await host.close();
