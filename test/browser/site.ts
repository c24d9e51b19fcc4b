/** The sites that test/globalSetup.ts builds once, and the list of their pages. */
import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileOf, mainPart } from './html.ts';

const cache = fileURLToPath(new URL('../../.cache/tested/', import.meta.url));

/** The site as it stands, the demo, and the first assessment alone under a sub-path. */
export type SiteName = 'real' | 'demo' | 'first';
export const folders: Record<SiteName, string> = {
  real: `${cache}real`,
  demo: `${cache}demo`,
  first: `${cache}first`,
};
/** The sites that are built for this run: all of them, or those that TESTED_SITES names, with commas between. */
export const builtSites = (process.env['TESTED_SITES']?.split(',') ?? Object.keys(folders)) as SiteName[];
/** The sites of which every page is looked at in the browser; the third has none that the first lacks. */
export const siteNames: SiteName[] = builtSites.filter((name) => name !== 'first');
/** Thai, so that links, search and addresses are held to percent-encode it. */
export const subPath = '/open/ตัวชี้วัด/';
export const baseOf = (site: SiteName): string => (site === 'first' ? subPath : '/');

/** Addresses of every page of a built folder, from its root: `/`, `/dsdw/2567/`, `/404.html`. The editor of words is no page of the site: `admin.test.ts` looks at it. */
export function pagesOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((page) => !/^\/(en\/)?admin\/$/.test(page))
    .sort();
}

/** Whether a page is the twin of one in the language of the root, which differs from it in words alone. */
export const isTwin = (page: string): boolean => page.startsWith('/en/');

/**
 * The pages of a site that none before it shows: of the demo those whose main part the site as it stands does not have letter
 * by letter, around each the demo's own frame; of their twins in another language one of
 * each kind, of the site as it stands.
 */
export function ownPagesOf(site: SiteName): string[] {
  const before = siteNames.slice(0, siteNames.indexOf(site)).map((name) => folders[name]);
  const isShown = (page: string) =>
    before.some(
      (folder) => existsSync(fileOf(folder, page)) && withoutDay(folder, page) === withoutDay(folders[site], page),
    );
  const own = pagesOf(folders[site]).filter((page) => !isShown(page));
  const twins = site === siteNames[0] ? onePageOfEachKind(own.filter(isTwin)).values() : [];
  return [...own.filter((page) => !isTwin(page)), ...twins];
}

/** The tag of the main part names the day of the site, for the pictures that are taken away. */
const withoutDay = (folder: string, page: string) => mainPart(folder, page).replace(/^<main(?:[^>"]|"[^"]*")*>/, '');

/** One page of each kind, by the shape of its address; the kinds follow the routes of src/pages. */
export function onePageOfEachKind(pages: string[]): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const kind = kindOf(page);
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return kinds;
}

/** `/dsdw/2567/kpi/5-1/` → `/{agency}/{fy}/kpi/{kpi}/` */
export function kindOf(page: string): string {
  return page
    .replace(/^((?:\/en)?(?:\/embed)?)\/[^/]+\/(\d{4})\//, '$1/{agency}/{fy}/')
    .replace(/\/kpi\/[^/]+\//, '/kpi/{kpi}/')
    .replace(/\/joint\/[^/]+\//, '/joint/{id}/')
    .replace(/\/errors\/[^/]+\//, '/errors/{code}/')
    .replace(/\/datasets\/[^/]+\//, '/datasets/{dataset}/')
    .replace(/\/catalog\/[^/]+\/[^/]+\//, '/catalog/{facet}/{value}/')
    .replace(/\/catalog\/[^/{]+\/$/, '/catalog/{facet}/');
}
