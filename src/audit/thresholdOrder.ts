/** Levels in order: a higher level never asks for less than a lower one. Equal neighbours are in order. */
import type { KpiModel, RoundModel } from '../assessment/index.ts';
import { compareDecimals, type LevelComparison, type Operator, ruleKind } from '../scoring/index.ts';
import { levelInput } from './inputs.ts';
import { comparedRounds, joined, kpiName, measureName, roundName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export const checkThresholdOrder = (kpi: KpiModel): Outcome[] =>
  comparedRounds(kpi).flatMap((round) => checkRound(kpi, round));

/** One check for each measure that at least two levels compare. */
function checkRound(kpi: KpiModel, { round, criteria, comparisons: steps }: RoundModel): Outcome[] {
  const measures = [...new Set(steps.map(({ measure }) => measure))];
  return measures.flatMap((measure): Outcome[] => {
    const own = steps.filter((step) => step.measure === measure);
    const pairs = own.slice(1).flatMap((to, index) => {
      const from = own[index];
      return from && sense(from.operator) === sense(to.operator) ? [{ from, to }] : [];
    });
    if (pairs.length === 0 || pairs.length < own.length - 1) return [];
    const { strict } = ruleKind(criteria.criteria.rule);
    const holds = pairs.every(({ from, to }) => isInOrder(from, to, strict));
    const when = roundName(kpi, round);
    const arithmetic = own
      .map((step, index) => `${index === 0 ? '' : sign(own[index - 1], step)}${written(step)}`)
      .join('');
    const name = kpiName(kpi);
    return [
      {
        key: [`round${round}`, measure],
        subject: joined(measureName(kpi, measure), when),
        arithmetic,
        finding: holds
          ? null
          : {
              severity: 'warning',
              inputs: own.map(({ level, value }) => levelInput(kpi, round, level, value)),
              found: arithmetic,
              expected: own.map(written).join(sense(own[0]?.operator ?? 'ge') < 0 ? ' ≥ ' : strict ? ' < ' : ' ≤ '),
              sentence: {
                th: `${name.th} ${when.th}: ค่าเกณฑ์ไม่เรียงจากระดับต่ำไปหาระดับสูง (${arithmetic})`,
                en: `${name.en}, ${when.en}: the levels are not in order from the lowest to the highest (${arithmetic}).`,
              },
            },
      },
    ];
  });
}

/** 1 where more is harder, −1 where less is harder, 0 where neither. */
function sense(operator: Operator): -1 | 0 | 1 {
  if (operator === 'eq') return 0;
  return operator === 'ge' || operator === 'gt' ? 1 : -1;
}

function isInOrder(from: LevelComparison, to: LevelComparison, strict: boolean): boolean {
  const order = compareDecimals(to.value, from.value) * sense(from.operator);
  if (order !== 0) return order > 0;
  const loosened = (from.operator === 'gt' && to.operator === 'ge') || (from.operator === 'lt' && to.operator === 'le');
  return !strict && !loosened;
}

function sign(from: LevelComparison | undefined, to: LevelComparison): string {
  const order = from ? compareDecimals(from.value, to.value) || limits[from.operator] - limits[to.operator] : 0;
  return order === 0 ? ' = ' : order < 0 ? ' < ' : ' > ';
}

/** Where the values are equal, ">10" stands above "10" and "<10" below it. */
const limits: Record<Operator, number> = { lt: -1, le: 0, eq: 0, ge: 0, gt: 1 };

/** "10", or "(>10)" where the level asks for more than the figure itself. */
function written({ operator, value }: LevelComparison): string {
  if (operator === 'gt') return `(>${grouped(value)})`;
  return operator === 'lt' ? `(<${grouped(value)})` : grouped(value);
}
