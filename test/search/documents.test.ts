/** What a site brings to the search: every page that may be found and every term, made from the model alone. */
import { expect, test } from 'vitest';
import { catalogOf } from '../../src/publish/index.ts';
import type { SearchDocument } from '../../src/search/index.ts';
import { searchAliasesOf, searchDocuments } from '../../src/records/index.ts';
import { words } from '../../src/words/index.ts';
import { demoSite, publication } from '../publish/demoSite.ts';

const site = demoSite();
const kpis = site.agencies.flatMap(({ assessments }) => assessments.flatMap((assessment) => assessment.kpis));
const about = { title: 'เกี่ยวกับ', description: 'ใครจัดทำ', everyday: ['เจ้าของเว็บ'] };
const prose = '## หัวข้อ\n\nชุด**ข้อมูล** A & B\n\n<Note>หมาย<Source>เหตุ</Source></Note>\n\n<StatusTable />\n';
const documents = searchDocuments(
  {
    site,
    pages: [{ name: 'about', lang: 'th', id: 'about', file: '', front: about, body: prose }],
    catalog: catalogOf(site, publication),
    publication,
    ledger: { entries: [], ends: 'no-git' },
  },
  'th',
);
const at = (wanted: string): SearchDocument => {
  const found = documents.find(({ entry }) => entry.path === wanted);
  if (!found) throw new Error(`no document for ${wanted}`);
  return found;
};
const textsOf = ({ lead, body }: SearchDocument) => [...lead, ...body];

test('every KPI is found by its number, and by title and summary in English too', () => {
  for (const { path, number, front } of kpis) {
    const { entry, names, lead, shown } = at(path);
    expect(entry).toMatchObject({ kind: 'kpi', number, title: front.title.th });
    expect(names.slice(0, 2 + front.everyday.length)).toEqual([number, front.title.en, ...front.everyday]);
    expect(lead).toEqual(expect.arrayContaining([front.summary.th, front.summary.en]));
    expect(shown[0]).toBe(front.summary.th);
  }
});

test('what is asked because of how things stand is a name for as long as they stand so', () => {
  const named = (path: string) => new Set(at(path).names);
  const has = (path: string, asked: readonly string[] = []) => named(path).isSupersetOf(new Set(asked));
  const { standing, ambition, findings } = words('th').everyday;
  const kpisOf = (asked: readonly string[]) =>
    ['1', '2', '3', '5-3', '5-4', '6'].filter((kpi) => has(`/dsdw/2567/kpi/${kpi}/`, asked));
  expect(kpisOf(ambition.isTop)).toEqual(['6']);
  expect(kpisOf(ambition.mostlyThere)).toEqual(['5-3', '5-4', '6']);
  expect(kpisOf(ambition.below)).toEqual(['2', '5-4']);
  expect(has('/demo-agency/2567/kpi/1/', ambition.targetMet)).toBe(true);
  expect(['dsdw/2567', 'demo-agency/2568'].map((path) => has(`/${path}/`, standing.overdue))).toEqual([true, false]);
  expect(named('/dsdw/2567/').isDisjointFrom(new Set([...standing.part, ...standing.lacksWeights]))).toBe(true);
  const repeated = findings['identical-figures'];
  expect(['dsdw/2567', 'demo-agency/2568'].map((path) => has(`/${path}/audit/`, repeated))).toEqual([true, false]);
});

test('what the API publishes of a KPI is in its document, but no code, no address and no count of months', () => {
  const kpi = kpis.find(
    ({ activities, baselines }) => activities.some(({ months }) => months.length > 0) && baselines.length > 0,
  );
  if (!kpi) throw new Error('the demo has no such KPI');
  const texts = textsOf(at(kpi.path));
  const [{ activity } = { activity: '' }] = kpi.activities;
  const [{ value, fiscalYear, source } = { value: '', fiscalYear: 0, source: '' }] = kpi.baselines;
  expect(texts).toEqual(expect.arrayContaining([activity, value, String(fiscalYear), source]));
  expect(texts.filter((text) => /^(?:https?:|[a-z][\w-]+$)/.test(text))).toEqual([]);
  expect(texts).not.toContain('A');
});

test('prose is found by its everyday words, by its text, and by what its components show', () => {
  const { entry, names, lead, body } = at('/about/');
  expect(names).toEqual(about.everyday);
  expect(entry).toEqual({ path: '/about/', title: about.title, kind: 'page' });
  expect(lead).toEqual([about.description]);
  expect(body.slice(0, 3)).toEqual(['หัวข้อ', 'ชุดข้อมูล A & B', 'หมายเหตุ']);
  expect(body).toContain('ค่าเบื้องต้น');
});

test('a problem in the data is found by its code, and by its reason in both languages', () => {
  const { names, lead, body } = at('/errors/header-unknown/');
  expect(names).toEqual(['header-unknown']);
  expect([...lead, ...body].some((text) => /^[ก-๙]/.test(text))).toBe(true);
  expect(body.some((text) => /^[A-Z][a-z]+ /.test(text))).toBe(true);
});

test('no size of a file is a word of a page', () => {
  const sizes = documents.filter((document) => textsOf(document).some((text) => /\d\s*(?:KB|ไบต์)/.test(text)));
  expect(sizes.map(({ entry }) => entry.path)).toEqual([]);
});

test('KPIs come first, then datasets, pages, problems and terms; the search and lists of datasets do not find themselves', () => {
  const paths = documents.map(({ entry }) => entry.path);
  expect(new Set(paths).size).toBe(paths.length);
  const kinds = documents.map(({ entry: { kind, path } }) => (path.startsWith('/errors/') ? 'problem' : kind));
  expect([...new Set(kinds)]).toEqual(['kpi', 'dataset', 'page', 'problem', 'term']);
  expect(kinds).toEqual([...kinds].sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b)));
  expect(paths).toEqual(expect.arrayContaining(site.terms.map(({ id }) => `/glossary/#${id}`)));
  expect(paths.filter((path) => /^\/(?:search|catalog)\//.test(path))).toEqual([]);
});

test('the formats of the facet are those of the files', () => {
  const formats = documents.filter(({ entry }) => entry.kind === 'dataset').map(({ entry }) => entry.formats);
  expect(new Set(formats.map((all) => all?.join(' ')))).toEqual(new Set(['CSV JSON ZIP']));
});

test('the names of an agency are aliases of each other, besides those of the file', () => {
  const { same, misspellings } = searchAliasesOf(site);
  expect(same.some((names) => names.includes('dsdw') && names.includes('กรมพัฒนาสังคมและสวัสดิการ'))).toBe(true);
  expect(same.some((names) => names.includes('dga') && names.includes('สพร.'))).toBe(true);
  expect(misspellings).toContainEqual({ wrong: 'ดิจิตอล', right: 'ดิจิทัล' });
});
