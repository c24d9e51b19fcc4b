/** The names of licences in CKAN's own register, by which ckanext-dcat recognises the licence of a file. */
import { type AgencyInput, OTHER } from '../../schema/index.ts';

/** GD Catalog's names that differ from CKAN's. */
const ofCkan: Record<string, string> = { 'Creative Commons Attributions': 'Creative Commons Attribution' };

/** GD Catalog has one name for the three of Open Data Commons; their addresses tell them apart. */
const ofOpenDataCommons: Record<string, string> = {
  by: 'Open Data Commons Attribution License',
  odbl: 'Open Data Commons Open Database License (ODbL)',
  pddl: 'Open Data Commons Public Domain Dedication and License (PDDL)',
};

/** A licence outside the list goes by its own name. */
export function ckanLicenceTitle({ id, title, url }: AgencyInput['licence']): string {
  if (id === OTHER) return title.en;
  const [, name = ''] = /opendatacommons\.org\/licenses\/([a-z]+)/.exec(url) ?? [];
  return ofOpenDataCommons[name] ?? ofCkan[id] ?? id;
}
