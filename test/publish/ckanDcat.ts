/**
 * What ckanext-dcat reads from a graph: `_object_value`, `_keywords`, `_license`, `_distribution_format` of
 * profiles/base.py and the order of `_parse_dataset_base`, for a catalogue in one language.
 */
import { type Quad, Store, type Term } from 'n3';

const rdf = (name: string) => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`;
const rdfs = (name: string) => `http://www.w3.org/2000/01/rdf-schema#${name}`;
const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;

/** CKAN's own register, of which the addresses are never those of the licences themselves. */
const licences = [
  ['cc-by', 'Creative Commons Attribution', 'http://www.opendefinition.org/licenses/cc-by'],
  ['cc-by-sa', 'Creative Commons Attribution Share-Alike', 'http://www.opendefinition.org/licenses/cc-by-sa'],
  ['cc-nc', 'Creative Commons Non-Commercial (Any)', 'http://creativecommons.org/licenses/by-nc/2.0/'],
  ['odc-by', 'Open Data Commons Attribution License', 'http://www.opendefinition.org/licenses/odc-by'],
  ['odc-odbl', 'Open Data Commons Open Database License (ODbL)', 'http://www.opendefinition.org/licenses/odc-odbl'],
  ['gfdl', 'GNU Free Documentation License', 'http://www.opendefinition.org/licenses/gfdl'],
] as const;

const formats: Record<string, string> = { 'text/csv': 'CSV', 'application/json': 'JSON', 'application/zip': 'ZIP' };

export interface ReadDataset {
  title: string;
  notes: string;
  licence: string;
  tags: string[];
  issued: string;
  resources: Record<'name' | 'description' | 'url' | 'format' | 'mimetype', string>[];
}

export function readDatasets(quads: readonly Quad[], language: string): ReadDataset[] {
  const store = new Store([...quads]);
  const objects = (subject: Term, predicate: string) => store.getObjects(subject, predicate, null);
  const value = (subject: Term, predicate: string): string => {
    let fallback = '';
    for (const object of objects(subject, predicate)) {
      if (object.termType !== 'Literal') return objects(object, rdfs('label'))[0]?.value ?? object.value;
      if (object.language === language) return object.value;
      if (fallback === '') fallback = object.value;
    }
    return fallback;
  };
  const licenceOf = (dataset: Term): string => {
    for (const file of objects(dataset, dcat('distribution'))) {
      const [licence] = objects(file, dct('license'));
      if (!licence) continue;
      const title = value(licence, dct('title'));
      const known =
        licences.find(([, , address]) => address === licence.value) ?? licences.find(([, name]) => name === title);
      if (known) return known[0];
    }
    return '';
  };
  const formatOf = (file: Term) => {
    const mimetype = value(file, dcat('mediaType'));
    const [format] = objects(file, dct('format'));
    const label = format?.value ?? '';
    return { mimetype, format: formats[mimetype] ?? formats[label] ?? label };
  };
  return store.getSubjects(rdf('type'), dcat('Dataset'), null).map((dataset) => ({
    title: value(dataset, dct('title')),
    notes: value(dataset, dct('description')),
    licence: licenceOf(dataset),
    tags: objects(dataset, dcat('keyword')).flatMap(({ value: word }) => word.split(',').map((part) => part.trim())),
    issued: value(dataset, dct('issued')),
    resources: objects(dataset, dcat('distribution')).map((file) => ({
      name: value(file, dct('title')),
      description: value(file, dct('description')),
      url: value(file, dcat('downloadURL')),
      ...formatOf(file),
    })),
  }));
}
