/** The catalogue as the pages show it. */
import { type Catalog, type CatalogRecord, catalogSlot, folderOf } from '../../opendata/index.ts';

export { publication } from '../../site.ts';

export const currentCatalog = (): Catalog => catalogSlot.take();

/** Path of a dataset's page from the site's root. */
export const pathOf = ({ dataset }: Pick<CatalogRecord, 'dataset'>): string => `/${folderOf(dataset)}`;
export const facetPath = (facet: string, value: string): string => `/catalog/${facet}/${value}/`;
