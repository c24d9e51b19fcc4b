/** Two sets by a key: what came, what went, what is in both. */
import type { Change, FromTo } from './types.ts';

/** In the order of `after`; what went stands last. */
export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): (FromTo<T> & { key: string })[] {
  const was = new Map(before.map((one) => [keyOf(one), one] as const));
  const is = new Map(after.map((one) => [keyOf(one), one] as const));
  return [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))].map((key) => ({
    key,
    from: was.get(key) ?? null,
    to: is.get(key) ?? null,
  }));
}

export const changeOf = ({ from, to }: FromTo<unknown>): Change =>
  from === null ? 'added' : to === null ? 'removed' : 'changed';

/** Equal as data, whatever the order in which fields were made. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** As one text, whatever the order in which fields were made. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) ?? '';

/** Null where both are the same. */
export const movedOrNull = <T>(from: T | null, to: T | null): FromTo<T> | null =>
  isSame(from, to) ? null : { from, to };
