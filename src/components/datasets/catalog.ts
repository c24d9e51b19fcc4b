/** The catalogue as the pages show it, made once for a build. */
import { currentSite, type SiteModel } from '../../model/index.ts';
import {
  type CatalogRecord,
  catalogRecords,
  type Facet,
  facetsOf,
  folderOf,
  type Publication,
} from '../../opendata/index.ts';
import { isDemo } from '../../site.ts';

/** The same place that the files are published for. */
export const publication: Publication = {
  siteUrl: import.meta.env.SITE ?? 'http://localhost:4321',
  base: import.meta.env.BASE_URL,
  isDemo,
};

interface Catalog {
  records: CatalogRecord[];
  facets: Facet[];
}

const made = new WeakMap<SiteModel, Catalog>();

export function currentCatalog(): Catalog {
  const site = currentSite();
  const known = made.get(site);
  if (known) return known;
  const records = catalogRecords(site, publication);
  const catalog = { records, facets: facetsOf(records) };
  made.set(site, catalog);
  return catalog;
}

/** Path of a dataset's page from the site's root. */
export const pathOf = ({ dataset }: Pick<CatalogRecord, 'dataset'>): string => `/${folderOf(dataset)}`;
export const facetPath = (facet: string, value: string): string => `/catalog/${facet}/${value}/`;
