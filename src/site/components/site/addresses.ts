/** Where pages and files are: the first language of the site stands at the root, every other in a folder of its name. */
import type { AgencyList, AgencyModel, AssessmentModel, OverviewGroup } from '../../../assessment/index.ts';
import { languageFolder, type SiteLanguage, siteLanguages } from '../../../words/index.ts';
import { type CatalogList, type Dataset, folderOf, type Publication } from '../../../publish/index.ts';

/** Address of a page, from its path in the model ("/dsdw/2567/"). */
export const pageHref = (path: string, lang: SiteLanguage): string => withBase(`${languageFolder(lang)}${path}`);

/** The page in each language of the site, from its address in one of them (`Astro.url.pathname`). */
export function inLanguages(
  pathname: string,
  lang: SiteLanguage,
  { languages = siteLanguages() }: Publication,
): { lang: SiteLanguage; href: string }[] {
  const path = pathname.slice(pageHref('/', lang).length - 1);
  return languages.map((other) => ({ lang: other, href: pageHref(path, other) }));
}

/** The desk, open at the results of an assessment. */
export const deskHref = ({ agency, fiscalYear }: AssessmentModel, lang: SiteLanguage): string =>
  `${pageHref('/desk/', lang)}?agency=${agency.agency}&year=${fiscalYear}&table=results`;

/** Where the page of what is due has an agency. */
export const dueId = ({ agency }: AgencyModel['agency']): string => `due-${agency}`;

/** What other sites may put into a frame of an assessment or a KPI, from the path of its page. */
export const embedPath = (path: string): string => `/embed${path}`;

/** Address of a file, from its path under the site's root: under the configured base, percent-encoded. */
export function withBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`.replace(/[^\x21-\x7e]+/g, encodeURI);
}

/** Paths of the catalogue's pages. */
export const datasetPath = (dataset: Pick<Dataset, 'slug'>): string => `/${folderOf(dataset)}`;
export const facetPath = (facet: string, value: string): string => `/catalog/${facet}/${value}/`;
/** All values of a facet, where they are too many to stand beside every list. */
export const valuesPath = (facet: string): string => `/catalog/${facet}/`;

/** A page of a list of datasets, from 1. */
export function catalogPath({ chosen }: Pick<CatalogList, 'chosen'>, page: number): string {
  if (!chosen) return page === 1 ? '/datasets/' : `/catalog/all/${page}/`;
  const first = facetPath(chosen.facet.id, chosen.value.slug);
  return page === 1 ? first : `${first}${page}/`;
}

/** A page of a list of agencies, from 1: a year's, or the latest of each, which the home page holds where it fits on one. */
export function agenciesPath({ year, pages }: Pick<AgencyList, 'year' | 'pages'>, page: number): string {
  if (year === null) return pages.length === 1 ? '/' : `/agencies/${page}/`;
  return page === 1 ? `/agencies/${year}/` : `/agencies/${year}/${page}/`;
}

/** Where a list has the group; on the page that is open, its place there. */
export function groupHref(list: AgencyList, { id }: OverviewGroup, page: number | null, lang: SiteLanguage): string {
  const begins = list.pages.findIndex((some) => some.some((group) => group.id === id)) + 1;
  return begins === page ? `#${id}` : `${pageHref(agenciesPath(list, begins), lang)}#${id}`;
}
