/** When each result was published first, as Git's log of the result files has it. */
import type { ResultHistory } from '../assessment/index.ts';
import { git } from './git.ts';

export const resultRowKey = (kpi: string, round: number, measure: string) => `${kpi},${round},${measure}`;

/** Marks that no row holds: one begins a commit, one ends its heading. */
const COMMIT = '\u0002';
const HEADING = '\u0003';
const FILE = /^\+\+\+ "?b\/(.*?)"?\t?$/;

/** A merge counts on the day on which it brought its changes to the branch. */
export function resultHistoryOf(
  root: string,
  isShallow: boolean,
  atSecond: (seconds: string) => string,
): ResultHistory {
  const branch = ['-c', 'log.showSignature=false', '-c', 'core.quotePath=false', 'log', '--first-parent', '-m'];
  const patch = [
    '--patch',
    '--unified=0',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  const files = ['--', 'data/assessments/*/*/results.csv'];
  const log = git(root, [...branch, ...patch, '--relative', `--format=${COMMIT}%ct %P${HEADING}`, ...files]);
  const known: ResultHistory = {};
  for (const commit of (log ?? '').split(COMMIT).slice(1)) {
    const [heading = '', patches = ''] = commit.split(HEADING);
    const [seconds = '', ...parents] = heading.trim().split(' ');
    const moment = isShallow && parents.length === 0 ? null : atSecond(seconds);
    let rows: Record<string, string | null> = {};
    for (const line of patches.split('\n')) {
      const [, path] = FILE.exec(line) ?? [];
      if (path !== undefined) rows = known[path] ??= {};
      else if (line.startsWith('+')) noteRow(rows, line.slice(1), moment);
    }
  }
  return known;
}

/** Clocks differ, so an older commit may bear a later date. */
function noteRow(rows: Record<string, string | null>, line: string, moment: string | null): void {
  const cells = line.split(',').map((cell) => cell.replace(/^\uFEFF|^"|"\r?$/g, '').trim());
  const [kpi = '', round = '', measure = '', value = '', , , status = ''] = cells;
  if (!/^\d/.test(kpi) || (value === '' && status !== 'Z')) return;
  const key = resultRowKey(kpi, Number(round), measure);
  const before = rows[key];
  const isEarlier = before === undefined || (before !== null && (moment === null || moment < before));
  if (isEarlier) rows[key] = moment;
}
