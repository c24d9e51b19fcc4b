/**
 * The readme's steps, done by a third party: published files in, scores out. Imports nothing of the project but
 * its own fractions, so that a mistake in `src/scoring` cannot hide here.
 */
import { add, compare, divide, multiply, type Rational, rational, subtract } from './rational.ts';

export type Cells = Record<string, string>;

/** The numbers of the policy that scoring needs, from `policy_rules` of `/api/v1/{agency}/{fy}.json`. */
export interface PolicyNumbers {
  levels: { id: string; points: string }[];
  rounding: { decimals: number };
  entries: { id: string; value: string | null }[];
}

export interface Recomputed {
  score: Rational;
  level: string;
}

const LEVELS = ['entry', 'standard', 'advanced'];
const pointsOf = ({ levels }: PolicyNumbers, level = '') =>
  rational(levels.find(({ id }) => id === level)?.points ?? '');
const entryValue = ({ entries }: PolicyNumbers, entry: string) =>
  rational(entries.find(({ id }) => id === entry)?.value ?? '');

/** Null where the KPI has no score in the round. `criteria` and `results` are the rows of one KPI and round. */
export function recompute(criteria: Cells[], results: Cells[], policy: PolicyNumbers): Recomputed | null {
  const measures = [...new Set(criteria.map((row) => cell(row, 'measure')))];
  const needed = measures.map((measure) => results.find((row) => row['measure'] === measure));
  if (needed.some((row) => row?.['obs_status'] === 'Z')) {
    return { score: entryValue(policy, 'zero-condition'), level: 'none' };
  }
  const values = new Map<string, Rational>();
  for (const row of needed) {
    if (!row || row['value'] === '' || ['O', 'M'].includes(cell(row, 'obs_status'))) return null;
    values.set(cell(row, 'measure'), rational(cell(row, 'value')));
  }
  const level = reachedLevel(criteria, values);
  const rule = cell(criteria[0] ?? {}, 'rule');
  if (level === 'none')
    return { score: rule === 'milestones' ? rational('0') : entryValue(policy, 'below-entry'), level };
  const levelScore = pointsOf(policy, level);
  return { score: rule === 'thresholds' ? onLine(criteria, values, level, policy) : levelScore, level };
}

/** Thresholds and steps take the highest level reached; conditions stop at the first level with a gap. */
function reachedLevel(criteria: Cells[], values: Map<string, Rational>): string {
  const holds = (level: string) => {
    const rows = criteria.filter((row) => row['level'] === level);
    return rows.length > 0 && rows.every((row) => meets(row, values));
  };
  if (criteria[0]?.['rule'] !== 'conditions') return LEVELS.findLast(holds) ?? 'none';
  const gap = LEVELS.findIndex((level) => !holds(level));
  return gap === 0 ? 'none' : (LEVELS[(gap === -1 ? LEVELS.length : gap) - 1] ?? 'none');
}

function meets(row: Cells, values: Map<string, Rational>): boolean {
  const value = values.get(cell(row, 'measure'));
  if (!value) throw new Error(`No value of ${row['measure']}`);
  const order = compare(value, rational(cell(row, 'value')));
  const answers: Record<string, boolean> = {
    ge: order >= 0,
    gt: order > 0,
    le: order <= 0,
    lt: order < 0,
    eq: order === 0,
  };
  const answer = answers[cell(row, 'operator')];
  if (answer === undefined) throw new Error(`Unknown operator ${row['operator']}`);
  return answer;
}

function onLine(criteria: Cells[], values: Map<string, Rational>, level: string, policy: PolicyNumbers): Rational {
  const row = (wanted: string | undefined) => criteria.find((one) => one['level'] === wanted) ?? {};
  const value = values.get(cell(row(level), 'measure')) as Rational;
  const low = rational(cell(row(level), 'value'));
  const lowScore = pointsOf(policy, level);
  if (compare(value, low) === 0) return lowScore;
  const next = LEVELS[LEVELS.indexOf(level) + 1];
  if (next === undefined) return entryValue(policy, 'cap');
  const high = rational(cell(row(next), 'value'));
  const highScore = pointsOf(policy, next);
  const share = divide(subtract(value, low), subtract(high, low));
  return add(lowScore, multiply(subtract(highScore, lowScore), share));
}

export function cell(row: Cells, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`No column ${column}`);
  return text;
}
