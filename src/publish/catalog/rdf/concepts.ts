/** Concepts of the EU Publications Office that DCAT-AP asks for, each with its class and a name for readers offline. */
import type { NamedNode, Quad } from 'n3';
import { type AgencyInput, OTHER } from '../../../schema/index.ts';
import { frequencyOf } from '../frequencies.ts';
import { authority, describe, inBoth, iri } from './terms.ts';

export const theme = authority('data-theme', 'GOVE');
export const themes = iri('http://publications.europa.eu/resource/authority/data-theme');
export const thailand = authority('country', 'THA');
export const languages = [authority('language', 'THA'), authority('language', 'ENG')];
export const publicAccess = authority('access-right', 'PUBLIC');

/** Null where GD Catalog's unit has no such code, or none was given. */
export function frequency(unit: string | undefined): NamedNode | null {
  const { code } = frequencyOf(unit);
  return code === undefined ? null : authority('frequency', code);
}

export const fileType = (format: string): NamedNode => authority('file-type', format);
export const mediaType = (type: string): NamedNode => iri(`https://www.iana.org/assignments/media-types/${type}`);

/** What is said of the concepts that every dataset uses. */
export function sharedConcepts(): Quad[] {
  return [
    ...describe(theme, 'skos:Concept', {
      'skos:prefLabel': inBoth({ th: 'ภาครัฐและหน่วยงานของรัฐ', en: 'Government and public sector' }),
      'skos:inScheme': themes,
    }),
    ...describe(themes, 'skos:ConceptScheme', {
      'dct:title': inBoth({ th: 'หมวดข้อมูล', en: 'Data theme' }),
    }),
    ...describe(thailand, 'dct:Location', {
      'skos:prefLabel': inBoth({ th: 'ประเทศไทย', en: 'Thailand' }),
    }),
    ...languages.flatMap((language) => describe(language, 'dct:LinguisticSystem')),
    ...describe(publicAccess, 'dct:RightsStatement'),
  ];
}

/** GD Catalog's names that differ from CKAN's. */
const ofCkan: Record<string, string> = { 'Creative Commons Attributions': 'Creative Commons Attribution' };

/** GD Catalog has one name for the three of Open Data Commons; their addresses tell them apart. */
const ofOpenDataCommons: Record<string, string> = {
  by: 'Open Data Commons Attribution License',
  odbl: 'Open Data Commons Open Database License (ODbL)',
  pddl: 'Open Data Commons Public Domain Dedication and License (PDDL)',
};

/** The name of a licence in CKAN's own register, by which ckanext-dcat recognises it; another goes by its own name. */
export function ckanLicenceTitle({ id, title, url }: AgencyInput['licence']): string {
  if (id === OTHER) return title.en ?? title.th;
  const [, name = ''] = /opendatacommons\.org\/licenses\/([a-z]+)/.exec(url) ?? [];
  return ofOpenDataCommons[name] ?? ofCkan[id] ?? id;
}
