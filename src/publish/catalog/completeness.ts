/**
 * How many of the 14 mandatory items a dataset has. Under KPI 5.2 (fiscal year 2567) a dataset without all of them
 * does not count as an open dataset.
 */
import type { Bilingual } from '../../words/index.ts';
import { ITEM_COUNT, type MetadataInput, OTHER, OTHER_TYPE, UNSAID } from '../../schema/index.ts';
import { frequencyOf } from './frequencies.ts';
import type { DescribedField } from './values.ts';

export interface Completeness {
  complete: number;
  total: number;
  /** The items that do not count, each with the field that is wanting. */
  missing: { item: number; field: DescribedField }[];
}

/** An item counts when it is not blank, says something, and has its own text where "อื่นๆ" was chosen. */
export function completenessOf(
  fields: readonly DescribedField[],
  { update_frequency_unit: unit }: Pick<MetadataInput, 'update_frequency_unit'>,
): Completeness {
  const wanting = fields.filter((field) => {
    if (field.item === undefined) return false;
    if (field.key === 'update_frequency_interval' && frequencyOf(unit).uncounted) return false;
    return !isDescribed(field);
  });
  const missing = new Map(wanting.toReversed().map((field) => [field.item ?? 0, { item: field.item ?? 0, field }]));
  return {
    complete: ITEM_COUNT - missing.size,
    total: ITEM_COUNT,
    missing: [...missing.values()].sort((a, b) => a.item - b.item),
  };
}

/** How many datasets count as open. */
export const countComplete = (records: readonly { completeness: Completeness }[]): number =>
  records.filter(({ completeness }) => completeness.missing.length === 0).length;

export interface MissingField {
  item: number;
  label: Bilingual;
  /** How many datasets want it. */
  datasets: number;
  /** The agencies in whose files it is filled in; null where it is filled in for all datasets at once. */
  agencies: string[] | null;
}

/** What the datasets of a catalogue want, each field once, in the order in which they are first met. */
export function missingFields(
  records: readonly { organisation: { name: string }; completeness: Completeness }[],
): MissingField[] {
  const met = new Map<string, MissingField>();
  for (const { organisation, completeness } of records) {
    for (const { item, field } of completeness.missing) {
      const agencies = OF_AGENCY.includes(field.key) ? [] : null;
      const known = met.get(field.key) ?? { item, label: field.label, datasets: 0, agencies };
      known.datasets += 1;
      if (known.agencies?.includes(organisation.name) === false) known.agencies.push(organisation.name);
      met.set(field.key, known);
    }
  }
  return [...met.values()];
}
const OF_AGENCY = ['maintainer', 'maintainer_email', 'license_id'];

function isDescribed({ values, other }: DescribedField): boolean {
  if (values.length === 0 || values.some((value) => value.trim() === '' || UNSAID.includes(value))) return false;
  return !values.some((value) => value === OTHER || value === OTHER_TYPE) || Boolean(other?.trim());
}
