/** The measures, the formula and the reporting months of a KPI. */
import type { Issue } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedKpi } from '../types.ts';
import type { Locate, Path } from '../yaml.ts';
import { checkNamed } from './named.ts';

/** The measures of a KPI: bounds the right way round, and nothing that names another. */
export function checkMeasures({ front }: LoadedKpi, at: Locate): Issue[] {
  const ids = front.measures.map(({ id }) => id);
  const turned = front.measures.flatMap(({ bounds: { min, max } }, index): Issue[] =>
    max !== undefined && compareDecimals(min, max) >= 0
      ? [{ code: 'bounds-order', place: at(['measures', index, 'bounds', 'max']), found: max, values: { min } }]
      : [],
  );
  const named: [string, Path][] = front.seriesBreaks.map(({ measure }, index) => [
    measure,
    ['seriesBreaks', index, 'measure'],
  ]);
  if (front.formula?.kind === 'ratio') named.push([front.formula.measure, ['formula', 'measure']]);
  return [
    ...turned,
    ...named.flatMap(([measure, path]) => checkNamed('reference-unknown-measure', measure, ids, () => at(path))),
  ];
}

/** The factor of a formula is above zero, and 100 where the formula gives a percentage. */
export function checkFormulaFactor({ front: { formula, measures } }: LoadedKpi, at: Locate): Issue[] {
  if (formula?.kind !== 'ratio') return [];
  const { factor, measure } = formula;
  const isPercent = measures.find(({ id }) => id === measure)?.unitOf.kind === 'share';
  if (isPercent ? compareDecimals(factor, '100') === 0 : compareDecimals(factor, '0') > 0) return [];
  const values = { measure, ...(isPercent && { unit: 'percent' }) };
  return [{ code: 'formula-factor', place: at(['formula', 'factor']), found: factor, values }];
}

/** A reporting month is a calendar month. */
export function checkReportingMonths({ front: { reporting } }: LoadedKpi, at: Locate): Issue[] {
  return (reporting?.months ?? []).flatMap(({ month }, index): Issue[] =>
    /^([1-9]|1[0-2])$/.test(month)
      ? []
      : [{ code: 'reporting-month', place: at(['reporting', 'months', index, 'month']), found: month }],
  );
}
