/** Everything in a root that is worth a second look and stops nothing. */
import type { Issue } from '../../issues/index.ts';
import { withoutAssessment } from './assessed.ts';
import { strategicKpisInThai } from './english.ts';
import type { LoadedRoot } from './loadedRoot.ts';
import { numbersAlike } from './numbersAlike.ts';

const rules: ((root: LoadedRoot) => Issue[])[] = [
  ({ inputs }) => inputs.warnings,
  strategicKpisInThai,
  withoutAssessment,
  numbersAlike,
];

/** A row or line of which an error is told is not doubted as well, nor a file that is refused as a whole. */
export function warningsOf(root: LoadedRoot): Issue[] {
  const told = new Set(root.issues.map(lineOf));
  return rules
    .flatMap((rule) => rule(root))
    .filter((warning) => !told.has(lineOf(warning)) && !told.has(warning.place.file));
}

/** A file and its row or line; the file alone where the whole of it is meant. */
const lineOf = ({ place: { file, row, line } }: Issue): string => [file, row ?? line].join(' ').trim();
