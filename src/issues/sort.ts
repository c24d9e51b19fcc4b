/** The order in which issues are told: errors before warnings, then by file, downwards, and from left to right. */
import { isWarning } from './definitions/index.ts';
import type { Issue } from './issue.ts';

export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      Number(isWarning(a)) - Number(isWarning(b)) ||
      compareText(a.place.file, b.place.file) ||
      downwards(a) - downwards(b) ||
      acrosswards(a) - acrosswards(b) ||
      compareText(a.code, b.code) ||
      compareText(a.found ?? '', b.found ?? ''),
  );
}

/** Problems of the whole file come first. */
const downwards = ({ place }: Issue) => place.row ?? place.line ?? 0;

const acrosswards = ({ place }: Issue) =>
  place.column
    ? [...place.column.letter].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)
    : (place.lineColumn ?? 0);

/** By code unit, so that the order is the same on every machine. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
