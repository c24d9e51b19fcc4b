/** The numbers of a policy: in their order, and such as the arithmetic can use. */
import type { Issue } from '../../issues/index.ts';
import type { PolicyInput } from '../../schema/index.ts';
import { compareDecimals, type DecimalText, fullMark } from '../../scoring/index.ts';
import type { Locate, Path } from '../yaml.ts';
import { checkNamed } from './named.ts';

/** The numbers of a policy go the right way: levels up, grades down to 0, rounds in their order. */
export function checkPolicyOrder({ entries }: PolicyInput, locate: Locate): Issue[] {
  const issue = (kind: string, found: DecimalText, path: Path): Issue => ({
    code: 'policy-order',
    place: locate(['entries', ...path]),
    found,
    values: { kind },
  });
  const levels = entries.levels.value;
  const bands = entries['grade-bands']?.value ?? [];
  const full = fullMark({ entries });
  return [
    ...levels.flatMap(({ points }, index) => {
      const below = levels[index - 1]?.points;
      const rises = below === undefined ? compareDecimals(points, '0') >= 0 : compareDecimals(points, below) > 0;
      return rises ? [] : [issue('levels', points, ['levels', 'value', index, 'points'])];
    }),
    ...bands.flatMap(({ from }, index) => {
      const previous = bands[index - 1]?.from;
      const falls = previous === undefined ? compareDecimals(from, full) <= 0 : compareDecimals(from, previous) < 0;
      const ends = index < bands.length - 1 || compareDecimals(from, '0') === 0;
      return falls && ends ? [] : [issue('grades', from, ['grade-bands', 'value', index, 'from'])];
    }),
    ...entries.rounds.value.flatMap(({ round }, index) =>
      round > (entries.rounds.value[index - 1]?.round ?? 0)
        ? []
        : [issue('rounds', String(round), ['rounds', 'value', index, 'round'])],
    ),
  ];
}

/** Decimals beyond these tell nobody anything. */
const MOST_DECIMALS = 6;

/** Numbers of a policy that the arithmetic cannot do without: months of a round, decimals, and scores inside the scale. */
export function checkPolicyNumbers({ entries }: PolicyInput, locate: Locate): Issue[] {
  const levels = entries.levels.value.map(({ points }) => points);
  const [lowest = '0', highest = lowest] = [levels[0], levels.at(-1)];
  const { decimals } = entries.rounding.value;
  const annual = entries.rounds.value.filter(({ role }) => role === 'annual');
  const single = entries['single-table'];
  const judge = (holds: boolean, kind: string, found: DecimalText, path: Path, values = {}): Issue[] =>
    holds ? [] : [{ code: 'policy-number', place: locate(['entries', ...path]), found, values: { kind, ...values } }];
  const score = (name: 'cap' | 'below-entry' | 'zero-condition', low: DecimalText, high: DecimalText) =>
    entries[name]
      ? judge(isBetween(entries[name].value, low, high), 'score', entries[name].value, [name, 'value'], { low, high })
      : [];
  return [
    ...score('cap', highest, fullMark({ entries })),
    ...score('below-entry', '0', lowest),
    ...score('zero-condition', '0', lowest),
    ...judge(isWhole(decimals, 0, MOST_DECIMALS), 'decimals', decimals, ['rounding', 'value', 'decimals'], {
      high: String(MOST_DECIMALS),
    }),
    ...judge(annual.length === 1, 'annual', annual.map(({ round }) => round).join(', '), ['rounds', 'value']),
    ...(single && annual[0]
      ? judge(single.value === String(annual[0].round), 'table', single.value, ['single-table', 'value'], {
          round: String(annual[0].round),
        })
      : []),
    ...entries.rounds.value.flatMap(({ months }, index, rounds) => {
      const rises = index === 0 || Number(months) > Number(rounds[index - 1]?.months);
      return judge(isWhole(months, 1, 12) && rises, 'months', months, ['rounds', 'value', index, 'months']);
    }),
  ];
}

/** An entry that says why a round is only watched is of a round that is. */
export function checkWatchedRounds({ entries }: PolicyInput, locate: Locate): Issue[] {
  const watched = entries.rounds.value.filter(({ role }) => role === 'monitoring').map(({ round }) => `round-${round}`);
  return Object.keys(entries)
    .filter((id) => /^round-\d+$/.test(id))
    .flatMap((id) => checkNamed('policy-round-entry', id, watched, () => locate(['entries', id])));
}

const isBetween = (value: DecimalText, low: DecimalText, high: DecimalText) =>
  compareDecimals(value, low) >= 0 && compareDecimals(value, high) <= 0;

const isWhole = (text: DecimalText, low: number, high: number) =>
  /^\d{1,2}$/.test(text) && Number(text) >= low && Number(text) <= high;
