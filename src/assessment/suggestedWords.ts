/** Everyday words that the search offers before anything is typed. */
interface Worded {
  everyday: readonly string[];
}
/** As much of a site as is asked. */
interface WordedSite {
  agencies: readonly { assessments: readonly { kpis: readonly { front: Worded }[] }[] }[];
  terms: readonly Worded[];
}

const OF_KPIS = 6;
const OF_TERMS = 2;

/**
 * The first word of each KPI of every agency's latest year, and of each term: where there are many, some that lie as far
 * apart as they can. None where no KPI has one.
 */
export function suggestedWords({ agencies, terms }: WordedSite): string[] {
  const latest = agencies.flatMap(({ assessments }) => assessments[0]?.kpis ?? []);
  const ofKpis = someOf(
    latest.map(({ front }) => front),
    OF_KPIS,
  );
  return ofKpis.length === 0 ? [] : [...new Set([...ofKpis, ...someOf(terms, OF_TERMS)])];
}

function someOf(things: readonly Worded[], most: number): string[] {
  const firsts = [...new Set(things.flatMap(({ everyday }) => everyday.slice(0, 1)))];
  if (firsts.length <= most) return firsts;
  return Array.from({ length: most }, (_, nth) => firsts[Math.floor(((nth + 0.5) * firsts.length) / most)] ?? '');
}
