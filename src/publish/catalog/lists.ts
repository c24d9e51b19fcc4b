/** The lists of the catalogue's datasets, each on as many pages as it needs. */
import { slicesOf } from '../../slices.ts';
import type { Catalog } from './catalog.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { CatalogRecord } from './record.ts';

/** Datasets that one page holds: each is a title, what it holds, its forms and whose it is. */
const DATASETS_OF_A_PAGE = 40;

/** So many values of a facet stand beside every list; where it has more, all stand on a page of their own. */
export const VALUES_BESIDE_A_LIST = 12;

export interface CatalogList {
  /** What all of its datasets have in common; null for the list of all. */
  chosen: { facet: Facet; value: FacetValue } | null;
  records: CatalogRecord[];
  /** At least one, which is empty where there is no dataset. */
  pages: CatalogRecord[][];
}

/** That of all datasets first, then that of each value of each facet. */
export const catalogLists = ({ records, facets }: Catalog, most = DATASETS_OF_A_PAGE): CatalogList[] => [
  listOf(null, records, most),
  ...facets.flatMap((facet) => facet.values.map((value) => listOf({ facet, value }, value.records, most))),
];

function listOf(chosen: CatalogList['chosen'], records: CatalogRecord[], most: number): CatalogList {
  const pages = slicesOf(records, most);
  return { chosen, records, pages: pages.length > 0 ? pages : [[]] };
}
