/** What a site brings to the search: every KPI in both languages, every term, every dataset in its formats. */
import { expect, test } from 'vitest';
import { datasetsOf, publishedDatasets } from '../../src/publish/index.ts';
import {
  FILE_FORMATS,
  type PageText,
  pageReader,
  readPage,
  searchAliasesOf,
  searchDocuments,
  searchSources,
} from '../../src/search/index.ts';
import { demoSite } from '../publish/demoSite.ts';
import { identity } from '../../src/publication.ts';

const site = demoSite();
const kpis = site.agencies.flatMap(({ assessments }) => assessments.flatMap((assessment) => assessment.kpis));
const datasets = datasetsOf(site, false);
const html = (title: string) =>
  `<html lang="th"><body><nav>เมนู</nav><main><h1>${title}</h1><p>ชุด<b>ข้อมูล</b> A&amp;B</p>` +
  '<nav>หน้าอื่น</nav><aside aria-label="ข้าง">ซ้ำ</aside><svg><text>ภาพ</text></svg></main></body></html>';
const pages = new Map<string, PageText>(
  [
    '/glossary/',
    '/search/',
    ...kpis.map(({ path }) => path),
    ...datasets.map(({ slug }) => `/datasets/${slug}/`),
  ].flatMap((path) => {
    const page = readPage(html(path));
    return page ? [[path, page] as const] : [];
  }),
);
const documents = searchDocuments(searchSources(site, datasets), pages);

test('a page is read as its reader sees it', () => {
  expect(readPage(html('หัวข้อ'))).toEqual({
    language: 'th',
    title: 'หัวข้อ',
    description: '',
    blocks: ['หัวข้อ', 'ชุดข้อมูล A&B'],
  });
});

test('pages that share texts are read as each alone', () => {
  const read = pageReader();
  const titles = ['หัวข้อ', 'อีกหน้า', 'หัวข้อ'];
  expect(titles.map((title) => read(html(title)))).toEqual(titles.map((title) => readPage(html(title))));
  expect(read('<html></html>')).toBeNull();
});

test('every KPI is found by its number, and by title and summary in English too', () => {
  for (const { path, number, front } of kpis) {
    const document = documents.find(({ entry }) => entry.path === path);
    expect(document?.entry).toMatchObject({ kind: 'kpi', number, title: front.title.th });
    expect(document?.names).toEqual([number, front.title.en, ...front.everyday]);
    expect(document?.lead).toEqual(expect.arrayContaining([front.summary.th, front.summary.en]));
  }
});

test('every term has its own address; the search does not find itself', () => {
  const paths = documents.map(({ entry }) => entry.path);
  expect(paths).toEqual(expect.arrayContaining(site.terms.map(({ id }) => `/glossary/#${id}`)));
  expect(paths).not.toContain('/search/');
});

test('the formats of the facet are those of every dataset', () => {
  const published = publishedDatasets(site, { siteUrl: 'https://kpi.example', base: '/', isDemo: false, identity });
  for (const { distributions } of published)
    expect([...new Set(distributions.map(({ format }) => format))].sort()).toEqual(FILE_FORMATS);
});

test('the names of an agency are aliases of each other, besides those of the file', () => {
  const { same, misspellings } = searchAliasesOf(site);
  expect(same.some((names) => names.includes('dsdw') && names.includes('กรมพัฒนาสังคมและสวัสดิการ'))).toBe(true);
  expect(same.some((names) => names.includes('dga') && names.includes('สพร.'))).toBe(true);
  expect(misspellings).toContainEqual({ wrong: 'ดิจิตอล', right: 'ดิจิทัล' });
});
