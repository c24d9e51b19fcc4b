/** The figures of a benchmark as a table, each beside the real site's, and whether the bounds hold. */
import { renderTable } from '../table.ts';
import type { SiteFigures } from './measure.ts';

export const BOUNDS = {
  realCheckSeconds: 3,
  checkSeconds: 5,
  realBuildSeconds: 20,
  buildSeconds: 40,
  buildBytes: 1.5e9,
  /** A build in every language against one in the first alone. */
  languages: 1.8,
};

export interface BoundFinding {
  name: string;
  measured: string;
  bound: string;
  holds: boolean;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(value < 1e8 ? 1 : 0)} MB`;
const times = (value: number, yardstick: number) => `× ${(value / yardstick).toFixed(2)}`;

/** What is known where nothing was built. */
type CheckFigures = Pick<SiteFigures, 'name' | 'kpis' | 'check'>;

const finding = (name: string, value: number, bound: number, words: (value: number) => string): BoundFinding => ({
  name,
  measured: words(value),
  bound: words(bound),
  holds: value <= bound,
});

/** The bounds on the whole of government are those for 1,386 KPIs: at another size they are only a measure to go by. */
export const boundsOfCheck = (real: CheckFigures, synthetic: CheckFigures): BoundFinding[] => [
  finding(`${real.name}: check`, real.check.seconds, BOUNDS.realCheckSeconds, seconds),
  finding(`${synthetic.name}: check`, synthetic.check.seconds, BOUNDS.checkSeconds, seconds),
];

export function checkBounds(real: SiteFigures, synthetic: SiteFigures): BoundFinding[] {
  return [
    ...boundsOfCheck(real, synthetic),
    finding(`${real.name}: build`, real.build.seconds, BOUNDS.realBuildSeconds, seconds),
    finding(`${synthetic.name}: build`, synthetic.build.seconds, BOUNDS.buildSeconds, seconds),
    finding(`${synthetic.name}: memory`, synthetic.build.peakBytes, BOUNDS.buildBytes, megabytes),
  ];
}

/** Time, memory, files and size of a site in every language, as multiples of those in one. */
export function languageBounds(one: SiteFigures, all: SiteFigures): BoundFinding[] {
  const row = (name: string, of: (figures: SiteFigures) => number) =>
    finding(
      `all languages against one: ${name}`,
      of(all) / of(one),
      BOUNDS.languages,
      (value) => `× ${value.toFixed(2)}`,
    );
  return [
    row('build', ({ build }) => build.seconds),
    row('memory', ({ build }) => build.peakBytes),
    row('files', ({ files }) => files),
    row('output', ({ bytes }) => bytes),
  ];
}

const rowsOf =
  <Figures>(real: Figures, synthetic: Figures) =>
  (name: string, of: (figures: Figures) => number, words: (value: number) => string) => [
    name,
    words(of(real)),
    words(of(synthetic)),
    times(of(synthetic), of(real)),
  ];

function checkRows(real: CheckFigures, synthetic: CheckFigures): string[][] {
  const row = rowsOf(real, synthetic);
  return [
    ['', real.name, synthetic.name, `against the ${real.name}`],
    row('KPIs', ({ kpis }) => kpis, String),
    row('check', ({ check }) => check.seconds, seconds),
    row('check, processor time', ({ check }) => check.cpuSeconds, seconds),
  ];
}

export const renderCheckFigures = (real: CheckFigures, synthetic: CheckFigures): string =>
  renderTable(checkRows(real, synthetic));

export function renderFigures(real: SiteFigures, synthetic: SiteFigures): string {
  const perPage = ({ build, pages }: SiteFigures) => (build.seconds * 1000) / pages;
  const row = rowsOf(real, synthetic);
  return renderTable([
    ...checkRows(real, synthetic),
    row('pages', ({ pages }) => pages, String),
    row('files', ({ files }) => files, String),
    row('build', ({ build }) => build.seconds, seconds),
    row('build, processor time', ({ build }) => build.cpuSeconds, seconds),
    row('build, per page', perPage, milliseconds),
    ['build, each further page', '', milliseconds(furtherPage(real, synthetic))],
    row('largest process', ({ build }) => build.peakBytes, megabytes),
    row('output', ({ bytes }) => bytes, megabytes),
    row(
      'page of a KPI, mean',
      ({ kpiPageBytes }) => kpiPageBytes,
      (value) => `${(value / 1000).toFixed(1)} kB`,
    ),
  ]);
}

/** What a page costs once the fixed costs of a build, which the real site also has, are taken off. */
const furtherPage = (real: SiteFigures, synthetic: SiteFigures) =>
  ((synthetic.build.seconds - real.build.seconds) * 1000) / (synthetic.pages - real.pages);

export const renderBounds = (findings: BoundFinding[]): string =>
  renderTable(findings.map(({ name, measured, bound, holds }) => [holds ? '✔' : '✖', name, measured, `≤ ${bound}`]));
