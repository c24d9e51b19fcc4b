/** `data/catalog.yaml`: how the datasets are described to GD Catalog. */
import type { Issue } from '../issues/index.ts';
import { type CatalogInput, catalog, DATASET_KINDS, datasetSlug, gdField } from '../schema/index.ts';
import { checkCatalogDates } from './checks/dates.ts';
import { checkContact } from './checks/contact.ts';
import { checkRepeatedInCatalog } from './checks/repeatedItems.ts';
import { checkMetadataChoices, itemValues } from './checks/metadataChoices.ts';
import { checkNamed } from './checks/named.ts';
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
  const groups = value.groups.map(({ id }) => id);
  return [
    ...[
      { metadata: value.every, at: ['every'] },
      ...DATASET_KINDS.map((kind) => ({ metadata: value.datasets[kind], at: ['datasets', kind] })),
    ].flatMap(({ metadata, at }) => [
      ...checkMetadataChoices(metadata, at, locate),
      ...checkInterval(metadata.update_frequency_interval, at, locate),
    ]),
    ...DATASET_KINDS.flatMap((kind) =>
      checkNamed(
        'group-of-datasets-unknown',
        value.datasets[kind].group,
        groups,
        () => locate(['datasets', kind, 'group']),
        {
          allowed: groups.join(' '),
        },
      ),
    ),
    ...checkContact(value.acrossAgencies?.contact.email, ['acrossAgencies', 'contact', 'email'], locate),
    ...checkRepeatedInCatalog(value, locate),
    ...checkRegistrations(value, agencies, locate),
  ];
}

function checkInterval(found: string | undefined, at: Path, locate: Locate): Issue[] {
  if (found === undefined || /^[1-9]\d*$/.test(found)) return [];
  const key = 'update_frequency_interval';
  return [{ code: 'update-interval', place: locate([...at, key]), found, values: itemValues(gdField(key)) }];
}

function checkRegistrations(
  { registrations = {} }: CatalogInput,
  agencies: readonly string[],
  locate: Locate,
): Issue[] {
  const owners = agencies.length > 1 ? [...agencies, 'all'] : agencies;
  const slugs = owners.flatMap((owner) => DATASET_KINDS.map((kind) => datasetSlug(owner, kind)));
  const allowed = owners.map((owner) => `${owner}-kpi-…`).join(' ');
  return Object.keys(registrations).flatMap((slug) =>
    checkNamed('registration-unknown-dataset', slug, slugs, () => locate(['registrations', slug]), { allowed }),
  );
}
