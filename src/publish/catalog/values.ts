/** The value of every field that GD Catalog has for a dataset: one list for the page, CKAN and the import sheet. */
import type { Contact } from '../../assessment/index.ts';
import type { Wording } from '../../words/index.ts';
import {
  type CatalogInput,
  type FieldValues,
  type GdField,
  gdFields,
  type GdKey,
  inEnglish,
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
  title: Wording;
  website: string | null;
}

export interface RecordLicence {
  /** As GD Catalog calls it. */
  id: string;
  title: Wording;
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

export interface DescribedField extends GdField, FieldValues {
  key: GdKey;
  values: string[];
  /** The values, with the text that stands in place of "อื่นๆ", as pages say them. */
  said: Wording[];
}

export function describedFields(record: DatasetFacts, publication: Publication): DescribedField[] {
  const said: Record<string, Said> = { ...record.metadata, ...ownValues(record, publication) };
  const type = record.metadata.data_type;
  return (gdFields as readonly (GdField & { key: GdKey })[])
    .filter(
      ({ only }) =>
        only === undefined || only === (type === STATISTICS ? 'statistics' : type === RECORDS ? 'records' : null),
    )
    .map((field) => {
      const written = said[`${field.key}_other`];
      const values = [said[field.key] ?? []].flat().filter((value) => value !== '');
      const other = typeof written === 'string' ? written : null;
      const inWords = (value: string) =>
        value === OTHER && other !== null
          ? wordingOf(other, said[`${field.key}_other_en`])
          : wordingOf(value, said[`${field.key}_en`]);
      return { ...field, values, other, said: ownWords(record)[field.key] ?? values.map(inWords) };
    });
}

/** In English where the metadata or the lists of GD Catalog have it. */
function wordingOf(th: string, english: Said): Wording {
  const en = typeof english === 'string' ? english : inEnglish(th);
  return en === undefined ? { th } : { th, en };
}

/** Values that the site itself has in both languages. */
const ownWords = ({ dataset, organisation, contact, licence }: DatasetFacts): Partial<Record<GdKey, Wording[]>> => ({
  title: [dataset.title],
  owner_org: [organisation.title],
  maintainer: [contact.unit],
  tag_string: dataset.tags,
  notes: [dataset.description],
  license_id: [licence.title],
});

type Said = string | string[] | null | undefined;

/** What the metadata do not say under the field's own key. */
function ownValues(
  { dataset, organisation, contact, licence, years, modified }: DatasetFacts,
  publication: Publication,
): Record<Exclude<GdKey, keyof MetadataInput> | 'license_id_other', Said> {
  return {
    title: dataset.title.th,
    owner_org: organisation.title.th,
    maintainer: contact.unit.th,
    maintainer_email: contact.email,
    tag_string: dataset.keywords.th,
    notes: dataset.description.th,
    license_id: licence.id,
    license_id_other: licence.id === OTHER ? licence.title.th : null,
    url: addressOf(publication, folderOf(dataset)),
    last_updated_date: modified,
    first_year_of_data: years && String(years.first),
    last_year_of_data: years && String(years.last),
  };
}
