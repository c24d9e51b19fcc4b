/** Awarded scores: of what the assessment has, on the scale of its policy, after the year began. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { compareDecimals, fullMark, topLevel } from '../../scoring/index.ts';
import { awardedTable } from '../tables/awarded.ts';
import { placeIn } from '../tables/table.ts';
import type { LoadedAssessment } from '../types.ts';
import { checkNamed } from './named.ts';

export function checkAwarded({ front, awarded }: LoadedAssessment, policy: PolicyInput | undefined): Issue[] {
  const components = front.components.map(({ id }) => id);
  return awarded.flatMap((row) => {
    const at = (column: string) => placeIn(awardedTable, row.place, column);
    const unknown = row.component
      ? checkNamed('awarded-component', row.component, components, () => at('component'))
      : [];
    return policy ? [...unknown, ...checkRange(row, policy, at)] : unknown;
  });
}

/** A KPI can earn the points of the highest level or the cap, everything weighted the full mark. */
function checkRange(
  { scope, score, weightedScore }: LoadedAssessment['awarded'][number],
  policy: PolicyInput,
  at: (column: string) => Issue['place'],
): Issue[] {
  const whole = fullMark(policy);
  const { points: top } = topLevel(policy);
  const highest = compareDecimals(top, policy.entries.cap.value) > 0 ? top : policy.entries.cap.value;
  const told = (column: string, found: string | null, max: string): Issue[] =>
    found === null || (compareDecimals(found, '0') >= 0 && compareDecimals(found, max) <= 0)
      ? []
      : [{ code: 'awarded-range', place: at(column), found, values: { max } }];
  return [
    ...told('score', score, scope === 'total' ? whole : highest),
    ...told('weighted_score', weightedScore, whole),
  ];
}
