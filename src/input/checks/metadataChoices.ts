/** A value that GD Catalog takes from a list stands in that list. */
import { type Issue, nearest } from '../../issues/index.ts';
import { type GdField, gdFields, gdLists } from '../../schema/index.ts';
import type { Locate, Path } from '../yaml.ts';

/** `at`: path of the group of fields in the file. */
export function checkMetadataChoices(metadata: Record<string, unknown>, at: Path, locate: Locate): Issue[] {
  const fields: readonly GdField[] = gdFields;
  return fields.flatMap((field) => {
    const value = metadata[field.key];
    if (value === undefined || field.list === undefined) return [];
    if (!Array.isArray(value)) return checkChoice(field, String(value), locate, [...at, field.key]);
    return value.flatMap((one: string, index) => checkChoice(field, one, locate, [...at, field.key, index]));
  });
}

/** One value; the licence of an agency stands under another name in its file. */
export function checkChoice(field: GdField, found: string, locate: Locate, path: Path): Issue[] {
  const allowed: readonly string[] = field.list === undefined ? [] : gdLists[field.list];
  if (allowed.includes(found)) return [];
  const suggestion = nearest(found, allowed);
  const values = { ...itemValues(field), allowed: allowed.join(' · '), ...(suggestion && { suggestion }) };
  return [{ code: 'metadata-choice', place: locate(path), found, values }];
}

/** What names an item in a message. */
export function itemValues({ key, item, label }: GdField): Record<string, string> {
  return { field: key, labelTh: label.th, labelEn: label.en, ...(item && { item: String(item) }) };
}
