/**
 * How long an officer needs from a spreadsheet of nine results to a change request, without a terminal. Everything is done at
 * the desk in Chromium, and each press, key and text that is read is counted; a person's time for them is that of the
 * keystroke-level model (Card, Moran and Newell, 1980), for a slow reader. Only the pages of the host are counted without being
 * there: what is done on them is what the guide of the desk says.
 */
import { writeXlsx } from 'hucre/xlsx';
import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import type { Repository } from '../../src/desk/index.ts';
import { useSites } from './visit.ts';

const { visit } = useSites();

/** Seconds: a key of a typist of 40 words a minute, pointing, a click, the hand from mouse to keys, making up one's mind, a character that is read (600 a minute). */
const SECONDS = { key: 0.28, point: 1.1, click: 0.2, hand: 0.4, mind: 1.35, read: 0.1 };
const LIMIT = 300;

/** As officers keep them: Thai headings, a day of the Buddhist era, Thai digits, a percent sign, and a column of their own. */
const SHEET = [
  ['ลำดับ', 'ตัวชี้วัด', 'รอบ', 'รายการวัด', 'ค่า', 'ตัวตั้ง', 'ตัวหาร', 'สถานะข้อมูล', 'ข้อมูล ณ วันที่'],
  [1, '1', '2', 'share', '2.36', '1772', '75086', 'A', '2024-10-15'],
  [2, '2', '2', 'share', '๕๘.๐๒', '2251', '3880', 'A', '2024-10-15'],
  [3, '3', '2', 'share', '54.20', '1626', '3000', 'A', '15/10/2567'],
  [4, '4', '2', 'share', '12.5%', '', '', 'A', '2024-10-15'],
  [5, '5.1', '2', 'services', '3', '', '', 'A', '2024-10-15'],
  [6, '5.1', '2', 'agencies', '9', '', '', 'A', '2024-10-15'],
  [7, '5.3', '2', 'pillars', '5', '', '', 'A', '2024-10-15'],
  [8, '5.4', '2', 'points', '85.5', '', '', 'A', '2024-10-15'],
  [9, '6', '2', 'points', '420', '', '', 'A', '2024-10-15'],
];
const repository: Repository = { host: 'github', address: 'https://github.com/owner/name', branch: 'main' };
const MESSAGE = 'เผยแพร่ผลการดำเนินงานปีงบประมาณ พ.ศ. 2567';

/** Does what an officer does, and counts it. */
function officer() {
  let seconds = 0;
  const count = (...times: number[]) => {
    for (const time of times) seconds += time;
  };
  const { key, point, click, hand, mind, read } = SECONDS;
  const pressed = () => count(mind, point, click);
  return {
    spent: () => seconds,
    press: async (what: Locator) => {
      pressed();
      await what.click();
    },
    choose: async (what: Locator, value: string) => {
      pressed();
      pressed();
      await what.selectOption(value);
    },
    /** In the window of the system: the folder, then the file, twice pressed. */
    chooseFile: async (what: Locator, file: { name: string; mimeType: string; buffer: Buffer }) => {
      pressed();
      pressed();
      count(mind, point, click, click);
      await what.setInputFiles(file);
    },
    reads: async (what: Locator) => {
      for (const text of await what.allInnerTexts()) count(mind, text.length * read);
    },
    /** On the page of the host: the text put in place of the one that is there, the message, and the buttons to propose it. */
    proposes: (message: string) => {
      count(mind, point, click, hand, 4 * key);
      for (const _ of ['Commit changes', 'Propose changes', 'Create pull request']) pressed();
      count(point, click, hand, message.length * key);
    },
  };
}

test('nine results become a change request in less than five minutes', async () => {
  const visitor = await visit('first', {
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = visitor;
  // The desk as it is where the site names its repository.
  await page.route('**/desk/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('"repository":null', `"repository":${JSON.stringify(repository)}`);
    await route.fulfill({ response: answer, body: html });
  });
  const does = officer();
  await visitor.open('/desk/');
  await page.locator('[data-desk-work]:not([hidden])').waitFor();
  await does.choose(page.locator('[data-agency]'), 'dsdw');
  await does.choose(page.locator('[data-year]'), '2567');
  await does.choose(page.locator('[data-table]'), 'results');
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'ผล', rows: SHEET }] }));
  await does.chooseFile(page.locator('[data-file]'), { name: 'ผลงาน.xlsx', mimeType: '', buffer });
  const problems = page.locator('[data-list] li');
  await problems.first().waitFor();
  await does.reads(page.locator('[data-read] p'));
  await does.reads(problems);
  const mend = page.locator('.desk-mend:has(ins) button');
  for (let left = await mend.count(); left > 0; left -= 1) {
    await does.press(mend.first());
    await expect.poll(() => mend.count()).toBe(left - 1);
  }
  await expect.poll(() => page.locator('[data-list] .desk-mark:not(.is-warning)').count()).toBe(0);
  // The scores before and after, row by row; the sentences below say once more what was put in.
  await does.reads(page.locator('[data-moves] tbody tr'));
  await does.press(page.locator('[data-out] .desk-buttons button:not([data-save])'));
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(SHEET.length + 1);
  const edit = `${repository.address}/edit/main/data/assessments/dsdw/2567/results.csv`;
  await page.route(edit, (route) => route.fulfill({ body: 'the page of the host' }));
  await does.press(page.locator(`[data-out] a[href="${edit}"]`));
  await page.waitForURL(edit);
  does.proposes(MESSAGE);
  expect(does.spent()).toBeLessThan(LIMIT);
  expect(does.spent()).toBeGreaterThan(LIMIT / 3);
  await visitor.close();
});
