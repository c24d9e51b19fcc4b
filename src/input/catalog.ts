/** `data/catalog.yaml`: how the datasets are described to GD Catalog. */
import { type Issue, nearest } from '../issues/index.ts';
import { type CatalogInput, catalog, DATASET_KINDS, datasetSlug, type GdField, gdFields } from '../schema/index.ts';
import { checkCatalogDates } from './checks/dates.ts';
import { checkContact } from './checks/contact.ts';
import { checkRepeatedInCatalog } from './checks/repeatedItems.ts';
import { checkMetadataChoices, itemValues } from './checks/metadataChoices.ts';
import { readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Locate, Path } from './yaml.ts';

const file = 'data/catalog.yaml';

/** `agencies`: names of the files of agencies, read or not. The catalogue is null where there is an issue. */
export function loadCatalog(
  inputs: Inputs,
  agencies: readonly string[],
  today: string,
): { catalog: CatalogInput | null; issues: Issue[] } {
  const { value, issues, locate } = readYamlFile(inputs, file, catalog, 'basis: assumed');
  if (value === null) return { catalog: null, issues };
  const found = [...issues, ...checkCatalog(value, agencies, locate), ...checkCatalogDates(value, locate, today)];
  return { catalog: found.length > 0 ? null : value, issues: found };
}

function checkCatalog(value: CatalogInput, agencies: readonly string[], locate: Locate): Issue[] {
  return [
    ...[
      { metadata: value.every, at: ['every'] },
      ...DATASET_KINDS.map((kind) => ({ metadata: value.datasets[kind], at: ['datasets', kind] })),
    ].flatMap(({ metadata, at }) => [
      ...checkMetadataChoices(metadata, at, locate),
      ...checkInterval(metadata.update_frequency_interval, at, locate),
    ]),
    ...DATASET_KINDS.flatMap((kind) =>
      checkGroup(value, value.datasets[kind].group, ['datasets', kind, 'group'], locate),
    ),
    ...checkContact(value.acrossAgencies?.contact.email, ['acrossAgencies', 'contact', 'email'], locate),
    ...checkRepeatedInCatalog(value, locate),
    ...checkRegistrations(value, agencies, locate),
  ];
}

function checkInterval(found: string | undefined, at: Path, locate: Locate): Issue[] {
  if (found === undefined || /^[1-9]\d*$/.test(found)) return [];
  const fields: readonly GdField[] = gdFields;
  const field = fields.find(({ key }) => key === 'update_frequency_interval');
  return [
    {
      code: 'update-interval',
      place: locate([...at, 'update_frequency_interval']),
      found,
      values: field ? itemValues(field) : {},
    },
  ];
}

function checkGroup({ groups }: CatalogInput, found: string, path: Path, locate: Locate): Issue[] {
  const allowed = groups.map(({ id }) => id);
  if (allowed.includes(found)) return [];
  const suggestion = nearest(found, allowed);
  return [
    {
      code: 'group-of-datasets-unknown',
      place: locate(path),
      found,
      values: { allowed: allowed.join(' '), ...(suggestion && { suggestion }) },
    },
  ];
}

function checkRegistrations(
  { registrations = {} }: CatalogInput,
  agencies: readonly string[],
  locate: Locate,
): Issue[] {
  const owners = agencies.length > 1 ? [...agencies, 'all'] : agencies;
  const slugs = owners.flatMap((owner) => DATASET_KINDS.map((kind) => datasetSlug(owner, kind)));
  return Object.keys(registrations)
    .filter((slug) => !slugs.includes(slug))
    .map((found): Issue => {
      const suggestion = nearest(found, slugs);
      const values = { allowed: owners.map((owner) => `${owner}-kpi-…`).join(' '), ...(suggestion && { suggestion }) };
      return { code: 'registration-unknown-dataset', place: locate(['registrations', found]), found, values };
    });
}
