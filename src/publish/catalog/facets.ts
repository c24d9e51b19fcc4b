/** By what a reader narrows the catalogue down, in GD Catalog's order; each value has an address of its own. */
import { type Bilingual, terms, type Wording } from '../../words/index.ts';
import { gdListOf, inEnglish } from '../../schema/index.ts';
import { sha256 } from '../publishedFile.ts';
import type { CatalogRecord } from './record.ts';

export interface FacetValue {
  /** Last part of the address; Thai letters stay Thai. */
  slug: string;
  label: Wording;
  records: CatalogRecord[];
}

export interface Facet {
  /** First part of the address under `/catalog/`. */
  id: string;
  label: Bilingual;
  /** By how many datasets they have, then by name; years latest first. */
  values: FacetValue[];
}

interface Choice {
  slug: string;
  label: Wording;
}

interface FacetKind {
  id: string;
  label: Bilingual;
  choices: (record: CatalogRecord) => Choice[];
}

const kinds: readonly FacetKind[] = [
  {
    id: 'organization',
    label: terms.names.organisation,
    choices: ({ organisation }) => [{ slug: organisation.name, label: organisation.title }],
  },
  { id: 'group', label: terms.names.datasetGroup, choices: ({ group }) => [{ slug: group.id, label: group.title }] },
  {
    id: 'tag',
    label: terms.names.keyword,
    choices: ({ dataset }) => dataset.tags.map((tag) => ({ slug: folderName(tag.th), label: tag })),
  },
  {
    id: 'type',
    label: { th: 'ประเภทชุดข้อมูล', en: 'Type of data' },
    choices: ({ fields }) => valuesOf(fields, 'data_type').map(choiceOf),
  },
  {
    id: 'category',
    label: { th: 'หมวดหมู่', en: 'Category' },
    choices: ({ fields }) => valuesOf(fields, 'data_category').map(choiceOf),
  },
  {
    id: 'format',
    label: { th: 'นามสกุลของไฟล์', en: 'File format' },
    choices: ({ distributions }) =>
      [...new Set(distributions.map(({ format }) => format))].map((format) => ({
        slug: format.toLowerCase(),
        label: same(format),
      })),
  },
  {
    id: 'license',
    label: terms.names.licence,
    choices: ({ licence: { id, title } }) => [
      { slug: slugOf(licences[gdListOf('license_id')?.indexOf(id) ?? -1] ?? id), label: title },
    ],
  },
  {
    id: 'year',
    label: terms.names.fiscalYear,
    choices: ({ dataset }) =>
      dataset.fiscalYears.map((year) => ({ slug: String(year), label: { th: `พ.ศ. ${year}`, en: `${year} BE` } })),
  },
];

/** In short, for addresses, in the order of GD Catalog's list. */
const licences = ['Not specified', 'CC BY', 'CC BY-SA', 'CC BY-NC', 'ODC', 'GFDL', 'Other'];

export function facetsOf(records: readonly CatalogRecord[]): Facet[] {
  return kinds.map(({ id, label, choices }) => {
    const values = new Map<string, FacetValue>();
    for (const record of records) {
      for (const choice of choices(record)) {
        const value = values.get(choice.slug) ?? { ...choice, records: [] };
        value.records.push(record);
        values.set(choice.slug, value);
      }
    }
    return { id, label, values: [...values.values()].sort(id === 'year' ? latestFirst : mostFirst) };
  });
}

const latestFirst = (a: FacetValue, b: FacetValue) => Number(b.slug) - Number(a.slug);
const mostFirst = (a: FacetValue, b: FacetValue) => b.records.length - a.records.length || (a.slug < b.slug ? -1 : 1);

/** A folder's name holds 255 bytes and a Thai letter takes three: a longer keyword is cut, and told apart by a digest. */
function folderName(tag: string): string {
  const name = tag.replaceAll(' ', '-');
  return Buffer.byteLength(name) <= LONGEST_FOLDER ? name : `${name.slice(0, 60)}-${sha256(name).slice(0, 8)}`;
}
const LONGEST_FOLDER = 240;

const same = (text: string): Bilingual => ({ th: text, en: text });
const valuesOf = (fields: CatalogRecord['fields'], wanted: string): string[] =>
  fields.find(({ key }) => key === wanted)?.values ?? [];

/** A value of a list of GD Catalog, whose address is English. */
function choiceOf(value: string): Choice {
  const en = inEnglish(value) ?? value;
  return { slug: slugOf(en), label: { th: value, en } };
}

const slugOf = (english: string) => english.toLowerCase().replaceAll(' ', '-');
