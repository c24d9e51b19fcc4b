/** The figures of the search at two sizes, side by side, and whether the bounds hold. */
import { renderFailures, scoresOf } from '../../search/scores.ts';
import { type BoundFinding, renderTable } from './report.ts';
import type { Cost, SearchFigures } from './searchMeasure.ts';

export const SEARCH_BOUNDS = { firstQueryBytes: 150_000, milliseconds: 300, recall: 1, firstRight: 0.95 };

const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
const bytes = (costs: Cost[]) => sorted(costs.map((cost) => cost.bytes));
/** A query whose right page never came first counts as one that took for ever. */
const times = (costs: Cost[]) => sorted(costs.map((cost) => cost.milliseconds ?? Number.POSITIVE_INFINITY));
const median = (values: number[]) => values[Math.floor(values.length / 2)] ?? Number.NaN;
const most = (values: number[]) => values.at(-1) ?? Number.NaN;

export function renderSearchFigures(sites: SearchFigures[]): string {
  const row = (name: string, of: (figures: SearchFigures) => number, words: (value: number) => string) => [
    name,
    ...sites.map((figures) => words(of(figures))),
  ];
  return renderTable([
    ['', ...sites.map(({ name }) => name)],
    row('first query, over the wire, median', ({ first }) => median(bytes(first)), kilobytes),
    row('first query, over the wire, most', ({ first }) => most(bytes(first)), kilobytes),
    row('first query, first result, median', ({ first }) => median(times(first)), milliseconds),
    row('later query, over the wire, median', ({ later }) => median(bytes(later)), kilobytes),
    row('later query, over the wire, most', ({ later }) => most(bytes(later)), kilobytes),
    row('later query, first result, median', ({ later }) => median(times(later)), milliseconds),
    row('later query, first result, slowest', ({ later }) => most(times(later)), milliseconds),
    row('queries judged', ({ verdicts }) => verdicts.length, String),
    row('recall', ({ verdicts }) => scoresOf(verdicts).recall, percent),
    row('first place right', ({ verdicts }) => scoresOf(verdicts).firstRight, percent),
    row('precision at 3', ({ verdicts }) => scoresOf(verdicts).precisionAt3, percent),
  ]);
}

export function checkSearchBounds(sites: SearchFigures[]): BoundFinding[] {
  return sites.flatMap(({ name, first, later, verdicts }) => {
    const { recall, firstRight } = scoresOf(verdicts);
    const atMost = (what: string, value: number, bound: number, words: (value: number) => string) => ({
      name: `${name}: ${what}`,
      measured: words(value),
      bound: `≤ ${words(bound)}`,
      holds: value <= bound,
    });
    const atLeast = (what: string, value: number, bound: number) => ({
      name: `${name}: ${what}`,
      measured: percent(value),
      bound: `≥ ${percent(bound)}`,
      holds: value >= bound,
    });
    return [
      atMost('first query, over the wire', most(bytes(first)), SEARCH_BOUNDS.firstQueryBytes, kilobytes),
      atMost('first result on a warm page, slowest', most(times(later)), SEARCH_BOUNDS.milliseconds, milliseconds),
      atLeast('recall', recall, SEARCH_BOUNDS.recall),
      atLeast('first place right', firstRight, SEARCH_BOUNDS.firstRight),
    ];
  });
}

export const renderSearchBounds = (findings: BoundFinding[]): string =>
  renderTable(findings.map(({ name, measured, bound, holds }) => [holds ? '✔' : '✖', name, measured, bound]));

export const renderSearchFailures = (sites: SearchFigures[]): string =>
  sites
    .flatMap(({ name, verdicts }) => renderFailures(scoresOf(verdicts).failures).map((line) => `${name} ${line}`))
    .join('\n');
