/** Weights are exact: what each sum has to be. */
import Fraction from 'fraction.js';
import type { Issue, IssuePlace } from '../../issues/index.ts';
import { compareDecimals, type DecimalText, toDecimalText, parseDecimal } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace, Path } from '../yaml.ts';
import { checkComponentKnown, checkNamed } from './named.ts';

/** Weights are of the whole assessment; those of KPIs that stand by themselves, and of components in no other, total it. */
export function checkWeights(
  { file, front, kpis }: LoadedAssessment,
  at: FieldPlace,
  { everyKpiRead, weightTotal }: { everyKpiRead: boolean; weightTotal: DecimalText },
): Issue[] {
  const outOfRange = (weight: DecimalText, place: () => IssuePlace): Issue[] =>
    isWeight(weight, weightTotal)
      ? []
      : [{ code: 'weight-range', place: place(), found: weight, values: { total: weightTotal } }];
  const components = sumOf(front.components.filter(({ parent }) => !parent).map(({ weight }) => weight));
  const all = sumOf(standing(kpis).map((kpi) => kpi.front.weight));
  const issues = [
    ...kpis.flatMap((kpi) => outOfRange(kpi.front.weight, () => at(kpi.file, ['weight']))),
    ...front.components.flatMap(({ weight }, index) =>
      outOfRange(weight, () => at(file, ['components', index, 'weight'])),
    ),
  ];
  const values = (working: string) => ({ working, total: weightTotal });
  if (compareDecimals(components.total, weightTotal) !== 0)
    issues.push({
      code: 'components-total',
      place: at(file, ['components']),
      found: components.total,
      values: values(components.working),
    });
  if (!everyKpiRead) return issues;
  if (kpis.length === 0) issues.push({ code: 'no-kpis', place: { file } });
  else if (compareDecimals(all.total, weightTotal) !== 0)
    issues.push({ code: 'weights-total', place: { file }, found: all.total, values: values(all.working) });
  return issues;
}

/** KPIs that are no sub-KPIs. */
const standing = (kpis: LoadedAssessment['kpis']) =>
  kpis.filter(({ front: { parent } }) => !parent || !kpis.some(({ front }) => front.kpi === parent));

const isWeight = (weight: DecimalText, most: DecimalText) =>
  compareDecimals(weight, '0') > 0 && compareDecimals(weight, most) <= 0;

/** The exact sum and its working, such as "10 + 20 = 30". */
export function sumOf(weights: readonly DecimalText[]): { total: DecimalText; working: string } {
  const total = toDecimalText(weights.reduce((sum, weight) => sum.add(parseDecimal(weight)), new Fraction(0)));
  return { total, working: weights.length > 1 ? `${weights.join(' + ')} = ${total}` : total };
}

/** A component lies in one that stands before it, so that none lies in itself. */
export function checkComponentParents({ file, front: { components } }: LoadedAssessment, at: FieldPlace): Issue[] {
  const ids = components.map(({ id }) => id);
  return components.flatMap(({ parent }, index) =>
    parent
      ? checkNamed('component-parent', parent, ids.slice(0, index), () => at(file, ['components', index, 'parent']))
      : [],
  );
}

/** Every KPI has a component, and every component weighs as much as the components or the KPIs in it. */
export function checkComponents(
  { file, front, kpis }: LoadedAssessment,
  at: FieldPlace,
  everyKpiRead: boolean,
): Issue[] {
  const ids = front.components.map(({ id }) => id);
  const unknown = checkComponentKnown({ front, kpis }, at);
  if (unknown.length > 0 || new Set(ids).size < ids.length) return unknown;
  const issues = front.components.flatMap(({ id, weight }, index): Issue[] => {
    const inside = front.components.filter(({ parent }) => parent === id);
    if (inside.length === 0 && (!everyKpiRead || kpis.length === 0)) return [];
    const own = standing(kpis)
      .filter((kpi) => kpi.front.component === id)
      .map((kpi) => kpi.front.weight);
    const { total, working } = sumOf(inside.length > 0 ? inside.map((one) => one.weight) : own);
    if (compareDecimals(total, weight) === 0) return [];
    const place = at(file, ['components', index, 'weight']);
    return [{ code: 'component-weight', place, found: weight, values: { working } }];
  });
  return issues;
}

/** Where the policy says which components an assessment has, these are in no other, and weigh as much. */
export function checkComponentsOfPolicy(
  { file, front: { components } }: LoadedAssessment,
  at: FieldPlace,
  asked: readonly { id: string; weight: DecimalText }[] | undefined,
): Issue[] {
  if (!asked) return [];
  const told = (path: Path, found: string | undefined, values: Record<string, string>): Issue => ({
    code: 'policy-components',
    place: at(file, ['components', ...path]),
    ...(found !== undefined && { found }),
    values: { ...values, set: asked.map(({ id, weight }) => `${id} ${weight}`).join(', ') },
  });
  return [
    ...asked.filter(({ id }) => !components.some((one) => one.id === id)).map(({ id }) => told([], undefined, { id })),
    ...components.flatMap(({ id, weight, parent }, index) => {
      const own = asked.find((one) => one.id === id);
      if (!own) return parent ? [] : [told([index, 'id'], id, {})];
      const same = compareDecimals(weight, own.weight) === 0;
      return same ? [] : [told([index, 'weight'], weight, { id, weight: own.weight })];
    }),
  ];
}

/** A sub-KPI is of a KPI of its own component, in no circle; a KPI that has sub-KPIs weighs as much as they do. */
export function checkSubKpis({ kpis }: LoadedAssessment, at: FieldPlace, everyKpiRead: boolean): Issue[] {
  if (!everyKpiRead) return [];
  const unknown = kpis.flatMap(({ file, front: { kpi, parent, component } }) => {
    if (!parent) return [];
    const around = kpis.filter(({ front }) => front.component === component && !isWithin(front.kpi, kpi, kpis));
    return checkNamed(
      'parent-kpi-unknown',
      parent,
      around.map(({ front }) => front.kpi),
      () => at(file, ['parent']),
    );
  });
  if (unknown.length > 0) return unknown;
  return kpis.flatMap(({ file, front: { kpi, weight } }): Issue[] => {
    const subKpis = kpis.filter(({ front }) => front.parent === kpi);
    const { total, working } = sumOf(subKpis.map(({ front }) => front.weight));
    if (subKpis.length === 0 || compareDecimals(total, weight) === 0) return [];
    return [{ code: 'sub-kpis-weight', place: at(file, ['weight']), found: weight, values: { working } }];
  });
}

/** True where `kpi` is `above` itself or lies in it at any depth. */
function isWithin(kpi: string, above: string, kpis: LoadedAssessment['kpis'], depth = kpis.length): boolean {
  if (kpi === above) return true;
  const parent = kpis.find(({ front }) => front.kpi === kpi)?.front.parent;
  return parent !== undefined && depth > 0 && isWithin(parent, above, kpis, depth - 1);
}
