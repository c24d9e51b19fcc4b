/** Weights are exact: what each sum has to be. */
import Fraction from 'fraction.js';
import type { Issue, IssueCode, IssuePlace } from '../../issues/index.ts';
import { compareDecimals, type DecimalText, toDecimalText, parseDecimal } from '../../scoring/index.ts';
import type { LoadedAssessment } from '../types.ts';
import type { FieldPlace, Path } from '../yaml.ts';
import { fieldMissing } from '../zodIssues.ts';
import { checkComponentKnown, checkNamed } from './named.ts';

/** Every component and parent that is named, every weight, and every sum of weights that can be judged. */
export function checkAllWeights(
  assessment: LoadedAssessment,
  at: FieldPlace,
  known: { everyKpiRead: boolean; weightTotal: DecimalText },
): Issue[] {
  const { everyKpiRead, weightTotal } = known;
  const unknown = checkComponentKnown(assessment, at);
  const parents = everyKpiRead ? checkParents(assessment, at) : [];
  const weights = checkWeights(assessment, at, weightTotal);
  const told = [...unknown, ...parents, ...weights];
  if (assessment.front.coverage || weights.some(({ code }) => code === 'field-missing')) return told;
  return [
    ...told,
    ...(unknown.length > 0 ? [] : checkComponentWeights(assessment, at, everyKpiRead)),
    ...(everyKpiRead && parents.length === 0 ? checkSubKpiWeights(assessment, at) : []),
    ...checkWeightTotals(assessment, at, known),
  ];
}

/** Every weight lies within the whole, and only a source that discloses a part may leave one out. */
function checkWeights({ file, front, kpis }: LoadedAssessment, at: FieldPlace, total: DecimalText): Issue[] {
  const weights = [
    ...kpis.map((kpi) => ({ file: kpi.file, path: ['weight'], weight: kpi.front.weight })),
    ...front.components.map(({ weight }, index) => ({ file, path: ['components', index, 'weight'], weight })),
  ];
  return weights.flatMap(({ file, path, weight }): Issue[] => {
    if (weight === undefined) return front.coverage ? [] : [fieldMissing(path, (field) => at(file, field))];
    return isWeight(weight, total)
      ? []
      : [{ code: 'weight-range', place: at(file, path), found: weight, values: { total } }];
  });
}

/** Weights of KPIs that stand by themselves, and of components in no other, total the whole. */
function checkWeightTotals(
  { file, front, kpis }: LoadedAssessment,
  at: FieldPlace,
  { everyKpiRead, weightTotal: whole }: { everyKpiRead: boolean; weightTotal: DecimalText },
): Issue[] {
  const components = sumOf(front.components.filter(({ parent }) => !parent).map(({ weight }) => weight));
  const all = sumOf(standing(kpis).map((kpi) => kpi.front.weight));
  const told = (code: IssueCode, place: () => IssuePlace, { total, working }: typeof all): Issue[] =>
    compareDecimals(total, whole) === 0
      ? []
      : [{ code, place: place(), found: total, values: { working, total: whole } }];
  const ofComponents = told('components-total', () => at(file, ['components']), components);
  if (!everyKpiRead) return ofComponents;
  if (kpis.length === 0) return [...ofComponents, { code: 'no-kpis', place: { file } }];
  return [...ofComponents, ...told('weights-total', () => ({ file }), all)];
}

/** KPIs that are no sub-KPIs. */
const standing = (kpis: LoadedAssessment['kpis']) =>
  kpis.filter(({ front: { parent } }) => !parent || !kpis.some(({ front }) => front.kpi === parent));

const isWeight = (weight: DecimalText, most: DecimalText) =>
  compareDecimals(weight, '0') > 0 && compareDecimals(weight, most) <= 0;

/** The exact sum and its working, such as "10 + 20 = 30"; what is not known is no part of it. */
export function sumOf(all: readonly (DecimalText | undefined)[]): { total: DecimalText; working: string } {
  const weights = all.filter((weight) => weight !== undefined);
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

/** Every component weighs as much as the components or the KPIs in it. */
function checkComponentWeights(
  { file, front, kpis }: LoadedAssessment,
  at: FieldPlace,
  everyKpiRead: boolean,
): Issue[] {
  const ids = front.components.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return [];
  return front.components.flatMap(({ id, weight }, index): Issue[] => {
    const inside = front.components.filter(({ parent }) => parent === id);
    if (inside.length === 0 && (!everyKpiRead || kpis.length === 0)) return [];
    const own = standing(kpis)
      .filter((kpi) => kpi.front.component === id)
      .map((kpi) => kpi.front.weight);
    const { total, working } = sumOf(inside.length > 0 ? inside.map((one) => one.weight) : own);
    if (weight === undefined || compareDecimals(total, weight) === 0) return [];
    const place = at(file, ['components', index, 'weight']);
    return [{ code: 'component-weight', place, found: weight, values: { working } }];
  });
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
      return weight === undefined || compareDecimals(weight, own.weight) === 0
        ? []
        : [told([index, 'weight'], weight, { id, weight: own.weight })];
    }),
  ];
}

/** A sub-KPI is of a KPI of its own component, in no circle. */
const checkParents = ({ kpis }: LoadedAssessment, at: FieldPlace): Issue[] =>
  kpis.flatMap(({ file, front: { kpi, parent, component } }) => {
    if (!parent) return [];
    const around = kpis.filter(({ front }) => front.component === component && !isWithin(front.kpi, kpi, kpis));
    return checkNamed(
      'parent-kpi-unknown',
      parent,
      around.map(({ front }) => front.kpi),
      () => at(file, ['parent']),
    );
  });

/** A KPI that has sub-KPIs weighs as much as they do. */
const checkSubKpiWeights = ({ kpis }: LoadedAssessment, at: FieldPlace): Issue[] =>
  kpis.flatMap(({ file, front: { kpi, weight } }): Issue[] => {
    const subKpis = kpis.filter(({ front }) => front.parent === kpi);
    const { total, working } = sumOf(subKpis.map(({ front }) => front.weight));
    if (subKpis.length === 0 || weight === undefined || compareDecimals(total, weight) === 0) return [];
    return [{ code: 'sub-kpis-weight', place: at(file, ['weight']), found: weight, values: { working } }];
  });

/** True where `kpi` is `above` itself or lies in it at any depth. */
function isWithin(kpi: string, above: string, kpis: LoadedAssessment['kpis'], depth = kpis.length): boolean {
  if (kpi === above) return true;
  const parent = kpis.find(({ front }) => front.kpi === kpi)?.front.parent;
  return parent !== undefined && depth > 0 && isWithin(parent, above, kpis, depth - 1);
}
