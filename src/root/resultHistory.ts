/** When each result was published first, as Git's log of the result files has it. */
import type { ResultHistory } from '../assessment/index.ts';
import { readLog } from './log.ts';

export const resultRowKey = (kpi: string, round: number, measure: string) => `${kpi},${round},${measure}`;

const FILE = /^\+\+\+ "?b\/(.*?)"?\t?$/;

export function resultHistoryOf(root: string, isShallow: boolean): ResultHistory {
  const patch = ['--patch', '--unified=0', '--no-color', '--no-ext-diff', '--src-prefix=a/', '--dst-prefix=b/'];
  const known: ResultHistory = {};
  for (const { moment, parents, shown } of readLog(root, patch, ['data/assessments/*/*/results.csv']) ?? []) {
    const first = isShallow && parents.length === 0 ? null : moment;
    let rows: Record<string, string | null> = {};
    for (const line of shown.split('\n')) {
      const [, path] = FILE.exec(line) ?? [];
      if (path !== undefined) rows = known[path] ??= {};
      else if (line.startsWith('+')) noteRow(rows, line.slice(1), first);
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
