import { toArabicDigits } from '../thai/index.ts';

/** The same of two spellings that the search takes for one: dots, spaces, hyphens, capitals and Thai digits do not count. */
export const spellingOf = (text: string): string =>
  toArabicDigits(text)
    .toLowerCase()
    .replace(/[.\s-]/g, '');

/** Items whose key an earlier one has, each with the first that has it and the index of both. */
export function repeatsOf<T>(items: readonly T[], keyOf: (item: T) => string): Repeat<T>[] {
  const firsts = new Map<string, Indexed<T>>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first) return [{ key, item, index, first }];
    firsts.set(key, { item, index });
    return [];
  });
}

interface Indexed<T> {
  item: T;
  index: number;
}

interface Repeat<T> extends Indexed<T> {
  key: string;
  first: Indexed<T>;
}
