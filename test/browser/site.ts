/** The sites that test/globalSetup.ts builds once, and the list of their pages. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../.cache/tested/', import.meta.url));

/** The site as it stands, the demo, and the first assessment alone under a sub-path. */
export type SiteName = 'real' | 'demo' | 'first';
export const folders: Record<SiteName, string> = {
  real: `${cache}real`,
  demo: `${cache}demo`,
  first: `${cache}first`,
};
/** The sites of which every page is looked at in the browser; the third has none that the first lacks. */
export const siteNames: SiteName[] = ['real', 'demo'];
/** Thai, so that links, search and addresses are held to percent-encode it. */
export const subPath = '/open/ตัวชี้วัด/';
export const baseOf = (site: SiteName): string => (site === 'first' ? subPath : '/');

/** Addresses of every page of a built folder, from its root: `/`, `/dsdw/2567/`, `/404.html`. */
export function pagesOf(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

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
    .replace(/^(\/en)?\/[^/]+\/(\d{4})\//, '$1/{agency}/{fy}/')
    .replace(/\/kpi\/[^/]+\//, '/kpi/{kpi}/')
    .replace(/\/joint\/[^/]+\//, '/joint/{id}/')
    .replace(/\/errors\/[^/]+\//, '/errors/{code}/')
    .replace(/\/datasets\/[^/]+\//, '/datasets/{dataset}/')
    .replace(/\/catalog\/[^/]+\/[^/]+\//, '/catalog/{facet}/{value}/');
}
