/** Everything in a root that is worth a second look and stops nothing. */
import type { Issue } from '../../issues/index.ts';
import { withoutAssessment } from './assessed.ts';
import { oldYears } from './copiedYear.ts';
import { strategicKpisInThai } from './english.ts';
import { doubtfulFigures } from './figures.ts';
import { jointDiffers } from './joint.ts';
import { type LoadedRoot, soundParts } from './loadedRoot.ts';
import { numbersAlike } from './numbersAlike.ts';
import { overdueReports } from './overdue.ts';
import { resultsInDoubt } from './provenance.ts';
import { baselinesDiffer } from './published.ts';

const rules: ((root: LoadedRoot) => Issue[])[] = [
  ({ inputs }) => inputs.warnings,
  strategicKpisInThai,
  withoutAssessment,
  numbersAlike,
  doubtfulFigures,
  baselinesDiffer,
  oldYears,
  resultsInDoubt,
  overdueReports,
  jointDiffers,
];

/** A file of which an error is told is not doubted as well: its warnings wait until it is mended. */
export function warningsOf(root: LoadedRoot): Issue[] {
  const refused = new Set(root.issues.map(({ place }) => place.file));
  const sound = soundParts(root, refused);
  return rules.flatMap((rule) => rule(sound)).filter(({ place }) => !refused.has(place.file));
}
