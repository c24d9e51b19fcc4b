/** A reader of Data Packages: each resource is what its description says, cell by cell; CSVW says the same. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { publishedDatasets, publishedFiles } from '../../src/publish/index.ts';
import { demoSite, publication } from './demoSite.ts';

interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  format?: string;
  constraints: { required: boolean; enum?: (string | number)[] };
}
interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  /** Tables only. */
  schema?: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
}

const site = demoSite();
const files = new Map(publishedFiles(site, publication).map((file) => [file.path, file]));
const slugs = publishedDatasets(site, publication).map(({ dataset }) => dataset.slug);
const text = (path: string) => new TextDecoder().decode(files.get(path)?.bytes);

const patterns = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d\d-\d\d$/ };

function faultsOf({ name, type, format, constraints }: Field, cell: string): string[] {
  if (cell === '') return constraints.required ? [`${name} is empty`] : [];
  if (!patterns[type].test(cell)) return [`${name}: ${cell} is no ${type}`];
  if (format === 'uri' && !URL.canParse(cell)) return [`${name}: ${cell} is no address`];
  return constraints.enum && !constraints.enum.map(String).includes(cell)
    ? [`${name}: ${cell} is not in the list`]
    : [];
}

describe.each(slugs)('%s', (slug) => {
  const folder = `datasets/${slug}/`;
  const descriptor = JSON.parse(text(`${folder}datapackage.json`)) as { name: string; resources: Resource[] };

  test('bears its own name, and lists every CSV and JSON of its folder but those for Excel', () => {
    expect(descriptor.name).toBe(slug);
    const data = [...files.keys()].filter((path) =>
      new RegExp(`^${folder}[^/]*-(all|\\d{4})\\.(csv|json)$`).test(path),
    );
    expect(descriptor.resources.map(({ path }) => folder + path).sort()).toEqual(data.sort());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(data.length);
  });

  test.each(descriptor.resources)('$path is as described', ({ path, bytes, hash, format, schema }) => {
    const file = files.get(folder + path)?.bytes ?? new Uint8Array();
    expect(file.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    expect(schema === undefined).toBe(format === 'json');
    if (!schema) return;
    const [header = [], ...rows]: string[][] = parse(text(folder + path), { record_delimiter: '\r\n' });
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    expect(rows.flatMap((row) => schema.fields.flatMap((field, index) => faultsOf(field, row[index] ?? '')))).toEqual(
      [],
    );
    const keys = rows.map((row) => schema.primaryKey.map((name) => row[header.indexOf(name)]).join('|'));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  test('CSVW has the same tables, columns and key', () => {
    const csvw = JSON.parse(text(`${folder}${slug}.csv-metadata.json`)) as {
      tables: { url: string }[];
      tableSchema: { columns: { name: string; titles: string; required: boolean }[]; primaryKey: string[] };
    };
    const tables = descriptor.resources.filter(({ format }) => format === 'csv');
    expect(csvw.tables.map(({ url }) => url)).toEqual(tables.map(({ path }) => path));
    for (const { schema } of tables) {
      expect(csvw.tableSchema.primaryKey).toEqual(schema?.primaryKey);
      expect(csvw.tableSchema.columns.map(({ name, titles, required }) => [name, titles, required])).toEqual(
        schema?.fields.map(({ name, constraints }) => [name, name, constraints.required]),
      );
    }
  });
});
