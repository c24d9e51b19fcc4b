/**
 * The readme's steps, done by a third party: published files in, scores out. Imports nothing of the project but
 * its own fractions, so that a mistake in `src/scoring` cannot hide here.
 */
import { add, compare, divide, multiply, type Rational, rational, subtract } from './rational.ts';

export type Cells = Record<string, string>;

/** What scoring needs of the policy, from `policy_rules` of `/api/v1/{agency}/{fy}.json`. */
export interface PolicyNumbers {
  levels: { id: string; points: string }[];
  rounds: { round: number; role: string }[];
  rounding: { mode: string; decimals: number };
  entries: { id: string; value: string | null }[];
}

export interface Recomputed {
  score: Rational;
  level: string;
}

const pointsOf = ({ levels }: PolicyNumbers, level = '') =>
  rational(levels.find(({ id }) => id === level)?.points ?? '');
export const entryOf = ({ entries }: PolicyNumbers, entry: string) =>
  entries.find(({ id }) => id === entry)?.value ?? null;
const entryValue = (policy: PolicyNumbers, entry: string) => rational(entryOf(policy, entry) ?? '');

/** Null where the KPI has no score in the round. `criteria` and `results` are the rows of one KPI and round. */
export function recompute(criteria: Cells[], results: Cells[], policy: PolicyNumbers): Recomputed | null {
  const measures = [...new Set(criteria.map((row) => cell(row, 'measure')))];
  const needed = measures.map((measure) => results.find((row) => row['measure'] === measure));
  if (needed.length === 0) return null;
  if (needed.some((row) => row?.['obs_status'] === 'Z')) {
    return { score: entryValue(policy, 'zero-condition'), level: 'none' };
  }
  const values = new Map<string, Rational>();
  for (const row of needed) {
    if (!row || row['value'] === '' || ['O', 'M'].includes(cell(row, 'obs_status'))) return null;
    values.set(cell(row, 'measure'), rational(cell(row, 'value')));
  }
  const parts = [...new Set(criteria.map((row) => cell(row, 'part')))].map((part) => {
    const own = criteria.filter((row) => row['part'] === part);
    return { weight: rational(cell(own[0] ?? {}, 'share')), ...ofPart(own, values, policy) };
  });
  const score = meanOf(parts);
  const isWhole = parts.length === 1 && criteria[0]?.['rule'] !== 'composite';
  return { score, level: isWhole ? (parts[0]?.level ?? '') : levelAt(score, policy) };
}

/** The mean of scores by their weights. */
export function meanOf(scores: { weight: Rational; score: Rational }[]): Rational {
  const sum = (all: Rational[]) => all.reduce(add, rational('0'));
  return divide(
    sum(scores.map(({ weight, score }) => multiply(weight, score))),
    sum(scores.map(({ weight }) => weight)),
  );
}

/** The highest level whose points a score has. */
export const levelAt = (score: Rational, { levels }: PolicyNumbers): string =>
  levels.findLast(({ points }) => compare(score, rational(points)) >= 0)?.id ?? 'none';

function ofPart(criteria: Cells[], values: Map<string, Rational>, policy: PolicyNumbers): Recomputed {
  const level = reachedLevel(criteria, values, policy);
  const { part_rule: rule, interpolation } = criteria[0] ?? {};
  if (level === 'none')
    return { score: rule === 'milestones' ? rational('0') : entryValue(policy, 'below-entry'), level };
  return { score: rule === 'thresholds' ? onLine() : pointsOf(policy, level), level };

  function onLine(): Rational {
    const row = (wanted: string | undefined) => criteria.find((one) => one['level'] === wanted) ?? {};
    const value = values.get(cell(row(level), 'measure')) as Rational;
    const low = rational(cell(row(level), 'value'));
    const lowScore = pointsOf(policy, level);
    if (compare(value, low) === 0) return lowScore;
    const next = policy.levels[policy.levels.findIndex(({ id }) => id === level) + 1]?.id;
    if (next === undefined) return entryValue(policy, 'cap');
    if (interpolation === 'none') return lowScore;
    const high = rational(cell(row(next), 'value'));
    const highScore = pointsOf(policy, next);
    const share = divide(subtract(value, low), subtract(high, low));
    return add(lowScore, multiply(subtract(highScore, lowScore), share));
  }
}

/** The highest level of which every row holds; conditions stop at the first level with a gap. */
function reachedLevel(criteria: Cells[], values: Map<string, Rational>, policy: PolicyNumbers): string {
  const levels = policy.levels.map(({ id }) => id);
  const holds = (level: string) => {
    const rows = criteria.filter((row) => row['level'] === level);
    return rows.length > 0 && rows.every((row) => meets(row, values));
  };
  if (criteria[0]?.['part_rule'] !== 'conditions') return levels.findLast(holds) ?? 'none';
  const gap = levels.findIndex((level) => !holds(level));
  return gap === 0 ? 'none' : (levels[(gap === -1 ? levels.length : gap) - 1] ?? 'none');
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

export function cell(row: Cells, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`No column ${column}`);
  return text;
}
