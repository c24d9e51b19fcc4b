/** Which issues a report tells: all of them, unless one mistake has made more than anyone could read. */
import { formatDecimal } from '../words/index.ts';
import type { Issue } from './issue.ts';
import { sortIssues } from './sort.ts';

/** Of one file, and of all files together. */
const MOST_OF_FILE = 100;
const MOST = 1000;

/** Sorted; after the last one that is told of a file stands how many more it has. */
export function toldIssues(issues: readonly Issue[]): Issue[] {
  const told: Issue[] = [];
  const sorted = sortIssues(issues);
  let all = 0;
  for (let from = 0; from < sorted.length; ) {
    const { file } = (sorted[from] as Issue).place;
    let to = from;
    while (sorted[to]?.place.file === file) to++;
    const shown = Math.min(to - from, MOST_OF_FILE, MOST - all);
    for (const issue of sorted.slice(from, from + shown)) told.push(issue);
    if (from + shown < to) told.push(moreProblems(file, to - from - shown, shown));
    all += shown;
    from = to;
  }
  return told;
}

const moreProblems = (file: string, count: number, shown: number): Issue => ({
  code: 'more-problems',
  place: { file },
  found: String(count),
  values: { count: formatDecimal(String(count)), shown: String(shown) },
});
