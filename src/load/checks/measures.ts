/** The measures of a KPI: one of each id, bounds the right way round, and nothing that names another. */
import { type Issue, nearest } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';

export function checkMeasures({ front }: LoadedKpi, at: Locate): Issue[] {
  const ids = front.measures.map(({ id }) => id);
  const issues = front.measures.flatMap(({ id, bounds: { min, max } }, index): Issue[] => [
    ...(ids.indexOf(id) < index ? [{ code: 'measure-repeated', place: at(['measures', index, 'id']), found: id }] : []),
    ...(max !== undefined && compareDecimals(min, max) >= 0
      ? [{ code: 'bounds-order', place: at(['measures', index, 'bounds', 'max']), found: max, values: { min } }]
      : []),
  ]);
  const named: [string, Path][] = front.seriesBreaks.map(({ measure }, index) => [
    measure,
    ['seriesBreaks', index, 'measure'],
  ]);
  if (front.formula?.kind === 'ratio') named.push([front.formula.measure, ['formula', 'measure']]);
  const unknown = named.filter(([measure]) => !ids.includes(measure));
  return [
    ...issues,
    ...unknown.map(([measure, path]) => unknownMeasure('reference-unknown-measure', measure, ids, at(path))),
  ];
}

export function unknownMeasure(code: string, measure: string, ids: readonly string[], place: Issue['place']): Issue {
  const suggestion = nearest(measure, ids);
  return { code, place, found: measure, values: { allowed: ids.join(', '), ...(suggestion && { suggestion }) } };
}
