/** A dataset as a catalogue holds it: its files joined with who answers for it, its licence and its metadata. */
import type { Bilingual } from '../../i18n/index.ts';
import type { SiteModel } from '../../model/index.ts';
import { type CatalogInput, type MetadataInput, OTHER } from '../../schema/index.ts';
import { site as publisher } from '../../site.ts';
import { uuidOf } from '../identity.ts';
import { type PublishedDataset, publishedDatasets } from '../publishedDatasets.ts';
import type { Publication } from '../publishedFile.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { type DescribedField, describedFields } from './values.ts';

export interface Organisation {
  id: string;
  /** The agency's slug, or "all". */
  name: string;
  title: Bilingual;
  website: string | null;
}

export interface Contact {
  /** A unit, never a person. */
  unit: Bilingual;
  email: string | null;
  /** Assumed where the agency has named no unit, so that the agency itself stands for it. */
  basis: 'stated' | 'assumed';
}

export interface RecordLicence {
  /** As GD Catalog calls it. */
  id: string;
  title: Bilingual;
  urls: string[];
  basis: 'stated' | 'assumed';
}

export interface CatalogRecord extends PublishedDataset {
  id: string;
  organisation: Organisation;
  contact: Contact;
  licence: RecordLicence;
  metadata: Omit<MetadataInput, 'group'>;
  /** Whether the agency has confirmed the metadata. */
  basis: 'stated' | 'assumed';
  group: CatalogInput['groups'][number];
  registration: { url: string; date: string | null } | null;
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
  const metadata = { ...catalog.every, ...own };
  const group = catalog.groups.find(({ id }) => id === groupId);
  if (!group) throw new Error(`data/catalog.yaml: no group "${groupId}"`);
  const registration = catalog.registrations?.[dataset.slug];
  const base = {
    ...published,
    id: uuidOf(dataset.slug),
    organisation: organisationOf(dataset),
    contact: contactOf(dataset, catalog),
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
    completeness: completenessOf(fields, metadata),
    freshness: freshnessOf(metadata, modified, today),
  };
}

function organisationOf({ agency }: PublishedDataset['dataset']): Organisation {
  const name = agency?.agency ?? 'all';
  return {
    id: uuidOf(`organization/${name}`),
    name,
    title: agency?.name ?? publisher.publisher,
    website: agency?.website ?? null,
  };
}

function contactOf({ agency }: PublishedDataset['dataset'], catalog: CatalogInput): Contact {
  const contact = agency ? agency.contact : catalog.acrossAgencies?.contact;
  if (contact) return { unit: contact.unit, email: contact.email ?? null, basis: 'stated' };
  return { unit: agency?.name ?? publisher.publisher, email: null, basis: 'assumed' };
}

/** Agencies that differ in their licences make a licence of its own over all of them. */
function licenceOf({ licences }: PublishedDataset['dataset']): RecordLicence {
  const [first] = licences;
  if (!first) throw new Error('A dataset without an agency has no licence');
  const basis = licences.some((licence) => licence.basis === 'assumed') ? 'assumed' : 'stated';
  const urls = licences.map(({ url }) => url);
  if (licences.length === 1) return { id: first.id, title: first.title, urls, basis };
  const title = {
    th: licences.map(({ title }) => title.th).join(' · '),
    en: licences.map(({ title }) => title.en).join(' · '),
  };
  return { id: OTHER, title, urls, basis };
}
