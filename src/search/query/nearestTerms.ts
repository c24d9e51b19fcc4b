/** Help where nothing was found: the terms of the glossary that share most with what was typed. */
import type { Entry } from '../format.ts';
import { normalise } from '../normalise.ts';

const MOST = 4;

export function nearestTerms(query: string, entries: readonly Entry[]): Entry[] {
  const typed = pairsOf(query);
  return entries
    .filter(({ kind }) => kind === 'term')
    .map((entry) => ({ entry, shared: likeness(typed, pairsOf(entry.title)) }))
    .filter(({ shared }) => shared > 0.15)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}

function pairsOf(text: string): Set<string> {
  const letters = normalise(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

/** Share of common pairs of letters (Dice), from 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
