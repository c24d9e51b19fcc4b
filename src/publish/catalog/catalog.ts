/** The catalogue of a site: every dataset with its files and its description. A build makes it once. */
import { type SiteModel, slotOf } from '../../assessment/index.ts';
import type { Publication } from '../publishedFile.ts';
import { type Facet, facetsOf } from './facets.ts';
import { type CatalogRecord, catalogRecords } from './record.ts';

export interface Catalog {
  /** In the order of the datasets. */
  records: CatalogRecord[];
  facets: Facet[];
}

export function catalogOf(site: SiteModel, publication: Publication): Catalog {
  const records = catalogRecords(site, publication);
  return { records, facets: facetsOf(records) };
}

export const catalogSlot = slotOf<Catalog>('catalog');

/** The catalogue that is being built, for the pages. */
export const currentCatalog = (): Catalog => catalogSlot.take();
