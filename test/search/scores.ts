/** Sums the verdicts of one search up and shows two searches side by side, with what each got wrong. */
import type { Verdict } from './judge.ts';

export interface Scores {
  queries: number;
  /** Share of all pages that had to be found. */
  recall: number;
  /** Share of the queries with the right page, or rightly nothing, in first place. */
  firstRight: number;
  precisionAt3: number;
  /** Queries that found a page they must not. */
  withWrong: number;
  failures: Verdict[];
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: number[]) => sum(values) / Math.max(1, values.length);

export function scoresOf(verdicts: Verdict[]): Scores {
  const first = verdicts.flatMap(({ firstRight }) => (firstRight === null ? [] : [Number(firstRight)]));
  const precisions = verdicts.flatMap(({ precisionAt3 }) => (precisionAt3 === null ? [] : [precisionAt3]));
  const wanted = sum(verdicts.map((verdict) => verdict.wanted));
  return {
    queries: verdicts.length,
    recall: 1 - sum(verdicts.map(({ missing }) => missing.length)) / Math.max(1, wanted),
    firstRight: mean(first),
    precisionAt3: mean(precisions),
    withWrong: verdicts.filter(({ wrong }) => wrong.length > 0).length,
    failures: verdicts.filter(
      ({ missing, firstRight, wrong, endRight }) =>
        missing.length > 0 || firstRight === false || wrong.length > 0 || !endRight,
    ),
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function renderScores(searches: Record<string, Scores>): string {
  const row = (name: string, of: (scores: Scores) => string) =>
    [name.padEnd(28), ...Object.values(searches).map((scores) => of(scores).padStart(16))].join('');
  return [
    ['', ...Object.keys(searches)].map((name, index) => (index === 0 ? name.padEnd(28) : name.padStart(16))).join(''),
    row('queries', ({ queries }) => String(queries)),
    row('recall', ({ recall }) => percent(recall)),
    row('first place right', ({ firstRight }) => percent(firstRight)),
    row('precision at 3', ({ precisionAt3 }) => percent(precisionAt3)),
    row('with a page ruled out', ({ withWrong }) => String(withWrong)),
    row('queries with any failure', ({ failures }) => String(failures.length)),
  ].join('\n');
}

/** One line for each failure: what was asked, what is wrong, what came instead. */
export function renderFailures(failures: Verdict[]): string[] {
  return failures.map(({ query, found, missing, firstRight, wrong, endRight }) => {
    const faults = [
      missing.length > 0 && `missing ${missing.join(', ')}`,
      firstRight === false && query.mustNotAppear && `first is ${found.pages[0] ?? 'nothing'}`,
      wrong.length > 0 &&
        `wrongly ${wrong.slice(0, 4).join(', ')}${wrong.length > 4 ? ` and ${wrong.length - 4} more` : ''}`,
      !endRight && `ended as ${found.end}, not ${query.done}`,
    ];
    return `[${query.group}] ${query.query}: ${faults.filter(Boolean).join('; ')}`;
  });
}
