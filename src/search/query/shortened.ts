/** A query has a longest length: to look for near forms of a piece costs more than its length by far. */

/** Longer than the title of any KPI; a text of which more was pasted is found by its beginning. */
export const LONGEST_QUERY = 250;

/** The query, or as much of it as is searched, cut at its last space where there is one. */
export function shortened(query: string): string {
  if (query.length <= LONGEST_QUERY) return query;
  const start = query.slice(0, LONGEST_QUERY);
  const space = start.search(/\s\S*$/);
  return start.slice(0, space > LONGEST_QUERY / 2 ? space : undefined).replace(/[\ud800-\udbff]$/, '');
}
