/** What an agency's file gives to the description of its datasets: licence, contact, slug and title. */
import type { Issue } from '../../issues/index.ts';
import { type AgencyInput, DATASET_KINDS, datasetSlug, gdField, PAGE_NAMES } from '../../schema/index.ts';
import type { Locate } from '../yaml.ts';
import { checkContact } from './contact.ts';
import { checkChoice } from './metadataChoices.ts';

const SLUG_LIMIT = 70;

/** `named`: Thai name → file of the agencies before this one; filled on the way. */
export function checkAgency(
  { agency, name, contact, licence: { id } }: AgencyInput,
  locate: Locate,
  named: Map<string, string>,
): Issue[] {
  const other = named.get(name.th);
  named.set(name.th, `content/agencies/${agency}.yaml`);
  return [
    ...checkChoice(gdField('license_id'), id, locate, ['licence', 'id']),
    ...checkContact(contact?.email, ['contact', 'email'], locate),
    ...checkReserved(agency, locate),
    ...checkSlug(agency, locate),
    ...(other
      ? [{ code: 'dataset-title-repeated', place: locate(['name', 'th']), found: name.th, values: { other } }]
      : []),
  ];
}

/** First parts of the site's own addresses beside its pages, those that are promised too, and `all`, which names the datasets over every agency. */
const others = [
  'admin',
  'agencies',
  'all',
  'api',
  'catalog',
  'changes',
  'datasets',
  'desk',
  'developers',
  'due',
  'embed',
  'en',
  'errors',
  'joint',
  'search',
  'styleguide',
];
const reserved = [...PAGE_NAMES, ...others].sort();

function checkReserved(agency: string, locate: Locate): Issue[] {
  if (!reserved.includes(agency)) return [];
  const values = { reserved: reserved.join(' ') };
  return [{ code: 'agency-id-reserved', place: locate(['agency']), found: agency, values }];
}

function checkSlug(agency: string, locate: Locate): Issue[] {
  const longest = DATASET_KINDS.map((kind) => datasetSlug(agency, kind)).sort((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length <= SLUG_LIMIT) return [];
  const limit = String(SLUG_LIMIT - (longest.length - agency.length));
  const values = { slug: longest, length: String(longest.length), limit };
  return [{ code: 'dataset-slug-long', place: locate(['agency']), found: agency, values }];
}
