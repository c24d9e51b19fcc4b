/**
 * How many of the 14 mandatory items a dataset has. Under KPI 5.2 (fiscal year 2567) a dataset without all of them
 * does not count as an open dataset.
 */
import type { Bilingual } from '../../words/index.ts';
import { ITEM_COUNT, missingItems } from '../../schema/index.ts';
import type { DescribedField } from './values.ts';

export interface Completeness {
  complete: number;
  total: number;
  /** The items that do not count, each with the field that is wanting. */
  missing: { item: number; field: DescribedField }[];
}

export function completenessOf(fields: readonly DescribedField[]): Completeness {
  const missing = missingItems(fields);
  return { complete: ITEM_COUNT - missing.length, total: ITEM_COUNT, missing };
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
