/** A dataset as a catalogue holds it: its files joined with who answers for it, its licence and its metadata. */
import { type Contact, contactOf, type SiteModel } from '../../assessment/index.ts';
import { type CatalogInput, type MetadataInput, OTHER } from '../../schema/index.ts';
import { uuidOf } from '../identity.ts';
import { type PublishedDataset, publishedDatasets } from '../publishedDatasets.ts';
import type { Publication } from '../publishedFile.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import {
  type DatasetFacts,
  type DescribedField,
  describedFields,
  type Organisation,
  type RecordLicence,
} from './values.ts';

export interface CatalogRecord extends DatasetFacts {
  /** Every field of GD Catalog that has or should have a value, in its order. */
  fields: DescribedField[];
  completeness: Completeness;
  freshness: Freshness;
}

/** In the order of the datasets. */
export function catalogRecords(site: SiteModel, publication: Publication): CatalogRecord[] {
  return publishedDatasets(site, publication).map((published) => toRecord(published, site, publication));
}

function toRecord(published: PublishedDataset, { catalog, today }: SiteModel, publication: Publication): CatalogRecord {
  const { dataset, modified } = published;
  const { group: groupId, ...own } = catalog.datasets[dataset.kind];
  const metadata = { ...withoutEnglishOf(catalog.every, own), ...own };
  const group = catalog.groups.find(({ id }) => id === groupId);
  if (!group) throw new Error(`data/catalog.yaml: no group "${groupId}"`);
  const registration = catalog.registrations?.[dataset.slug];
  const base = {
    ...published,
    id: uuidOf(dataset.slug),
    organisation: organisationOf(dataset, publication),
    contact: whoAnswers(dataset, catalog, publication),
    licence: licenceOf(dataset),
    metadata,
    basis: catalog.basis,
    group,
    registration: registration ? { url: registration.url, date: registration.date ?? null } : null,
  };
  const fields = describedFields(base, publication);
  return {
    ...base,
    fields,
    completeness: completenessOf(fields),
    freshness: freshnessOf(metadata, modified, today),
  };
}

/** What holds for every dataset, without the English of a text in place of which the dataset has its own. */
function withoutEnglishOf(every: MetadataInput, own: MetadataInput): MetadataInput {
  return Object.fromEntries(Object.entries(every).filter(([key]) => !(key.replace(/_en$/, '') in own)));
}

function organisationOf({ agency }: PublishedDataset['dataset'], { identity }: Publication): Organisation {
  const name = agency?.agency ?? 'all';
  return {
    id: uuidOf(`organization/${name}`),
    name,
    title: agency?.name ?? identity.publisher,
    website: agency?.website ?? null,
  };
}

function whoAnswers(
  { agency }: PublishedDataset['dataset'],
  catalog: CatalogInput,
  { identity }: Publication,
): Contact {
  return contactOf(agency ?? { name: identity.publisher, contact: catalog.acrossAgencies?.contact });
}

/** Agencies that differ in their licences make a licence of its own over all of them. */
function licenceOf({ licences }: PublishedDataset['dataset']): RecordLicence {
  const [first] = licences;
  if (!first) throw new Error('A dataset without an agency has no licence');
  const basis = licences.some((licence) => licence.basis === 'assumed') ? 'assumed' : 'stated';
  const urls = licences.map(({ url }) => url);
  if (licences.length === 1) return { id: first.id, title: first.title, urls, basis };
  const english = licences.flatMap(({ title }) => title.en ?? []);
  const title = {
    th: licences.map(({ title }) => title.th).join(' · '),
    ...(english.length === licences.length && { en: english.join(' · ') }),
  };
  return { id: OTHER, title, urls, basis };
}
