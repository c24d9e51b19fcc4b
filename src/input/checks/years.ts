/** Years that descriptions and rows state, against the year of the folder. */
import type { Issue, IssuePlace } from '../../issues/index.ts';
import { placeIn } from '../tables/table.ts';
import { figureTable } from '../tables/yearFigures.ts';
import type { FigureRow, LoadedAssessment, LoadedKpi } from '../types.ts';
import type { FieldPlace, Locate, Path } from '../yaml.ts';
import { statedYears, yearsOfId, type YearSpan } from './statedYears.ts';

/** The title of an assessment and its source are of the year of its folder: a copied year still names the old one. */
export function checkYearOfFolder({ file, front, fiscalYear }: LoadedAssessment, at: FieldPlace): Issue[] {
  const { title, source } = front;
  const texts: [string | undefined, Path][] = [
    [title.th, ['title', 'th']],
    [title.en, ['title', 'en']],
    [source.title.th, ['source', 'title', 'th']],
    [source.title.en, ['source', 'title', 'en']],
  ];
  const stated: [YearSpan[], Path][] = [
    ...texts.map(([text = '', path]): [YearSpan[], Path] => [statedYears(text), path]),
    [yearsOfId(source.id), ['source', 'id']],
  ];
  return stated.flatMap(([spans, path]): Issue[] => {
    if (spans.length === 0 || spans.some(({ from, to }) => from <= fiscalYear && fiscalYear <= to)) return [];
    const values = { fiscalYear: String(fiscalYear), ...(path.at(-1) === 'id' && { id: source.id }) };
    return [{ code: 'year-contradicts-folder', place: at(file, path), found: spans.map(written).join(', '), values }];
  });
}

const written = ({ from, to }: YearSpan) => (from === to ? String(from) : `${from}–${to}`);

/** Years inside a KPI's description: what a threshold was derived from is past, and no series has broken yet to come. */
export function checkKpiYears({ front }: LoadedKpi, at: Locate, fiscalYear: number): Issue[] {
  const past = front.derivations.flatMap(({ how }, index): [number, Path][] => {
    const path = ['derivations', index, 'how'];
    if (how.kind === 'midpoint') return [[how.year.fiscalYear, [...path, 'year', 'fiscalYear']]];
    if (how.kind === 'year-offset') return [[how.fiscalYear, [...path, 'fiscalYear']]];
    if (how.kind === 'mean-of-years' && how.years)
      return how.years.map((year, nth): [number, Path] => [year, [...path, 'years', nth]]);
    return 'to' in how && how.to !== undefined ? [[how.to, [...path, 'to']]] : [];
  });
  const breaks = front.seriesBreaks.map((entry, index): [number, Path] => [
    entry.fiscalYear,
    ['seriesBreaks', index, 'fiscalYear'],
  ]);
  return [
    ...past.flatMap(([year, path]) => checkNotLater(year, fiscalYear - 1, 'derivation', () => at(path))),
    ...breaks.flatMap(([year, path]) => checkNotLater(year, fiscalYear, 'break', () => at(path))),
    ...front.strategy.targets.flatMap((target, index) => checkSpan(target, ['strategy', 'targets', index, 'to'], at)),
  ];
}

/** A span of years goes forwards; `path`: where its end stands. */
export const checkSpan = ({ from, to }: YearSpan, path: Path, at: Locate): Issue[] =>
  to >= from ? [] : [{ code: 'derivation-years', place: at(path), found: String(to), values: { from: String(from) } }];

/** `kind`: what the year is of, for the words of the mend. */
function checkNotLater(year: number, latest: number, kind: string, place: () => IssuePlace): Issue[] {
  const values = { kind, latest: String(latest) };
  return year > latest ? [{ code: 'year-too-late', place: place(), found: String(year), values }] : [];
}

/** Years of the longest plan, the national strategy. */
const LONGEST_PLAN = 20;

/** Baselines are of years before the assessment's own; targets reach its year and no further than a long plan does. */
export function checkFigureYears({ fiscalYear, baselines, targets }: LoadedAssessment): Issue[] {
  const notLater = (rows: readonly FigureRow[], latest: number, kind: string) =>
    rows.flatMap((row) =>
      checkNotLater(row.fiscalYear, latest, kind, () => placeIn(figureTable, row.place, 'fiscal_year_be')),
    );
  return [
    ...notLater(baselines, fiscalYear - 1, 'baseline'),
    ...notLater(targets, fiscalYear + LONGEST_PLAN, 'target'),
    ...ofAnotherYear(targets, fiscalYear),
  ];
}

/** A source may print targets of years gone by, but never those alone: the file was copied from an earlier year. */
function ofAnotherYear(targets: readonly FigureRow[], fiscalYear: number): Issue[] {
  const [first] = targets;
  if (!first || targets.some((row) => row.fiscalYear >= fiscalYear)) return [];
  const found = [...new Set(targets.map((row) => row.fiscalYear))].sort((a, b) => a - b).join(', ');
  const { file } = first.place;
  return [{ code: 'targets-of-another-year', place: { file }, found, values: { fiscalYear: String(fiscalYear) } }];
}
