/** Baselines and targets against their own fractions. The published figure stands whatever comes out. */
import type { FigureRow } from '../input/index.ts';
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import { decimalsOf } from '../words/index.ts';
import { workFraction } from './fraction.ts';
import { figureInput, fractionInputs } from './inputs.ts';
import { figureKinds, joined, kpiName, measureName, yearName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export function checkPercentages({ kpis }: AssessmentModel): Outcome[] {
  return kpis.flatMap((kpi) => [
    ...kpi.baselines.flatMap((row) => checkRow(kpi, row, 'baseline')),
    ...kpi.targets.flatMap((row) => checkRow(kpi, row, 'target')),
  ]);
}

function checkRow(kpi: KpiModel, row: FigureRow, kind: keyof typeof figureKinds): Outcome[] {
  const worked = workFraction(kpi, row);
  if (!worked) return [];
  const subject = joined(figureKinds[kind], measureName(kpi, row.measure), yearName(row.fiscalYear));
  const common = { code: 'percentage-from-fraction' as const, kpi, key: [kind, row.measure, row.fiscalYear], subject };
  if (worked.holds) return [{ ...common, arithmetic: worked.arithmetic, finding: null }];

  const { published, recomputed, cutOff } = worked;
  const decimals = decimalsOf(published);
  const name = kpiName(kpi);
  const year = yearName(row.fiscalYear);
  return [
    {
      ...common,
      arithmetic: worked.arithmetic,
      finding: {
        severity: 'warning',
        inputs: [...fractionInputs(row, row.source), figureInput(row)],
        found: published,
        expected: recomputed,
        sentence: {
          th:
            `${name.th} ${figureKinds[kind].th} ${year.th}: เอกสารระบุ ${grouped(published)} ` +
            `แต่ตัวตั้งและตัวหารที่เอกสารให้ไว้คำนวณได้ ${grouped(recomputed)} เมื่อปัดเศษเป็นทศนิยม ${decimals} ตำแหน่ง ` +
            `${cutOff ? 'ค่าในเอกสารตรงกับการตัดเศษทิ้งโดยไม่ปัด ' : ''}เว็บไซต์นี้คงค่าตามเอกสารไว้`,
          en:
            `${name.en}, ${figureKinds[kind].en} of ${year.en}: the document states ${grouped(published)}, but its own ` +
            `numerator and denominator give ${grouped(recomputed)} when rounded to ${decimals} decimals. ` +
            `${cutOff ? 'The stated value is what remains when the further digits are cut off. ' : ''}The published value stands.`,
        },
      },
    },
  ];
}
