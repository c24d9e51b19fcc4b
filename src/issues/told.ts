/** Which issues a report tells: all of them, unless one mistake has made more than anyone could read. */
import { formatDecimal } from '../words/index.ts';
import type { Issue } from './issue.ts';
import { sortIssues } from './sort.ts';

/** Of one file, and of all files together. */
const MOST_OF_FILE = 100;
const MOST = 1000;

/** Sorted; after the last one that is told of a file stands how many more it has. */
export function toldIssues(issues: readonly Issue[]): Issue[] {
  let all = 0;
  return [...Map.groupBy(sortIssues(issues), ({ place }) => place.file)].flatMap(([file, ofFile]) => {
    const shown = Math.min(ofFile.length, MOST_OF_FILE, MOST - all);
    all += shown;
    const more = ofFile.length - shown;
    return more > 0 ? [...ofFile.slice(0, shown), moreProblems(file, more, shown)] : ofFile;
  });
}

const moreProblems = (file: string, count: number, shown: number): Issue => ({
  code: 'more-problems',
  place: { file },
  found: String(count),
  values: { count: formatDecimal(String(count)), shown: String(shown) },
});
