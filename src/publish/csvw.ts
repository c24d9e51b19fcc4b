/** `{dataset}.csv-metadata.json`: CSV on the Web over the same files, which share one list of columns. */
import { columnsOf, keyOf } from './tables/tables.ts';
import type { Column, ColumnType } from './tables/table.ts';
import { type Dataset, folderOf } from './datasets.ts';
import type { Distribution } from './distributions.ts';
import { jsonTextFile, type PublishedFile } from './publishedFile.ts';

export function csvwFile(dataset: Dataset, files: readonly Distribution[]): PublishedFile {
  const { kind, slug, title, description, licences } = dataset;
  return jsonTextFile(`${folderOf(dataset)}${slug}.csv-metadata.json`, {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'th' }],
    'dc:title': inBoth(title),
    'dc:description': inBoth(description),
    'dc:license': licences.map(({ url }) => ({ '@id': url })),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      lineTerminators: ['\r\n'],
      header: true,
      headerRowCount: 1,
    },
    tableSchema: { columns: columnsOf(kind).map(toColumn), primaryKey: keyOf(kind) },
    tables: files
      .filter(({ form }) => form === 'csv')
      .map(({ name, title: fileTitle, description: contents }) => ({
        url: name,
        'dc:title': inBoth(fileTitle),
        'dc:description': inBoth(contents),
      })),
  });
}

/** `titles` has to be the header itself, so the words for people stand in `rdfs:label`. */
function toColumn({ name, title, description, type, allowed, required }: Column) {
  return {
    name,
    titles: name,
    'rdfs:label': inBoth(title),
    'dc:description': inBoth(description),
    ...(type === 'text' && allowed ? { datatype: { base: 'string', format: allowed.join('|') } } : datatypes[type]),
    required,
  };
}

const datatypes: Record<ColumnType, { datatype: string; separator?: string }> = {
  text: { datatype: 'string' },
  integer: { datatype: 'integer' },
  decimal: { datatype: 'decimal' },
  date: { datatype: 'date' },
  link: { datatype: 'anyURI' },
  months: { datatype: 'integer', separator: ' ' },
  ids: { datatype: 'string', separator: ' ' },
};

function inBoth({ th, en }: { th: string; en: string }) {
  return [
    { '@value': th, '@language': 'th' },
    { '@value': en, '@language': 'en' },
  ];
}
