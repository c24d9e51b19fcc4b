/** How published documents of the JSON API keep to their published JSON Schemas, asked of a validator that is not ours. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PublishedFile } from '../../src/publish/index.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Members = { [key: string]: Json };

/** Beside the document of a KPI stands the same as a table, which `kpiCsv.test.ts` reads. */
const isApi = ({ path }: PublishedFile) => path.startsWith('api/v1/') && path.endsWith('.json');
const parsed = ({ path, bytes }: PublishedFile) => ({
  path,
  value: JSON.parse(new TextDecoder().decode(bytes)) as Members,
});

export const schemasOf = (files: PublishedFile[]) =>
  files.filter((file) => isApi(file) && file.path.endsWith('.schema.json')).map(parsed);

export const documentsOf = (files: PublishedFile[]) =>
  files.filter((file) => isApi(file) && !file.path.endsWith('.schema.json')).map(parsed);

/** What each document breaks of the schema that it names; `closed` also counts fields that no schema has. */
export function breachesOf(files: PublishedFile[], { closed = true } = {}) {
  const validator = new Ajv2020({ allErrors: true, strictSchema: true });
  for (const { value } of schemasOf(files)) validator.addSchema(closed ? (withoutOthers(value) as Members) : value);
  return (documents: { path: string; value: Members }[]): string[] =>
    documents.flatMap(({ path, value }) => {
      const validate = validator.getSchema(String(value['schema_url']));
      if (!validate) return [`${path} names no published schema`];
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
    });
}

/** The schema with every object closed: what is published leaves room for later fields. */
function withoutOthers(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutOthers);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutOthers(value)]));
  return schema['type'] === 'object' && schema['properties'] ? { ...inner, additionalProperties: false } : inner;
}

/** Every key of a document, at every depth, with the path to it. */
export function keysOf(value: Json, path = ''): { key: string; path: string }[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([key, inner]) => [
    { key, path: `${path}.${key}` },
    ...keysOf(inner, `${path}.${key}`),
  ]);
}
