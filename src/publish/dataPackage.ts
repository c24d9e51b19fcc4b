/** `datapackage.json`: Data Package 2.0 over a dataset's CSV and JSON files. */
import { columnsOf, keyOf } from './tables/tables.ts';
import type { Column, ColumnType } from './tables/table.ts';
import { type Dataset, folderOf } from './datasets.ts';
import type { Distribution } from './distributions.ts';
import { uuidOf } from './identity.ts';
import { addressOf, jsonTextFile, type Publication, type PublishedFile } from './publishedFile.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The Excel files hold the same rows for people who double-click, and are left out. */
export function dataPackageFile(
  dataset: Dataset,
  files: readonly Distribution[],
  publication: Publication,
): PublishedFile {
  const { slug, kind, title, description, keywords, assessments, licences } = dataset;
  const schema = toTableSchema(kind);
  return jsonTextFile(`${folderOf(dataset)}datapackage.json`, {
    $schema: `${PROFILES}/datapackage.json`,
    name: slug,
    id: `urn:uuid:${uuidOf(slug)}`,
    title: `${title.th} · ${title.en}`,
    description: `${description.th}\n\n${description.en}`,
    homepage: addressOf(publication, folderOf(dataset)),
    keywords: [...keywords.th, ...keywords.en],
    licenses: licences.map(({ url, title: { th, en } }) => ({
      path: url,
      title: [th, en].filter(Boolean).join(' · '),
    })),
    contributors: [
      { title: `${publication.identity.publisher.th} · ${publication.identity.publisher.en}`, roles: ['publisher'] },
    ],
    sources: assessments.map(({ front: { source } }) => ({
      title: source.title.th,
      ...(source.url ? { path: source.url } : {}),
    })),
    resources: files.filter(({ form }) => form === 'csv' || form === 'json').map((file) => toResource(file, schema)),
  });
}

/** Tables are the CSV files; the JSON files hold the same rows and are listed as plain files. */
function toResource({ file, name, form, title, description }: Distribution, schema: object) {
  return {
    name: name.toLowerCase().replaceAll('.', '-'),
    ...(form === 'csv' ? { type: 'table' } : {}),
    path: name,
    title: `${title.th} · ${title.en}`,
    description: `${description.th} · ${description.en}`,
    format: form,
    mediatype: file.mediaType.replace(/;.*/, ''),
    encoding: 'utf-8',
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
    ...(form === 'csv' ? { dialect, schema } : {}),
  };
}

const dialect = {
  $schema: `${PROFILES}/tabledialect.json`,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

function toTableSchema(kind: Dataset['kind']) {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columnsOf(kind).map(toField),
    missingValues: [''],
    primaryKey: keyOf(kind),
  };
}

const fieldTypes: Record<ColumnType, { type: string; format?: string }> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  date: { type: 'date' },
  link: { type: 'string', format: 'uri' },
  months: { type: 'string' },
  ids: { type: 'string' },
};

function toField({ name, type, title, description, required, allowed, example }: Column) {
  const values = type === 'integer' ? allowed?.map(Number) : allowed;
  return {
    name,
    ...fieldTypes[type],
    title: `${title.th} · ${title.en}`,
    description: `${description.th} · ${description.en}`,
    ...(example === '' ? {} : { example }),
    constraints: { required, ...(values ? { enum: values } : {}) },
  };
}
