/** The lists of the catalogue's datasets, each on as many pages as it needs. */
import { slicesOf } from '../../slices.ts';
import type { Catalog } from './catalog.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { CatalogRecord } from './record.ts';

/** Datasets that one page holds: each is a title, what it holds, its forms and whose it is. */
const DATASETS_OF_A_PAGE = 40;

/** So many values of a facet stand beside every list. */
const VALUES_BESIDE_A_LIST = 12;

/** The values of a facet that stand beside a list: those of most datasets, and the one that is chosen in any case. */
export const valuesBeside = ({ values }: Facet, chosen?: string): FacetValue[] =>
  values.filter(({ slug }, index) => index < VALUES_BESIDE_A_LIST || slug === chosen);

/** Whether a facet has more than that; all then stand on a page of their own. */
export const hasValuesPage = ({ values }: Facet): boolean => values.length > VALUES_BESIDE_A_LIST;

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

/** Those of the agency that has most of them, which stand for those of every other: only the first part of the name differs. */
export function recordsOfOneAgency(records: readonly CatalogRecord[]): CatalogRecord[] {
  const owned = Map.groupBy(records, ({ dataset }) => dataset.agency?.agency ?? null);
  owned.delete(null);
  return [...owned.values()].reduce<CatalogRecord[]>((most, some) => (some.length > most.length ? some : most), []);
}

function listOf(chosen: CatalogList['chosen'], records: CatalogRecord[], most: number): CatalogList {
  const pages = slicesOf(records, most);
  return { chosen, records, pages: pages.length > 0 ? pages : [[]] };
}
