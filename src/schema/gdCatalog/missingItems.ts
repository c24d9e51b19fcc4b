/** Which of the 14 mandatory items a description of a dataset lacks. */
import type { GdField, GdKey } from './fields.ts';
import { OTHER_TYPE } from './fields.ts';
import { OTHER, UNSAID } from './lists.ts';

export interface FieldValues extends Pick<GdField, 'item'> {
  key: GdKey;
  /** As the catalogue stores it; empty where there is none. */
  values: readonly string[];
  /** The text in place of "อื่นๆ", where one was chosen. */
  other: string | null;
}

/** Units of the update frequency that need no number of times. */
const UNCOUNTED = ['ตามเวลาจริง', 'ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล'];

/**
 * By number, each with the first of its fields that is wanting. An item counts when it is not blank, says something,
 * and has its own text where "อื่นๆ" was chosen.
 */
export function missingItems<Field extends FieldValues>(fields: readonly Field[]): { item: number; field: Field }[] {
  const [unit = ''] = fields.find(({ key }) => key === 'update_frequency_unit')?.values ?? [];
  const missing = new Map<number, Field>();
  for (const field of fields) {
    if (field.item === undefined || missing.has(field.item) || isDescribed(field)) continue;
    if (field.key === 'update_frequency_interval' && UNCOUNTED.includes(unit)) continue;
    missing.set(field.item, field);
  }
  return [...missing].map(([item, field]) => ({ item, field })).sort((a, b) => a.item - b.item);
}

function isDescribed({ values, other }: FieldValues): boolean {
  if (values.length === 0 || values.some((value) => value.trim() === '' || UNSAID.includes(value))) return false;
  return !values.some((value) => value === OTHER || value === OTHER_TYPE) || Boolean(other?.trim());
}
