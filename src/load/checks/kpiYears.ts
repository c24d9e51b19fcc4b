/** Years inside a KPI's description: what a threshold was derived from is past, and no series has broken yet to come. */
import type { Issue } from '../../issues/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';

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
