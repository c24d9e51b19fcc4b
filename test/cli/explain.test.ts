/** What `npm run explain` prints: the published working, letter by letter, and what is meant where a name is wrong. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadedSite, SiteModel } from '../../src/assessment/index.ts';
import { run } from '../../src/cli/explain.ts';
import type { Issue } from '../../src/issues/index.ts';
import { apiFiles } from '../../src/publish/api/v1/files.ts';
import { words } from '../../src/words/index.ts';
import { demoSite, publication, publishedTexts } from '../publish/demoSite.ts';
import { loadAt } from '../publish/loadAt.ts';
import { epochOf, inRoot, schemes } from '../schemes/roots.ts';

let [said, refused]: [string[], string[]] = [[], []];
beforeEach(() => {
  [said, refused] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => refused.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const loaded = (site: SiteModel | null, issues: Issue[] = []): LoadedSite => ({
  ...{ root: '', tree: null, pages: [], warnings: [], files: new Map() },
  site,
  issues,
});
const explained = async (site: SiteModel, ...args: string[]) => {
  said = [];
  expect(await run(args, () => loaded(site), publication), args.join(' ')).toBe(0);
  return said.join('\n');
};

interface Step {
  text_th: string;
  text_en: string;
  arithmetic_th: string | null;
  arithmetic_en: string | null;
  assumption_source: string | null;
  source: string | null;
}

const sites: [string, () => SiteModel][] = [
  ['demo', demoSite],
  ...schemes.map((name): [string, () => SiteModel] => [
    name,
    () => inRoot(name, (root) => loadAt(root, epochOf(name))),
  ]),
];

test.each(sites)('%s: every KPI and assessment is told as it is published', async (_, make) => {
  const site = make();
  const published = publishedTexts(apiFiles(site, publication));
  for (const { agency, assessments } of site.agencies)
    for (const { fiscalYear, kpis, total } of assessments) {
      const address = `api/v1/${agency.agency}/${fiscalYear}`;
      const year = [agency.agency, String(fiscalYear)];
      expect(`${await explained(site, ...year, '--json')}\n`).toBe(published.get(`${address}.json`));
      const whole = await explained(site, ...year);
      if (total && !total.complete) expect(whole).toContain(words('th').assessment.range);
      for (const { number, slug } of kpis) {
        const json = published.get(`${address}/${slug}.json`) ?? '';
        expect(`${await explained(site, ...year, slug, '--json')}\n`).toBe(json);
        const told = await explained(site, ...year, number);
        const { working_in_words: steps, scores, title } = JSON.parse(json);
        for (const step of steps as Step[])
          for (const text of Object.values(pick(step)).filter(Boolean)) expect(told).toContain(text);
        for (const { score } of scores) if (score !== null) expect(told).toContain(score);
        expect(told).toContain(title.th);
        expect(whole).toContain(title.th);
      }
    }
});

const pick = ({ text_th, text_en, arithmetic_th, arithmetic_en, source, assumption_source }: Step) => ({
  ...{ text_th, text_en, arithmetic_th, arithmetic_en, source },
  ...Object.fromEntries((assumption_source ?? '').split(' · ').map((one, index) => [`assumed ${index}`, one])),
});

describe('what is not there', () => {
  const site = inRoot('two-years', (root) => loadAt(root, epochOf('two-years')));
  const [agency] = site.agencies;
  const id = agency?.agency.agency ?? '';
  const year = agency?.assessments[0]?.fiscalYear ?? 0;
  const number = agency?.assessments[0]?.kpis[0]?.number ?? '';
  const swapped = `${id.charAt(1)}${id.charAt(0)}${id.slice(2)}`;

  test.each([
    ['an agency', [swapped], `npm run explain -- ${id}`],
    ['a year', [id, '2400'], `npm run explain -- ${id} ${year}`],
    ['a year of the common era', [id, String(year - 543)], `npm run explain -- ${id} ${year}`],
    ['a KPI', [id, String(year), '99'], `npm run explain -- ${id} ${year} ${number}`],
    ['nothing', [], 'npm run explain -- '],
    ['too much', [id, String(year), number, '7'], 'npm run explain -- '],
    ['an option', ['--jsn', id], '--json'],
    ['a value of an option', [id, '--lang', 'fr'], '--lang th'],
    ['an option without its value', [id, '--lang', '--json'], '--lang th|en'],
    ['an option twice', [id, '--json', '--json'], '--json'],
  ])('%s is told in both languages, with what to write', async (_, args, fix) => {
    expect(await run(args, () => loaded(site), publication)).toBe(1);
    expect(said).toEqual([]);
    const [th = '', en = ''] = refused.join('\n').split('\n');
    expect(th).toMatch(/^✖ .*[ก-๛].* {2}ใช้ได้: \S.* {2}แก้: \S/);
    expect(en).toMatch(/^ {3}(?:[A-Z]|--).*\. Allowed: .+\. Fix: .+\.$/);
    for (const line of [th, en]) expect(line).toContain(fix);
  });

  test('the latest year is meant where none is named, one language where one is asked for, Thai digits are read', async () => {
    expect(await explained(site, id)).toBe(await explained(site, id, String(year)));
    const thai = await explained(
      site,
      id,
      String(year).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit))),
      '--lang=th',
    );
    const both = await explained(site, id);
    expect(both.startsWith(thai)).toBe(true);
    expect(both.length).toBeGreaterThan(thai.length);
    expect(await explained(site, id, '--lang', 'en')).toBe(
      both.slice(-(await explained(site, id, '--lang', 'en')).length),
    );
  });
});

test('data with problems are told as the check tells them', async () => {
  const broken = loaded(null, [{ code: 'file-missing', place: { file: 'data/units.yaml' } }]);
  expect(await run(['sample'], () => broken, publication)).toBe(1);
  expect(refused.join('\n')).toContain('file-missing');
  expect(said).toEqual([]);
});
