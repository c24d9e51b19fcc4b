/** "Did you mean": the known name nearest to a word, or nothing when none, or more than one, could be meant. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const wanted = fold(word);
  const byDistance = names
    .map((name) => ({ name, distance: editDistance(wanted, fold(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = byDistance;
  if (!best || best.distance === second?.distance) return undefined;
  const near = best.distance <= Math.max(1, Math.floor(wanted.length / 3)) && best.distance < wanted.length;
  return near ? best.name : undefined;
}

/** Letters and digits only: case, spaces, hyphens and invisible characters are the usual slips. */
const fold = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}.]/gu, '');

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, swap));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
