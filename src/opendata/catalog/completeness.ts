/**
 * How many of the 14 mandatory items a dataset has. Under KPI 5.2 (fiscal year 2567) a dataset without all of them
 * does not count as an open dataset.
 */
import { ITEM_COUNT, type MetadataInput, OTHER, OTHER_TYPE, UNSAID } from '../../schema/index.ts';
import type { DescribedField } from './values.ts';

export interface Completeness {
  complete: number;
  total: number;
  /** The items that do not count, each with the field that is wanting. */
  missing: { item: number; field: DescribedField }[];
}

/** Units of frequency that need no number of times. */
const WITHOUT_INTERVAL = ['ตามเวลาจริง', 'ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล'];

/** An item counts when it is not blank, says something, and has its own text where "อื่นๆ" was chosen. */
export function completenessOf(
  fields: readonly DescribedField[],
  { update_frequency_unit: unit }: Pick<MetadataInput, 'update_frequency_unit'>,
): Completeness {
  const wanting = fields.filter((field) => {
    if (field.item === undefined) return false;
    if (field.key === 'update_frequency_interval' && WITHOUT_INTERVAL.includes(unit ?? '')) return false;
    return !isDescribed(field);
  });
  const missing = new Map(wanting.toReversed().map((field) => [field.item ?? 0, { item: field.item ?? 0, field }]));
  return {
    complete: ITEM_COUNT - missing.size,
    total: ITEM_COUNT,
    missing: [...missing.values()].sort((a, b) => a.item - b.item),
  };
}

function isDescribed({ values, other }: DescribedField): boolean {
  if (values.length === 0 || values.some((value) => value.trim() === '' || UNSAID.includes(value))) return false;
  return !values.some((value) => value === OTHER || value === OTHER_TYPE) || Boolean(other?.trim());
}
