/** The numbers of a policy: in their order, and such as the arithmetic can use. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { annualRound, compareDecimals, type DecimalText, LEVELS } from '../../scoring/index.ts';
import type { Locate, Path } from '../yaml.ts';

/** The numbers of a policy go the right way: levels up, grades down to 0, round 1 before round 2. */
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

/** Decimals beyond these tell nobody anything. */
const MOST_DECIMALS = 4;

/** Numbers of a policy that the arithmetic cannot do without: months of a round, decimals, and scores inside the scale. */
export function checkPolicyNumbers({ entries }: PolicyInput, locate: Locate): Issue[] {
  const points = LEVELS.map((level) => entries.levels.value[level]);
  const [lowest = '0', highest = lowest] = [points[0], points.at(-1)];
  const { decimals } = entries.rounding.value;
  const judge = (holds: boolean, kind: string, found: DecimalText, path: Path, values = {}): Issue[] =>
    holds ? [] : [{ code: 'policy-number', place: locate(['entries', ...path]), found, values: { kind, ...values } }];
  const score = (name: 'cap' | 'below-entry' | 'zero-condition', low: DecimalText, high: DecimalText) =>
    judge(isBetween(entries[name].value, low, high), 'score', entries[name].value, [name, 'value'], { low, high });
  return [
    ...score('cap', highest, '100'),
    ...score('below-entry', '0', lowest),
    ...score('zero-condition', '0', lowest),
    ...judge(isWhole(decimals, 0, MOST_DECIMALS), 'decimals', decimals, ['rounding', 'value', 'decimals'], {
      high: String(MOST_DECIMALS),
    }),
    ...judge(
      entries['single-table'].value === String(annualRound({ entries })),
      'table',
      entries['single-table'].value,
      ['single-table', 'value'],
    ),
    ...entries.rounds.value.flatMap(({ months }, index, rounds) => {
      const rises = index === 0 || Number(months) > Number(rounds[index - 1]?.months);
      return judge(isWhole(months, 1, 12) && rises, 'months', months, ['rounds', 'value', index, 'months']);
    }),
  ];
}

const isBetween = (value: DecimalText, low: DecimalText, high: DecimalText) =>
  compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0;

const isWhole = (text: DecimalText, low: number, high: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= low && Number(text) <= high;
