/** Numbers of a policy that the arithmetic cannot do without: months of a round, decimals, and scores inside the scale. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { annualRound, compareDecimals, type DecimalText, LEVELS } from '../../scoring/index.ts';
import type { Locate, Path } from '../yaml.ts';

/** Decimals beyond these tell nobody anything. */
const MOST_DECIMALS = 4;

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
