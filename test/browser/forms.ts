/** The forms of `/admin/` as an officer uses them: a field is scrolled to and seen before it is filled in. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** What a field is given: a text, the value of a choice, or the kind of a group that is added; '' adds one without kinds. */
export type Filled = readonly [path: string, value: string];

export const fieldAt = (page: Page, path: string): Locator => page.locator(`section[data-key-path="${path}"]`);

/** On the page that was opened with an agency; who was there before is let in at once. */
export async function enter(page: Page): Promise<void> {
  const door = page.getByRole('button', { name: 'Work with Test Repository' });
  const inside = page.getByRole('button', { name: 'New' }).first();
  await door.or(inside).first().waitFor();
  if (await door.isVisible()) await door.click();
  await inside.waitFor();
}

/** `entry` is the name of a file without its ending, or null for a new one. */
export async function openEntry(page: Page, collection: string, entry: string | null): Promise<void> {
  const place = entry === null ? 'new' : `entries/${entry}`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${collection}/${place}`);
  await page.locator('section[data-key-path]').first().waitFor();
}

/** Then looks over what was chosen: a form that is still being drawn may lose a press that came too soon for a person. */
export async function fillIn(page: Page, fields: readonly Filled[]): Promise<void> {
  const choices: Locator[] = [];
  for (const [path, value] of fields) {
    const choice = await put(page, path, value);
    if (choice) choices.push(choice);
  }
  for (const choice of choices) if (!(await isChosen(choice))) await choose(choice);
}

/** Back at the list once it is saved; a fault tells what the form refuses. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const refused = page.locator('section[data-key-path]:has(> .validation)');
  await expect.poll(async () => isList(page) || (await refused.count()) > 0, { timeout: 20_000 }).toBe(true);
  if (isList(page)) return;
  const told = await refused.evaluateAll((all) =>
    all.map((field) => `${field.dataset['keyPath']}: ${field.querySelector('.validation')?.textContent}`),
  );
  throw new Error(`Not saved: ${told.join(' | ')}`);
}

const isList = (page: Page): boolean => !/\/(new|entries)\b/.test(new URL(page.url()).hash);

/** What was chosen, where there are choices. */
async function put(page: Page, path: string, value: string): Promise<Locator | null> {
  await reach(page, path);
  const field = fieldAt(page, path);
  switch (await field.getAttribute('data-field-type')) {
    case 'select':
    case 'relation': {
      const choice = field.locator(`[role=radio][value="${value}"]`);
      // A choice that is made while its field is being drawn is shown and not kept: nobody is as quick as that.
      await choice.waitFor();
      await page.waitForTimeout(60);
      await choose(choice);
      return choice;
    }
    case 'list':
    case 'object':
      await add(page, field, value);
      return null;
    default:
      await field.locator('input, textarea').first().fill(value);
      return null;
  }
}

const isChosen = async (choice: Locator): Promise<boolean> => (await choice.getAttribute('aria-checked')) === 'true';

async function choose(choice: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        if (!(await isChosen(choice))) await choice.click();
        return isChosen(choice);
      },
      { interval: 30 },
    )
    .toBe(true);
}

/** The form grows as it is scrolled; what is folded is unfolded. */
async function reach(page: Page, path: string): Promise<void> {
  const names = path.split('.');
  const field = fieldAt(page, path);
  for (let turn = 0; turn < 200 && (await field.count()) === 0; turn += 1) {
    const around = await nearest(page, names);
    const folded = around.getByRole('button', { name: 'Expand', exact: true });
    const inner = around.locator('section[data-key-path]');
    if ((await folded.count()) > 0) await folded.first().click();
    else {
      const last = (await inner.count()) > 0 ? inner.last() : around;
      await last.scrollIntoViewIfNeeded();
      await page.mouse.move(600, 500);
      await page.mouse.wheel(0, 500);
    }
    await page.waitForTimeout(20);
  }
}

/** The innermost field around one that is there already, or the whole form. */
async function nearest(page: Page, names: readonly string[]): Promise<Locator> {
  for (let end = names.length - 1; end > 0; end -= 1) {
    const field = fieldAt(page, names.slice(0, end).join('.'));
    if ((await field.count()) > 0) return field;
  }
  return page.locator('body');
}

async function add(page: Page, field: Locator, kind: string): Promise<void> {
  const name = (await field.locator('header h4').first().textContent()) ?? '';
  const adding = field.getByRole('button', { name: `Add ⁨${name}⁩` }).or(field.getByRole('checkbox'));
  // A menu that opens while the form still moves would close again.
  await adding.last().scrollIntoViewIfNeeded();
  await adding.last().click();
  if (kind) await page.getByRole('menuitem', { name: kind }).click();
}
