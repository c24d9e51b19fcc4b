/** What search engines are told: every page with content of its own, in both languages, and when that last changed. */
import { afterEach, describe, expect, test } from 'vitest';
import { pageTimes, type Publication, publishedDatasets, searchEngineFiles } from '../../src/publish/index.ts';
import { addAgency, edit } from './changedSite.ts';
import { loadAt } from './loadAt.ts';
import { makeRepository, type Repository } from './repository.ts';
import { identity } from '../../src/publication.ts';

const place: Publication = { siteUrl: 'https://kpi.example', base: '/open/', isDemo: false, identity };
/** Of the root as it is, or with SOURCE_DATE_EPOCH in seconds. */
const timesAt = (...root: Parameters<typeof loadAt>) => {
  const site = loadAt(...root);
  return pageTimes(site, publishedDatasets(site, place));
};

const pages = [
  '',
  'about/',
  'en/about/',
  '404',
  'en/404',
  'catalog/tag/คะแนน/',
  'styleguide/',
  'desk/',
  'en/styleguide/',
  'en/desk/',
  'embed/sample/2567/',
  'en/embed/sample/2567/kpi/1/',
  'errors/',
  'errors/bad-date/',
  'en/errors/bad-date/',
];
const read = (isDemo: boolean) =>
  new Map(
    searchEngineFiles(pages, (page) => (page === 'about/' ? '2026-01-10T02:00:00Z' : null), { ...place, isDemo }).map(
      ({ path, bytes }) => [path, new TextDecoder().decode(bytes)],
    ),
  );

describe('the sitemap', () => {
  const map = read(false).get('sitemap-0.xml') ?? '';

  test('has every page with its other language, but no page of a problem, of examples, made for frames or of an address that is not there', () => {
    expect(map.match(/<url>/g)).toHaveLength(5);
    expect(map).not.toContain('errors/bad-date');
    expect(map).not.toContain('styleguide');
    expect(map).not.toContain('desk');
    expect(map).not.toContain('embed');
    expect(map).toContain('<loc>https://kpi.example/open/errors/</loc>');
    expect(map).toContain('<loc>https://kpi.example/open/</loc>');
    expect(map).toContain(`<loc>https://kpi.example/open/catalog/tag/${encodeURI('คะแนน')}/</loc>`);
    expect(map).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://kpi.example/open/en/about/"/>');
    expect(read(false).get('sitemap-index.xml')).toContain('<loc>https://kpi.example/open/sitemap-0.xml</loc>');
  });

  test('says when a page last changed, and nothing where that is not known', () => {
    expect(map.match(/<lastmod>/g)).toHaveLength(1);
    expect(map).toContain('<loc>https://kpi.example/open/about/</loc><lastmod>2026-01-10T02:00:00Z</lastmod>');
  });

  test('may be read on the site, and not on the demo', () => {
    expect(read(false).get('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://kpi.example/open/sitemap-index.xml\n',
    );
    expect(read(true).get('robots.txt')).toContain('Disallow: /\n');
    const files = searchEngineFiles(pages, () => null, { ...place, preview: { warnings: 0 } });
    const robots = files.find(({ path }) => path === 'robots.txt');
    expect(new TextDecoder().decode(robots?.bytes)).toContain('Disallow: /\n');
  });
});

describe('a page changed last with what it shows', () => {
  let repo: Repository;
  afterEach(() => repo.remove());
  const all = [
    '',
    'sample/',
    'sample/2567/',
    'sample/2567/audit/',
    'sample/2567/kpi/1/',
    'sample/2567/kpi/2/',
    'other/2567/',
    'datasets/sample-kpi-results/',
    'datasets/sample-kpi-targets/',
    'datasets/',
    'method/',
    'en/method/',
    'developers/',
  ];

  test.each([
    [
      'content/assessments/sample/2567/kpi-2.mdx',
      [
        '',
        'sample/',
        'sample/2567/',
        'sample/2567/audit/',
        'sample/2567/kpi/2/',
        'datasets/sample-kpi-results/',
        'datasets/sample-kpi-targets/',
        'datasets/',
      ],
    ],
    [
      'data/assessments/sample/2567/targets.csv',
      [
        '',
        'sample/',
        'sample/2567/',
        'sample/2567/audit/',
        'sample/2567/kpi/1/',
        'sample/2567/kpi/2/',
        'datasets/sample-kpi-targets/',
        'datasets/',
      ],
    ],
    ['data/catalog.yaml', ['datasets/sample-kpi-results/', 'datasets/sample-kpi-targets/', 'datasets/']],
  ])('%s', (file, changed) => {
    repo = makeRepository();
    addAgency(repo.root, 'other');
    repo.commit('2026-01-10T09:00:00+07:00');
    edit(repo.root, file, (text) => `${text}\n`);
    repo.commit('2026-01-12T09:00:00+07:00');
    const changedAt = timesAt(repo.root);
    expect(all.filter((page) => changedAt(page) === '2026-01-12T02:00:00Z')).toEqual(changed);
    expect(changedAt('other/2567/')).toBe('2026-01-10T02:00:00Z');
    expect(changedAt('developers/')).toBeNull();
  });

  test('prose with its own file, and the method with the policies, in both languages', () => {
    repo = makeRepository();
    repo.commit('2026-01-10T09:00:00+07:00');
    edit(repo.root, 'data/policies/sample-2567.yaml', (text) => `${text}\n`);
    repo.commit('2026-01-12T09:00:00+07:00');
    const changedAt = timesAt(repo.root);
    expect(changedAt('method/')).toBe('2026-01-12T02:00:00Z');
    expect(changedAt('en/method/')).toBe('2026-01-12T02:00:00Z');
  });

  test('without Git nothing is claimed', () => {
    repo = makeRepository();
    const changedAt = timesAt(repo.root, String(Date.UTC(2026, 0, 1) / 1000));
    expect(all.filter((page) => changedAt(page) !== null)).toEqual([]);
  });
});
