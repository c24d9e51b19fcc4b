/** The numbers of a policy go the right way: levels up, grades down to 0, round 1 before round 2. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { compareDecimals, type DecimalText, LEVELS } from '../../scoring/index.ts';
import type { Locate, Path } from '../yaml.ts';

export function checkPolicyOrder({ entries }: PolicyInput, locate: Locate): Issue[] {
  const issue = (kind: string, found: DecimalText, path: Path): Issue => ({
    code: 'policy-order',
    place: locate(['entries', ...path]),
    found,
    values: { kind },
  });
  const scores = LEVELS.map((level) => entries.levels.value[level]);
  const bands = entries['grade-bands'].value;
  return [
    ...LEVELS.flatMap((level, index) => {
      const score = entries.levels.value[level];
      const rises = compareDecimals(score, scores[index - 1] ?? '0') > 0 && compareDecimals(score, '100') <= 0;
      return rises ? [] : [issue('levels', score, ['levels', 'value', level])];
    }),
    ...bands.flatMap(({ from }, index) => {
      const previous = bands[index - 1]?.from;
      const falls = previous === undefined ? compareDecimals(from, '100') <= 0 : compareDecimals(from, previous) < 0;
      const ends = index < bands.length - 1 || compareDecimals(from, '0') === 0;
      return falls && ends ? [] : [issue('grades', from, ['grade-bands', 'value', index, 'from'])];
    }),
    ...entries.rounds.value.flatMap(({ round }, index) =>
      round === index + 1 ? [] : [issue('rounds', String(round), ['rounds', 'value', index, 'round'])],
    ),
  ];
}
