/** Every KPI has a component, every component stands once and weighs as much as its KPIs. */
import { type Issue, nearest } from '../../issues/index.ts';
import { compareDecimals } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace } from './content.ts';
import { sumOf } from './weights.ts';

export function checkComponents(
  { file, front, kpis }: LoadedAssessment,
  at: FieldPlace,
  everyKpiRead: boolean,
): Issue[] {
  const ids = front.components.map(({ id }) => id);
  const unknown = kpis
    .filter((kpi) => !ids.includes(kpi.front.component))
    .map((kpi): Issue => {
      const suggestion = nearest(kpi.front.component, ids);
      const values = { allowed: ids.join(', '), ...(suggestion && { suggestion }) };
      return { code: 'component-unknown', place: at(kpi.file, ['component']), found: kpi.front.component, values };
    });
  const issues = front.components.flatMap(({ id, weight }, index): Issue[] => {
    if (ids.indexOf(id) < index)
      return [{ code: 'component-repeated', place: at(file, ['components', index, 'id']), found: id }];
    if (!everyKpiRead || unknown.length > 0 || kpis.length === 0 || new Set(ids).size < ids.length) return [];
    const { total, working } = sumOf(kpis.filter((kpi) => kpi.front.component === id).map((kpi) => kpi.front.weight));
    if (compareDecimals(total, weight) === 0) return [];
    return [
      {
        code: 'component-weight',
        place: at(file, ['components', index, 'weight']),
        found: weight,
        values: { working },
      },
    ];
  });
  return [...unknown, ...issues];
}
