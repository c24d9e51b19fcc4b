/**
 * "Did you mean": the known name of which a word is a slip of the hand, or nothing. Certain means near, with no other
 * name as near, and of the same digits: opdc-2566 is another year than opdc-2567, not a misspelling of it.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const wanted = fold(word);
  if (wanted === '') return undefined;
  const [best, second] = names
    .filter((name) => digitsOf(name) === digitsOf(wanted))
    .map((name) => ({ name, distance: slips(wanted, fold(name)) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best) return undefined;
  const clear = second === undefined || second.distance > best.distance + (best.distance === 0 ? 0 : 1);
  return clear && best.distance <= mostSlips(wanted) ? best.name : undefined;
}

/** For the words of a name that may stand for one of others: all of these, and the one that is meant. */
export function namesAllowed(found: string, names: readonly string[]): { allowed: string; suggestion?: string } {
  const suggestion = nearest(found, names);
  return { allowed: names.join(', '), ...(suggestion && { suggestion }) };
}

/** Letters and digits only: case, spaces, hyphens and invisible characters are the usual slips. */
const fold = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}.]/gu, '');

const digitsOf = (word: string) => word.replace(/\P{N}/gu, '');

/** Two letters can be any other two; a long word can hold two slips and still be no other. */
const mostSlips = ({ length }: string) => (length < 3 ? 0 : length <= 8 ? 1 : 2);

/** Letters added, lost, changed or swapped with the next one (optimal string alignment), one row at a time. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change, swap));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
