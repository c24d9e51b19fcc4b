/** The figures of the search at two sizes, side by side, and whether the bounds hold. */
import { boundsOf, renderMisses, renderPlacings, tallyOf } from '../../search/placings.ts';
import { renderFailures, scoresOf } from '../../search/scores.ts';
import { renderTable } from '../table.ts';
import type { IndexUsage } from './indexMeasure.ts';
import type { BoundFinding } from './report.ts';
import type { Cost, SearchFigures } from './searchMeasure.ts';

export const SEARCH_BOUNDS = {
  firstMilliseconds: 300,
  wholeMilliseconds: 600,
  indexSeconds: 20,
  indexBytes: 1.6e9,
  /** Of queries made from the site itself. */
  recall: 1,
  first: 0.99,
};

const kilobytes = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const most = (values: number[]) => Math.max(...values);

const costs: { what: string; of: (cost: Cost) => number; words: (value: number) => string }[] = [
  { what: 'first answers, over the wire', of: ({ firstBytes }) => firstBytes, words: kilobytes },
  { what: 'all answers, over the wire', of: ({ wholeBytes }) => wholeBytes, words: kilobytes },
  { what: 'first answers', of: ({ firstMilliseconds }) => firstMilliseconds, words: milliseconds },
  { what: 'all answers', of: ({ wholeMilliseconds }) => wholeMilliseconds, words: milliseconds },
];

export function renderSearchFigures(sites: SearchFigures[]): string {
  const row = (name: string, of: (figures: SearchFigures) => string) => [name, ...sites.map(of)];
  const rowsOf = (when: 'first' | 'later') =>
    costs.flatMap(({ what, of, words }) => [
      row(`${when} query, ${what}, median`, (figures) => words(median(figures[when].map(of)))),
      row(`${when} query, ${what}, most`, (figures) => words(most(figures[when].map(of)))),
    ]);
  const generated = sites.filter(({ verdicts }) => verdicts.length > 0);
  return [
    renderTable([['', ...sites.map(({ name }) => name)], ...rowsOf('first'), ...rowsOf('later')]),
    ...generated.map(({ name, verdicts }) => {
      const { recall, firstRight, precisionAt3 } = scoresOf(verdicts);
      const shares = `recall ${percent(recall)}, first place ${percent(firstRight)}, at 3 ${percent(precisionAt3)}`;
      return `${name}, ${verdicts.length} queries of its own: ${shares}`;
    }),
    ...sites.filter(({ placed }) => placed.length > 0).map(({ name, placed }) => `${name}\n${renderPlacings(placed)}`),
  ].join('\n\n');
}

type Words = (value: number) => string;
const atMost = (name: string, measured: number, bound: number, words: Words): BoundFinding => ({
  name,
  measured: words(measured),
  bound: `≤ ${words(bound)}`,
  holds: measured <= bound,
});
const atLeast = (name: string, measured: number, bound: number): BoundFinding => ({
  name,
  measured: percent(measured),
  bound: `≥ ${percent(bound)}`,
  holds: measured >= bound,
});

/** The most that a first query takes over the wire, the slowest later one, and how often the right page is found. */
export function checkSearchBounds(sites: SearchFigures[]): BoundFinding[] {
  return sites.flatMap(({ name, bounds, first, later, verdicts, placed }) => {
    const bytes = (of: (cost: Cost) => number) => most(first.map(of));
    const slowest = (of: (cost: Cost) => number) => most(later.map(of));
    const { recall, firstRight } = scoresOf(verdicts);
    const { firstMilliseconds, wholeMilliseconds } = SEARCH_BOUNDS;
    const cost = [
      atMost(
        'first answers, over the wire',
        bytes((one) => one.firstBytes),
        bounds.firstBytes,
        kilobytes,
      ),
      atMost(
        'all answers, over the wire',
        bytes((one) => one.wholeBytes),
        bounds.wholeBytes,
        kilobytes,
      ),
      atMost(
        'first answers, warm',
        slowest((one) => one.firstMilliseconds),
        firstMilliseconds,
        milliseconds,
      ),
      atMost(
        'all answers, warm',
        slowest((one) => one.wholeMilliseconds),
        wholeMilliseconds,
        milliseconds,
      ),
    ];
    const own = [
      atLeast('recall of its own queries', recall, SEARCH_BOUNDS.recall),
      atLeast('first place of its own queries', firstRight, SEARCH_BOUNDS.first),
    ];
    const lots = placed.flatMap(({ lot, placings }) => {
      const { onSite, within, first, wronglyExact } = tallyOf(placings['ours'] ?? []);
      return [
        atLeast(`${lot.name}, within the first eight`, within / onSite, boundsOf(lot).within),
        atLeast(`${lot.name}, first place`, first / onSite, boundsOf(lot).first),
        atMost(`${lot.name}, not on the site but exact`, wronglyExact, 0, String),
      ];
    });
    return [...cost, ...(verdicts.length > 0 ? own : []), ...lots].map((one) => ({
      ...one,
      name: `${name}: ${one.name}`,
    }));
  });
}

/** Memory is not held where the system does not tell it. */
export function checkIndexBounds(name: string, { seconds, peakBytes }: IndexUsage): BoundFinding[] {
  const time = atMost(
    `${name}: making the index`,
    seconds,
    SEARCH_BOUNDS.indexSeconds,
    (value) => `${value.toFixed(1)} s`,
  );
  if (Number.isNaN(peakBytes)) return [time];
  return [
    time,
    atMost(
      `${name}: memory for the index`,
      peakBytes,
      SEARCH_BOUNDS.indexBytes,
      (value) => `${(value / 1e6).toFixed(0)} MB`,
    ),
  ];
}

export const renderSearchBounds = (findings: BoundFinding[]): string =>
  renderTable(findings.map(({ name, measured, bound, holds }) => [holds ? '✔' : '✖', name, measured, bound]));

export const renderSearchFailures = (sites: SearchFigures[]): string =>
  sites
    .flatMap(({ name, verdicts, placed }) => [
      ...renderFailures(scoresOf(verdicts).failures).map((line) => `${name} ${line}`),
      ...placed.flatMap((lot) => renderMisses(lot, 'ours')),
    ])
    .join('\n');
