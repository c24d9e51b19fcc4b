/** Each facet narrows the results to what its choice says, keeps them in the address, and counts right. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSites, type Visit } from '../../../browser/visit.ts';
import { readAnswer, results } from '../../../search/ourSearch.ts';

const { visit } = useSites();
let visitor: Visit;
beforeAll(async () => {
  visitor = await visit('demo');
});
afterAll(() => visitor.close());

async function search(parameters: Record<string, string>): Promise<string[]> {
  await visitor.open(`/search/?${new URLSearchParams(parameters)}`);
  return (await readAnswer(visitor.page, new URL(visitor.page.url()).origin)).pages;
}

const choices = (name: string) =>
  visitor.page
    .locator(`select[name=${name}] option`)
    .evaluateAll((options) =>
      options
        .map((option) => ({ value: (option as HTMLOptionElement).value, text: option.textContent ?? '' }))
        .filter(({ value }) => value !== ''),
    );

describe.each(['agency', 'year', 'component', 'state', 'kind', 'format'])('%s', (name) => {
  test('every choice leaves as many results as it says', async () => {
    const all = await search({ q: 'ตัวชี้วัด' });
    const offered = await choices(name);
    expect(offered.length).toBeGreaterThan(0);
    // Of many choices every other one, and the last.
    const asked = offered.filter((_, at) => offered.length < 6 || at % 2 === 0 || at === offered.length - 1);
    for (const { value, text } of asked) {
      const left = await search({ q: 'ตัวชี้วัด', [name]: value });
      expect(String(left.length), `${name}=${value}`).toBe(/\((\d+)\)$/.exec(text)?.[1]);
      expect(left.filter((page) => !all.includes(page))).toEqual([]);
    }
    expect(visitor.faults).toEqual([]);
  });
});

describe('a choice', () => {
  test('of kind or agency shows nothing else', async () => {
    const datasets = await search({ q: 'ตัวชี้วัด', kind: 'dataset' });
    expect(datasets.length).toBeGreaterThan(0);
    expect(datasets.filter((page) => !page.startsWith('/datasets/'))).toEqual([]);
    const own = await search({ q: 'ตัวชี้วัด', agency: 'dsdw', kind: 'kpi' });
    expect(own.filter((page) => !page.startsWith('/dsdw/'))).toEqual([]);
  });

  test('is made with the keyboard, stands in the address and is taken back by the back key', async () => {
    const all = await search({ q: 'ตัวชี้วัด' });
    await visitor.page.locator('select[name=kind]').selectOption('dataset');
    await expect.poll(() => new URL(visitor.page.url()).searchParams.get('kind')).toBe('dataset');
    await expect.poll(() => visitor.page.locator(`${results} a`).first().getAttribute('href')).toMatch(/^\/datasets\//);
    await visitor.page.goBack();
    await expect.poll(() => visitor.page.locator(`${results} a`).first().getAttribute('href')).toBe(all[0]);
  });
});
