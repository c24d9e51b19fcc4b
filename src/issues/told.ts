/** Which issues a report tells: all of them, unless one mistake has made more than anyone could read. */
import { formatDecimal } from '../words/index.ts';
import { definitionOf, isWarning } from './definitions/index.ts';
import type { Issue } from './issue.ts';
import { sortIssues } from './sort.ts';

/** Of one file, and of all files together. */
const MOST_OF_FILE = 100;
const MOST = 1000;
/** Warnings of one code in one file that are told one by one. */
const MOST_ALIKE = 10;

/** Sorted; after the last error that is told of a file stands how many more it has. */
export function toldIssues(issues: readonly Issue[]): Issue[] {
  const { true: warnings = [], false: errors = [] } = Object.groupBy(sortIssues(issues), (one) => `${isWarning(one)}`);
  let all = 0;
  return [...Map.groupBy(errors, ({ place }) => place.file)]
    .flatMap(([file, ofFile]) => {
      const shown = Math.min(ofFile.length, MOST_OF_FILE, MOST - all);
      all += shown;
      const more = ofFile.length - shown;
      return more > 0 ? [...ofFile.slice(0, shown), moreProblems(file, more, shown)] : ofFile;
    })
    .concat(withAlike(warnings));
}

const moreProblems = (file: string, count: number, shown: number): Issue => ({
  code: 'more-problems',
  place: { file },
  found: String(count),
  values: { count: formatDecimal(String(count)), shown: String(shown) },
});

/** Many warnings that are alike have one cause: the first stands for all, and names where the others are. */
const withAlike = (warnings: readonly Issue[]): Issue[] =>
  [...Map.groupBy(warnings, ({ code, place }) => `${code} ${place.file}`).values()].flatMap((ones) => {
    const [first, ...others] = ones;
    const most = first && definitionOf(first).together ? 1 : MOST_ALIKE;
    return first && ones.length > most ? [{ ...first, alike: others.map(({ place }) => place) }] : ones;
  });
