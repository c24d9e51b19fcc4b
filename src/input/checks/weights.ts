/** Weights are exact: what each sum has to be. */
import Fraction from 'fraction.js';
import type { Issue } from '../../issues/index.ts';
import { compareDecimals, type DecimalText, toDecimalText, parseDecimal } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from '../yaml.ts';
import { checkComponentKnown } from './named.ts';

/** The weights of the KPIs, and those of the components, total exactly 100. */
export function checkWeights({ file, front, kpis }: LoadedAssessment, at: FieldPlace, everyKpiRead: boolean): Issue[] {
  const outOfRange = kpis
    .filter((kpi) => !isWeight(kpi.front.weight))
    .map((kpi): Issue => ({ code: 'weight-range', place: at(kpi.file, ['weight']), found: kpi.front.weight }));
  const withoutWeight = front.components.flatMap(({ weight }, index): Issue[] =>
    isWeight(weight) ? [] : [{ code: 'weight-range', place: at(file, ['components', index, 'weight']), found: weight }],
  );
  const components = sumOf(front.components.map(({ weight }) => weight));
  const all = sumOf(kpis.map((kpi) => kpi.front.weight));
  const issues = [...outOfRange, ...withoutWeight];
  if (components.total !== '100') {
    const { total: found, working } = components;
    issues.push({ code: 'components-total', place: at(file, ['components']), found, values: { working } });
  }
  if (!everyKpiRead) return issues;
  if (kpis.length === 0) issues.push({ code: 'no-kpis', place: { file } });
  else if (all.total !== '100')
    issues.push({ code: 'weights-total', place: { file }, found: all.total, values: { working: all.working } });
  return issues;
}

const isWeight = (weight: DecimalText) => compareDecimals(weight, '0') > 0 && compareDecimals(weight, '100') <= 0;

/** The exact sum and its working, such as "10 + 20 = 30". */
function sumOf(weights: readonly DecimalText[]): { total: DecimalText; working: string } {
  const total = toDecimalText(weights.reduce((sum, weight) => sum.add(parseDecimal(weight)), new Fraction(0)));
  return { total, working: weights.length > 1 ? `${weights.join(' + ')} = ${total}` : total };
}

/** Every KPI has a component, and every component weighs as much as its KPIs. */
export function checkComponents(
  { file, front, kpis }: LoadedAssessment,
  at: FieldPlace,
  everyKpiRead: boolean,
): Issue[] {
  const ids = front.components.map(({ id }) => id);
  const unknown = checkComponentKnown({ front, kpis }, at);
  const issues = front.components.flatMap(({ id, weight }, index): Issue[] => {
    if (!everyKpiRead || unknown.length > 0 || kpis.length === 0 || new Set(ids).size < ids.length) return [];
    const { total, working } = sumOf(kpis.filter((kpi) => kpi.front.component === id).map((kpi) => kpi.front.weight));
    if (compareDecimals(total, weight) === 0) return [];
    const place = at(file, ['components', index, 'weight']);
    return [{ code: 'component-weight', place, found: weight, values: { working } }];
  });
  return [...unknown, ...issues];
}
