/**
 * An officer at the desk, with the desk alone: the results of a spreadsheet with eight typical mistakes are put in, mended by
 * what the desk says, seen to move the score, and taken away as a file that the check of the build accepts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { parseTree, toInputs } from '../../src/input/index.ts';
import { issuesOverTime, stateOf } from '../../src/moves/index.ts';
import { checkMdx } from '../../src/parser/index.ts';
import { readRoot } from '../../src/root/index.ts';
import { axeFinds } from './axe.ts';
import { widerThanPage } from './overflow.ts';
import { folders } from './site.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();
const ROOT = join(import.meta.dirname, '../..');
const FILE = 'data/assessments/dsdw/2567/results.csv';
const desk = '/desk/?agency=dsdw&year=2567&table=results';

/** As cells are copied: Thai digits, a day of the Buddhist era, a comma, a percent sign, no status, a measure and a KPI that are not there, a row twice. */
const SHEET = [
  ['ตัวชี้วัด', 'รอบ', 'รายการวัด', 'ค่า', 'ตัวตั้ง', 'ตัวหาร', 'สถานะข้อมูล', 'ข้อมูล ณ วันที่', 'หมายเหตุ'],
  ['1', '2', 'share', '2.36', '1772', '75086', 'A', '2024-10-15', ''],
  ['2', '2', 'share', '๕๘.๐๒', '2251', '3880', 'A', '2024-10-15', ''],
  ['3', '2', 'share', '54.20', '1626', '3000', 'A', '15/10/2567', ''],
  ['4', '2', 'share', '12,5', '', '', 'A', '2024-10-15', ''],
  ['5.1', '2', 'services', '3', '', '', '', '2024-10-15', ''],
  ['5.1', '2', 'agency', '9', '', '', 'A', '2024-10-15', ''],
  ['5.9', '2', 'pillars', '5', '', '', 'A', '2024-10-15', ''],
  ['5.4', '2', 'points', '85.5%', '', '', 'A', '2024-10-15', ''],
  ['6', '2', 'points', '420', '', '', 'A', '2024-10-15', ''],
  ['6', '2', 'points', '421', '', '', 'A', '2024-10-15', ''],
];

async function paste(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).evaluate((place, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const opened = (page: Page) => page.locator('[data-desk-work]:not([hidden])').waitFor({ timeout: 60_000 });
const counts = (page: Page) => page.locator('[data-counts]').textContent();

test('results with eight mistakes are mended at the desk, move the score, and become a file that builds', async () => {
  const visitor = await visit('first', { viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const { page } = visitor;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
  await visitor.open(desk);
  await opened(page);
  const [origin] = asked;
  expect(await page.locator('[data-save]').count()).toBe(0);
  await paste(page, '[data-paste]', SHEET.map((row) => row.join('\t')).join('\n'));
  await page.locator('[data-read] p').first().waitFor();
  const mistakes =
    'thai-digits bad-date comma-decimal unit-in-cell status-missing unknown-measure unknown-kpi duplicate-row';
  const told = () =>
    page
      .locator('[data-list] li:has(.desk-mark:not(.is-warning)) a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/').at(-2)));
  expect((await told()).sort()).toEqual(mistakes.split(' ').sort());
  expect(await page.locator('[data-save]').isDisabled()).toBe(true);
  expect(await axeFinds(page)).toEqual([]);
  expect(await widerThanPage(page)).toEqual([]);

  // What can only be meant one way is one press; after each the next is in hand.
  for (let presses = 0; presses < 10 && (await page.locator('.desk-mend ins').count()) > 0; presses += 1)
    await page.locator('.desk-mend:has(ins) button').first().press('Enter');
  const cell = (row: number, column: string) =>
    page.locator(`[data-grid] tbody tr:nth-child(${row}) [data-column="${column}"] :is(input, select)`);
  const rowOf = async (kpi: string, measure: string) => {
    const rows = await page
      .locator('[data-grid] tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll<HTMLInputElement>('input, select')].map(({ value }) => value)),
      );
    return rows.findIndex((one) => one[0] === kpi && one[2] === measure) + 1;
  };
  const type = async (kpi: string, measure: string, column: string, text: string) => {
    const box = cell(await rowOf(kpi, measure), column);
    if (column === 'obs_status') await box.selectOption(text);
    else {
      await box.fill(text);
      await box.press('Tab');
    }
  };
  await type('5.1', 'agency', 'measure', 'agencies');
  await type('5.9', 'pillars', 'kpi', '5.3');
  await type('5.1', 'services', 'obs_status', 'A');
  await type('5.4', 'points', 'value', '85.5');
  const again = page.locator('[data-grid] tbody tr').filter({ has: page.locator('input[value="421"]') });
  await again.locator('button').click();
  await expect.poll(told).toEqual([]);
  expect(await page.locator('[data-moves] tbody tr').count()).toBeGreaterThan(5);

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save="results"]').click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const found = readRoot(ROOT).map((one) => (one.path === FILE ? { ...one, size: bytes.length, bytes } : one));
  const { tree, issues } = parseTree(toInputs(found, checkMdx), '2026-12-31');
  expect(issues).toEqual([]);
  const results = tree?.assessments.find(({ agency }) => agency === 'dsdw')?.results ?? [];
  expect(results.map(({ kpi, value }) => [kpi, value])).toEqual([
    ['1', '2.36'],
    ['2', '58.02'],
    ['3', '54.20'],
    ['4', '12.5'],
    ['5.1', '3'],
    ['5.1', '9'],
    ['5.3', '5'],
    ['5.4', '85.5'],
    ['6', '420'],
  ]);
  expect([...new Set(asked)]).toEqual([origin]);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test('a published figure is corrected with its reason, and the year is closed: three files that build', async () => {
  const visitor = await visit('first', { viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  const { page } = visitor;
  await visitor.open(desk.replace('results', 'baselines'));
  await opened(page);
  const value = page.locator('[data-grid] tbody tr:has(input[value="53.19"]) [data-column="value"] input');
  await value.fill('53.20');
  await value.press('Tab');
  await expect.poll(() => page.locator('[data-list] a[href$="/correction-missing/"]').count()).toBe(1);
  expect(await page.locator('[data-save]').isDisabled()).toBe(true);
  await page.locator('.desk-mend button', { hasText: 'เหตุผล' }).click();
  expect(await page.evaluate(() => document.activeElement?.closest('td')?.getAttribute('data-column'))).toBe('reason');
  await page.keyboard.type('ปัดเศษให้ตรงกับตัวตั้งและตัวหาร');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('[data-list] .desk-mark:not(.is-warning)').count()).toBe(0);
  await page.locator('[data-close] button').click();
  expect(await axeFinds(page)).toEqual([]);
  const files = new Map<string, Uint8Array>();
  for (const [id, path] of [
    ['baselines', FILE.replace('results', 'baselines')],
    ['corrections', 'data/corrections.csv'],
    ['closed', FILE.replace('results', 'closed')],
  ] as const) {
    const save = page.locator(`[data-save="${id}"]`);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    files.set(path, new Uint8Array(readFileSync(await download.path())));
  }
  const published = readRoot(ROOT);
  const kept = published.filter(({ path }) => !files.has(path));
  const found = [
    ...kept,
    ...[...files].map(([path, bytes]) => ({ path, kind: 'file' as const, size: bytes.length, bytes })),
  ];
  const loaded = parseTree(toInputs(found, checkMdx), '2099-12-31');
  const since = { before: stateOf(published), after: stateOf(found), changed: [...files.keys()], today: '2099-12-31' };
  expect(issuesOverTime(loaded, since)).toEqual([]);
  const own = loaded.tree?.assessments.find(({ agency }) => agency === 'dsdw');
  expect(own?.corrections.map(({ published: was, corrected }) => [was, corrected])).toEqual([['53.19', '53.20']]);
  expect(own?.closed.some(({ rowKey, value }) => rowKey.startsWith('kpi=2;measure=') && value === '53.20')).toBe(true);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test('by keys, on a phone, in English: a cell is filled, undone, and nothing is handed out', async () => {
  const visitor = await visit('first', { viewport: { width: 360, height: 720 }, colorScheme: 'dark' });
  const { page } = visitor;
  await visitor.open(`/en${desk}`);
  await opened(page);
  const box = page.locator('[data-grid] tr.is-due [data-column="value"] input').first();
  await box.focus();
  await page.keyboard.type('101');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('[data-list] li').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-save]').isDisabled()).toBe(true);
  expect(await axeFinds(page)).toEqual([]);
  expect(await widerThanPage(page)).toEqual([]);
  const before = await counts(page);
  await page.locator('[data-undo]').press('Enter');
  expect(await counts(page)).not.toBe(before);
  expect(await page.locator('[data-save]').count()).toBe(0);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test('a description that is put in is told what the check says of it, of its body too', async () => {
  const visitor = await visit('first');
  const { page } = visitor;
  await visitor.open(desk);
  await opened(page);
  const file = 'content/assessments/dsdw/2567/kpi-1.mdx';
  const text = `${readFileSync(join(ROOT, file), 'utf8').replace(/^weight: .*$/m, 'weight: มาก')}\n<div>ข้อความ</div>\n`;
  await page.locator('[data-file]').setInputFiles({ name: 'kpi-1.mdx', mimeType: '', buffer: Buffer.from(text) });
  const told = () =>
    page
      .locator('[data-list] li:has(.desk-mark:not(.is-warning)) a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/').at(-2)));
  await expect.poll(told).toEqual(['not-a-number', 'mdx-html']);
  expect(visitor.faults).toEqual([]);
  await visitor.close();
});

test('without a script the page says what does its work; it is listed nowhere', () => {
  const html = readFileSync(join(folders.first, 'desk/index.html'), 'utf8');
  expect(html).toContain('npm run check');
  expect(html).toContain('name="robots" content="noindex"');
  expect(readFileSync(join(folders.first, 'sitemap-0.xml'), 'utf8')).not.toContain('/desk/');
});
