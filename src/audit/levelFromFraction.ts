/** Published figures whose rounding decides a level: the figure reaches one level, its own fraction another. */
import type { KpiModel } from '../assessment/index.ts';
import { decimalsOf } from '../words/index.ts';
import { comparisonsApart, type LevelComparison, type Round } from '../scoring/index.ts';
import { type WorkedFigure, workedFigures } from './fraction.ts';
import { levelInput } from './inputs.ts';
import { kpiName, levelName, listed } from './names.ts';
import { comparisonSign, expanded, grouped } from './notation.ts';
import type { Outcome } from './types.ts';

/**
 * Runs where a figure is its own fraction rounded, or cut off, and the annual criteria compare its measure. A figure that
 * is another altogether is told as such elsewhere; a result of this kind is refused.
 */
export function checkLevelsFromFractions(kpi: KpiModel): Outcome[] {
  const { annual } = kpi;
  if (!annual) return [];
  return workedFigures(kpi).flatMap((figure) => {
    const { measure, published, worked, cutOff } = figure;
    const comparisons = annual.comparisons.filter((one) => one.measure === measure);
    if (comparisons.length === 0 || !(worked.agrees || cutOff)) return [];
    const asked = comparisons.map((one) => `${comparisonSign(one.operator)} ${grouped(one.value)}`).join('; ');
    const apart = comparisonsApart(comparisons, published, worked.exact);
    return {
      ...figure,
      arithmetic: `${figure.arithmetic} (${asked})`,
      finding: apart.length === 0 ? null : decidedByRounding(kpi, annual.round, figure, apart),
    };
  });
}

function decidedByRounding(
  kpi: KpiModel,
  round: Round,
  { name, published, worked, inputs }: WorkedFigure,
  apart: LevelComparison[],
): Outcome['finding'] {
  const { th, en } = kpiName(kpi);
  const exact = expanded(worked.exact, decimalsOf(published));
  const levels = listed(apart.map((one) => levelName(kpi, one.level)));
  const limits = [...new Set(apart.map((one) => grouped(one.value)))].join(', ');
  return {
    severity: 'notice',
    inputs: [...inputs, ...apart.map((one) => levelInput(kpi, round, one.level, one.value))],
    found: published,
    expected: exact,
    sentence: {
      th:
        `${th} ${name.th}: ค่าที่เผยแพร่ ${grouped(published)} กับค่าจากตัวตั้งและตัวหาร ${exact} ` +
        `อยู่คนละด้านของค่าเกณฑ์ ${limits} (${levels.th}) การปัดหรือตัดเศษจึงมีผลต่อระดับ เว็บไซต์นี้ใช้ค่าตามเอกสาร`,
      en:
        `${en}, ${name.en}: the published ${grouped(published)} and the ${exact} of its own ` +
        `fraction lie on different sides of ${limits} (${levels.en}), so the rounding decides the level. The published value is used.`,
    },
  };
}
