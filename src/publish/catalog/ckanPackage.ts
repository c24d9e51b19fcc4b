/** A dataset as CKAN with the thai_gdc extension shows it. */
import { STATISTICS } from '../../schema/index.ts';
import { folderOf } from '../datasets.ts';
import type { Distribution } from '../distributions.ts';
import { uuidOf } from '../identity.ts';
import { addressOf, type Publication } from '../publishedFile.ts';
import type { CatalogRecord } from './record.ts';
import type { Organisation } from './values.ts';
import type { DescribedField } from './values.ts';

/** Licences of GD Catalog's list that let anyone use the data for anything. */
const OPEN_LICENCES = [
  'Creative Commons Attributions',
  'Creative Commons Attribution Share-Alike',
  'Open Data Common',
  'GNU Free Documentation License',
];

export function toCkanPackage(record: CatalogRecord, publication: Publication) {
  const { dataset, id, organisation, licence, times, group, fields, distributions } = record;
  const tags = fields.find(({ key }) => key === 'tag_string')?.values ?? [];
  return {
    id,
    name: dataset.slug,
    ...Object.fromEntries(fields.flatMap(toMembers)),
    owner_org: organisation.id,
    organization: toCkanOrganization(organisation),
    tag_string: tags.join(','),
    tags: tags.map((name) => ({
      id: uuidOf(`tag/${name}`),
      name,
      display_name: name,
      state: 'active',
      vocabulary_id: null,
    })),
    num_tags: tags.length,
    groups: [
      {
        id: uuidOf(`group/${group.id}`),
        name: group.id,
        title: group.title.th,
        display_name: group.title.th,
        description: '',
        image_display_url: '',
      },
    ],
    license_title: licence.title.th,
    license_url: licence.urls[0] ?? '',
    isopen: OPEN_LICENCES.includes(licence.id),
    url: addressOf(publication, folderOf(dataset)),
    type: 'dataset',
    state: 'active',
    private: false,
    version: null,
    author: null,
    author_email: null,
    ...(times.created ? { metadata_created: toCkanTime(times.created) } : {}),
    metadata_modified: toCkanTime(times.modified),
    extras: [],
    relationships_as_object: [],
    relationships_as_subject: [],
    num_resources: distributions.length,
    resources: distributions.map((file, position) => toResource(file, position, record, publication)),
  };
}

/** Lists stay lists; an item that is missing is an empty text, as in CKAN. */
function toMembers({ key, item, multiple, values, other }: DescribedField): [string, string | string[]][] {
  if (item === undefined && values.length === 0) return [];
  const members: [string, string | string[]][] = [[key, multiple ? values : (values[0] ?? '')]];
  return other === null ? members : [...members, [`${key}_other`, other]];
}

function toResource(
  { file, title, description, format, times, years }: Distribution,
  position: number,
  record: CatalogRecord,
  publication: Publication,
) {
  const { id, modified, metadata } = record;
  const statistics = {
    ...(years && {
      resource_first_year_of_data: String(years.first),
      resource_last_year_of_data: String(years.last),
    }),
    resource_unit_of_measure: metadata.unit_of_measure ?? '',
    resource_unit_of_multiplier: metadata.unit_of_multiplier ?? '',
  };
  return {
    id: uuidOf(file.path),
    package_id: id,
    name: title.th,
    description: `${description.th} · ${description.en}`,
    url: addressOf(publication, file.path),
    url_type: null,
    resource_type: null,
    format,
    mimetype: file.mediaType.replace(/;.*/, ''),
    mimetype_inner: null,
    size: file.size,
    hash: `sha256:${file.sha256}`,
    position,
    state: 'active',
    ...(times.created ? { created: toCkanTime(times.created) } : {}),
    last_modified: toCkanTime(times.modified),
    metadata_modified: toCkanTime(times.modified),
    cache_url: null,
    cache_last_updated: null,
    resource_last_updated_date: modified,
    ...(metadata.data_type === STATISTICS ? statistics : {}),
  };
}

/** CKAN's own form, in UTC without saying so: harvesters compare it with theirs letter by letter. */
const toCkanTime = (moment: string): string => moment.replace('Z', '.000000');

export function toCkanOrganization({ id, name, title }: Organisation) {
  return {
    id,
    name,
    title: title.th,
    display_name: title.th,
    description: title.en ?? '',
    type: 'organization',
    is_organization: true,
    approval_status: 'approved',
    state: 'active',
    image_url: '',
  };
}
