/** Narrowing of results by what they are. */
import { type Entry, FACETS, type FacetName, type Hit } from '../../../search/index.ts';

export type FacetChoice = Partial<Record<FacetName, string>>;

export interface FacetCount {
  value: string;
  count: number;
}

export const keepFacets = (hits: Hit[], choice: FacetChoice): Hit[] =>
  hits.filter(({ entry }) =>
    FACETS.every((name) => choice[name] === undefined || valuesOf(entry, name).includes(choice[name])),
  );

/** What each facet would leave under the other choices; values by count, years latest first. */
export function countFacets(hits: Hit[], choice: FacetChoice): Record<FacetName, FacetCount[]> {
  return Object.fromEntries(
    FACETS.map((name) => {
      const counts = new Map<string, number>();
      for (const { entry } of keepFacets(hits, { ...choice, [name]: undefined })) {
        for (const value of valuesOf(entry, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const list = [...counts].map(([value, count]) => ({ value, count }));
      return [
        name,
        list.sort((a, b) =>
          name === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count || a.value.localeCompare(b.value),
        ),
      ];
    }),
  ) as Record<FacetName, FacetCount[]>;
}

function valuesOf(entry: Entry, name: FacetName): string[] {
  if (name === 'format') return entry.formats ?? [];
  const value = entry[name];
  return value === undefined ? [] : [String(value)];
}
