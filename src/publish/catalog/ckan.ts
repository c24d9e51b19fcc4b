/**
 * CKAN's action API as files. A static host ignores queries, so every answer holds everything: a harvester that asks
 * for a second page gets the same datasets again, knows them by their ids, and stops.
 */
import { addressOf, type Publication, type PublishedFile, textFile } from '../publishedFile.ts';
import { toCkanOrganization, toCkanPackage } from './ckanPackage.ts';
import type { CatalogRecord } from './record.ts';
import type { Organisation } from './values.ts';

/** The version of CKAN whose answers these follow. */
const CKAN_VERSION = '2.10.0';

type Answer = { success: true; result: unknown } | { success: false; error: { __type: string; message: string } };

export function ckanFiles(records: readonly CatalogRecord[], publication: Publication): PublishedFile[] {
  const packages = records.map((record) => toCkanPackage(record, publication)).sort(byId);
  const organisations = [...new Map(records.map(({ organisation }) => [organisation.id, organisation])).values()];
  const answers: Record<string, Answer> = {
    package_search: found({
      count: packages.length,
      sort: 'id asc',
      facets: {},
      search_facets: {},
      results: packages,
    }),
    package_list: found(packages.map(({ name }) => name).sort()),
    organization_list: found(organisations.map(({ name }) => name).sort()),
    organization_show: showOrganisation(organisations, packages.length),
    status_show: found({
      ckan_version: CKAN_VERSION,
      site_url: addressOf(publication, ''),
      site_title: publication.identity.name.th,
      site_description: publication.identity.tagline.th,
      locale_default: 'th',
      extensions: [],
    }),
  };
  return Object.entries(answers).map(([action, answer]) => {
    const path = `api/3/action/${action}`;
    return asciiJsonFile(path, { help: addressOf(publication, 'developers/'), ...answer });
  });
}

/**
 * One file answers for every id. With several organisations any of them would be wrong for the others, and a harvester
 * that creates what it is told would put datasets under it; each package describes its own organisation instead.
 */
function showOrganisation(organisations: readonly Organisation[], datasets: number): Answer {
  const [only] = organisations;
  if (only && organisations.length === 1) {
    return found({ ...toCkanOrganization(only), package_count: datasets, users: [], groups: [], tags: [], extras: [] });
  }
  const message =
    'These files cannot tell which organization was asked for; package_search describes that of every dataset.';
  return { success: false, error: { __type: 'Not Found Error', message } };
}

const found = (result: unknown): Answer => ({ success: true, result });

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** With every character beyond ASCII escaped, as CKAN writes it, so that no client has to guess the encoding. */
function asciiJsonFile(path: string, value: unknown): PublishedFile {
  const text = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return textFile(path, `${text}\n`, 'application/json');
}
