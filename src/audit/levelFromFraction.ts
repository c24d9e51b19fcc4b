/** Published figures whose rounding decides a level: the figure reaches one level, its own fraction another. */
import { decimalsOf, formatFraction } from '../words/index.ts';
import type { FigureRow } from '../input/index.ts';
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import { workFraction } from '../schema/index.ts';
import { comparisonsApart, parseDecimal } from '../scoring/index.ts';
import { figureInput, fractionInputs, levelInput } from './inputs.ts';
import { figureKinds, joined, kpiName, levelNames, listed, measureName, yearName } from './names.ts';
import { comparisonSign, equation, expanded, grouped } from './notation.ts';
import type { Outcome } from './types.ts';

/**
 * Runs where a figure is its own fraction rounded, or cut off, and the annual criteria compare its measure. A figure that
 * is another altogether is told as such elsewhere; a result of this kind is refused.
 */
export function checkLevelsFromFractions({ kpis }: AssessmentModel): Outcome[] {
  return kpis.flatMap((kpi) => [
    ...kpi.baselines.flatMap((row) => checkRow(kpi, row, 'baseline')),
    ...kpi.targets.flatMap((row) => checkRow(kpi, row, 'target')),
  ]);
}

function checkRow(kpi: KpiModel, row: FigureRow, kind: keyof typeof figureKinds): Outcome[] {
  const worked = workFraction(kpi.front, row);
  if (!worked || row.value === null || !kpi.annual) return [];
  const { value } = row;
  const { round } = kpi.annual;
  const comparisons = kpi.annual.comparisons.filter(({ measure }) => measure === row.measure);
  if (comparisons.length === 0) return [];
  const apart = comparisonsApart(comparisons, value, worked.exact);
  const decimals = decimalsOf(value);
  if (!worked.agrees && !worked.exact.floor(decimals).equals(parseDecimal(value))) return [];
  const asked = comparisons.map((one) => `${comparisonSign(one.operator)} ${grouped(one.value)}`).join('; ');
  const year = yearName(row.fiscalYear);
  const outcome = {
    code: 'level-from-fraction' as const,
    kpi,
    key: [kind, row.measure, row.fiscalYear],
    subject: joined(figureKinds[kind], measureName(kpi, row.measure), year),
    arithmetic: `${equation(formatFraction(worked.fraction), worked.exact, decimals)} (${asked})`,
  };
  if (apart.length === 0) return [{ ...outcome, finding: null }];
  const name = kpiName(kpi);
  const exact = expanded(worked.exact, decimals);
  const levels = listed(apart.map((one) => levelNames[one.level]));
  const limits = [...new Set(apart.map((one) => grouped(one.value)))].join(', ');
  return [
    {
      ...outcome,
      finding: {
        severity: 'notice',
        inputs: [
          ...fractionInputs(row, row.source),
          figureInput(row),
          ...apart.map((one) => levelInput(kpi, round, one.level, one.value)),
        ],
        found: value,
        expected: exact,
        sentence: {
          th:
            `${name.th} ${figureKinds[kind].th} ${year.th}: ค่าที่เผยแพร่ ${grouped(value)} กับค่าจากตัวตั้งและตัวหาร ${exact} ` +
            `อยู่คนละด้านของค่าเกณฑ์ ${limits} (${levels.th}) การปัดหรือตัดเศษจึงมีผลต่อระดับ เว็บไซต์นี้ใช้ค่าตามเอกสาร`,
          en:
            `${name.en}, ${figureKinds[kind].en} of ${year.en}: the published ${grouped(value)} and the ${exact} of its own ` +
            `fraction lie on different sides of ${limits} (${levels.en}), so the rounding decides the level. The published value is used.`,
        },
      },
    },
  ];
}
