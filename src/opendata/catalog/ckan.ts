/**
 * CKAN's action API as files. A static host ignores queries, so every answer holds everything: a harvester that asks
 * for a second page gets the same datasets again, knows them by their ids, and stops.
 */
import { site as publisher } from '../../site.ts';
import { uuidOf } from '../identity.ts';
import { addressOf, type Publication, type PublishedFile } from '../publishedFile.ts';
import { asciiJsonFile } from './asciiJson.ts';
import { toCkanOrganization, toCkanPackage } from './ckanPackage.ts';
import type { CatalogRecord, Organisation } from './record.ts';

/** The version of CKAN whose answers these follow. */
const CKAN_VERSION = '2.10.0';

export function ckanFiles(records: readonly CatalogRecord[], publication: Publication): PublishedFile[] {
  const packages = records.map((record) => toCkanPackage(record, publication)).sort(byId);
  const answers: Record<string, unknown> = {
    package_search: { count: packages.length, sort: 'id asc', facets: {}, search_facets: {}, results: packages },
    package_list: packages.map(({ name }) => name).sort(),
    organization_show: {
      ...toCkanOrganization(ownerOf(records)),
      package_count: packages.length,
      users: [],
      groups: [],
      tags: [],
      extras: [],
    },
    status_show: {
      ckan_version: CKAN_VERSION,
      site_url: addressOf(publication, ''),
      site_title: publisher.name.th,
      site_description: publisher.tagline.th,
      locale_default: 'th',
      extensions: [],
    },
  };
  return Object.entries(answers).map(([action, result]) => {
    const path = `api/3/action/${action}`;
    return asciiJsonFile(path, { help: addressOf(publication, 'developers/'), success: true, result });
  });
}

/** The only agency of the site, else its publisher. */
function ownerOf(records: readonly CatalogRecord[]): Organisation {
  const owners = new Map(records.map(({ organisation }) => [organisation.id, organisation]));
  const [only] = owners.values();
  if (only && owners.size === 1) return only;
  return (
    owners.get(uuidOf('organization/all')) ?? {
      id: uuidOf('organization/all'),
      name: 'all',
      title: publisher.publisher,
      website: null,
    }
  );
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
