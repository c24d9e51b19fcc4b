/** The value of every field that GD Catalog has for a dataset: one list for the page, CKAN and the import sheet. */
import type { Bilingual } from '../../words/index.ts';
import {
  type CatalogInput,
  type GdField,
  gdFields,
  type GdKey,
  type MetadataInput,
  OTHER,
  RECORDS,
  STATISTICS,
} from '../../schema/index.ts';
import { folderOf } from '../datasets.ts';
import type { PublishedDataset } from '../publishedDatasets.ts';
import { addressOf, type Publication } from '../publishedFile.ts';

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

/** Who answers for a dataset, under which licence, and what its metadata say. */
export interface DatasetFacts extends PublishedDataset {
  id: string;
  organisation: Organisation;
  contact: Contact;
  licence: RecordLicence;
  metadata: Omit<MetadataInput, 'group'>;
  /** Whether the agency has confirmed the metadata. */
  basis: 'stated' | 'assumed';
  group: CatalogInput['groups'][number];
  registration: { url: string; date: string | null } | null;
}

export interface DescribedField extends GdField {
  key: GdKey;
  /** As the catalogue stores it; empty where there is none. */
  values: string[];
  /** The text in place of "อื่นๆ", where one was chosen. */
  other: string | null;
}

export function describedFields(record: DatasetFacts, publication: Publication): DescribedField[] {
  const values = valuesOf(record, publication);
  const type = record.metadata.data_type;
  return (gdFields as readonly (GdField & { key: GdKey })[])
    .filter(
      ({ only }) =>
        only === undefined || only === (type === STATISTICS ? 'statistics' : type === RECORDS ? 'records' : null),
    )
    .map((field) => ({
      ...field,
      values: values[field.key].filter((value) => value !== ''),
      other: otherOf(field.key, record),
    }));
}

function valuesOf(record: DatasetFacts, publication: Publication): Record<GdKey, string[]> {
  const { dataset, metadata, organisation, contact, licence, years, modified } = record;
  return {
    data_type: one(metadata.data_type),
    title: [dataset.title.th],
    owner_org: [organisation.title.th],
    maintainer: [contact.unit.th],
    maintainer_email: one(contact.email),
    tag_string: dataset.keywords.th,
    notes: [dataset.description.th],
    objective: metadata.objective ?? [],
    update_frequency_unit: one(metadata.update_frequency_unit),
    update_frequency_interval: one(metadata.update_frequency_interval),
    geo_coverage: one(metadata.geo_coverage),
    data_source: one(metadata.data_source),
    data_format: metadata.data_format ?? [],
    data_category: one(metadata.data_category),
    license_id: [licence.id],
    accessible_condition: one(metadata.accessible_condition),
    url: [addressOf(publication, folderOf(dataset))],
    data_language: metadata.data_language ?? [],
    last_updated_date: [modified],
    data_support: one(metadata.data_support),
    data_collect: one(metadata.data_collect),
    first_year_of_data: years ? [String(years.first)] : [],
    last_year_of_data: years ? [String(years.last)] : [],
    data_release_calendar: one(metadata.data_release_calendar),
    disaggregate: metadata.disaggregate ?? [],
    unit_of_measure: one(metadata.unit_of_measure),
    unit_of_multiplier: one(metadata.unit_of_multiplier),
    calculation_method: one(metadata.calculation_method),
    standard: one(metadata.standard),
  };
}

const one = (value: string | null | undefined): string[] => (value ? [value] : []);

function otherOf(key: GdKey, { metadata, licence }: DatasetFacts): string | null {
  if (key === 'license_id') return licence.id === OTHER ? licence.title.th : null;
  const others: Record<string, unknown> = metadata;
  const other = others[`${key}_other`];
  return typeof other === 'string' ? other : null;
}
