/** A value that GD Catalog takes from a list stands in that list. */
import type { Issue } from '../../issues/index.ts';
import { type GdField, gdFields, gdListOf } from '../../schema/index.ts';
import type { Locate, Path } from '../yaml.ts';
import { checkNamed } from './named.ts';

/** `at`: path of the group of fields in the file. */
export function checkMetadataChoices(metadata: Record<string, unknown>, at: Path, locate: Locate): Issue[] {
  return gdFields.flatMap((field: GdField) => {
    const value = metadata[field.key];
    if (value === undefined || !gdListOf(field.key)) return [];
    if (!Array.isArray(value)) return checkChoice(field, String(value), locate, [...at, field.key]);
    return value.flatMap((one: string, index) => checkChoice(field, one, locate, [...at, field.key, index]));
  });
}

/** One value; the licence of an agency stands under another name in its file. */
export function checkChoice(field: GdField, found: string, locate: Locate, path: Path): Issue[] {
  const names = gdListOf(field.key) ?? [];
  const values = { ...itemValues(field), allowed: names.join(' · ') };
  return checkNamed('metadata-choice', found, names, () => locate(path), values);
}

/** What names an item in a message. */
export function itemValues({ key, item, label }: GdField): Record<string, string> {
  return { field: key, labelTh: label.th, labelEn: label.en, ...(item && { item: String(item) }) };
}
