/** Years that descriptions and rows state, against the year of the folder. */
import type { Issue } from '../../issues/index.ts';
import { placeIn } from '../tables/table.ts';
import { figureTable } from '../tables/yearFigures.ts';
import type { FigureRow, LoadedAssessment, LoadedKpi } from '../types.ts';
import type { FieldPlace, Locate, Path } from '../yaml.ts';
import { statedYears, yearsOfId, type YearSpan } from './statedYears.ts';

/** The title of an assessment and its source are of the year of its folder: a copied year still names the old one. */
export function checkYearOfFolder({ file, front, fiscalYear }: LoadedAssessment, at: FieldPlace): Issue[] {
  const { title, source } = front;
  const texts: [string, Path][] = [
    [title.th, ['title', 'th']],
    [title.en, ['title', 'en']],
    [source.title.th, ['source', 'title', 'th']],
    [source.title.en, ['source', 'title', 'en']],
  ];
  const stated: [YearSpan[], Path][] = [
    ...texts.map(([text, path]): [YearSpan[], Path] => [statedYears(text), path]),
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
    return 'to' in how ? [[how.to, [...path, 'to']]] : [];
  });
  const breaks = front.seriesBreaks.map((entry, index): [number, Path] => [
    entry.fiscalYear,
    ['seriesBreaks', index, 'fiscalYear'],
  ]);
  const later = (years: [number, Path][], latest: number, kind: string) =>
    years
      .filter(([year]) => year > latest)
      .map(
        ([year, path]): Issue => ({
          code: 'year-too-late',
          place: at(path),
          found: String(year),
          values: { kind, latest: String(latest) },
        }),
      );
  return [
    ...later(past, fiscalYear - 1, 'derivation'),
    ...later(breaks, fiscalYear, 'break'),
    ...plansBackwards(front, at),
  ];
}

/** A target of a plan is for a span of years that goes forwards. */
function plansBackwards({ strategy }: LoadedKpi['front'], at: Locate): Issue[] {
  return strategy.targets.flatMap(({ from, to }, index): Issue[] =>
    to >= from
      ? []
      : [
          {
            code: 'derivation-years',
            place: at(['strategy', 'targets', index, 'to']),
            found: String(to),
            values: { from: String(from) },
          },
        ],
  );
}

/** Years of the longest plan, the national strategy. */
const LONGEST_PLAN = 20;

/** Baselines are of years before the assessment's own; targets reach its year and no further than a long plan does. */
export function checkFigureYears({ fiscalYear, baselines, targets }: LoadedAssessment): Issue[] {
  return [
    ...later(baselines, fiscalYear - 1, 'baseline'),
    ...later(targets, fiscalYear + LONGEST_PLAN, 'target'),
    ...ofAnotherYear(targets, fiscalYear),
  ];
}

function later(rows: readonly FigureRow[], latest: number, kind: string): Issue[] {
  return rows
    .filter((row) => row.fiscalYear > latest)
    .map(({ fiscalYear, place }) => ({
      code: 'year-too-late',
      place: placeIn(figureTable, place, 'fiscal_year_be'),
      found: String(fiscalYear),
      values: { kind, latest: String(latest) },
    }));
}

/** A source may print targets of years gone by, but never those alone: the file was copied from an earlier year. */
function ofAnotherYear(targets: readonly FigureRow[], fiscalYear: number): Issue[] {
  const [first] = targets;
  if (!first || targets.some((row) => row.fiscalYear >= fiscalYear)) return [];
  const years = [...new Set(targets.map((row) => row.fiscalYear))].sort((a, b) => a - b);
  return [
    {
      code: 'targets-of-another-year',
      place: { file: first.place.file },
      found: years.join(', '),
      values: { fiscalYear: String(fiscalYear) },
    },
  ];
}
