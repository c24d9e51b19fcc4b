/** Everyday words that the search offers before anything is typed. */
import { languageOf } from '../thai/index.ts';
import type { Language } from '../words/index.ts';

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
 * The first word in the language of each KPI of every agency's latest year, and of each term: where there are many, some that
 * lie as far apart as they can. None where no KPI has one.
 */
export function suggestedWords({ agencies, terms }: WordedSite, lang: Language): string[] {
  const latest = agencies.flatMap(({ assessments }) => assessments[0]?.kpis ?? []);
  const ofKpis = someOf(
    latest.map(({ front }) => front),
    OF_KPIS,
    lang,
  );
  return ofKpis.length === 0 ? [] : [...new Set([...ofKpis, ...someOf(terms, OF_TERMS, lang)])];
}

function someOf(things: readonly Worded[], most: number, lang: Language): string[] {
  const firsts = [
    ...new Set(things.flatMap(({ everyday }) => everyday.find((word) => languageOf(word) === lang) ?? [])),
  ];
  if (firsts.length <= most) return firsts;
  return Array.from({ length: most }, (_, nth) => firsts[Math.floor(((nth + 0.5) * firsts.length) / most)] ?? '');
}
