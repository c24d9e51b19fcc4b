/** Published baselines and targets outside what their measure can be. */
import type { FigureRow } from '../load/index.ts';
import type { AssessmentModel, KpiModel } from '../model/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { compareDecimals } from '../scoring/index.ts';
import { figureInput } from './inputs.ts';
import { figureKinds, joined, kpiName, yearsName } from './names.ts';
import { grouped, rangeOf } from './notation.ts';
import type { Outcome } from './types.ts';

export function checkFigureBounds({ kpis }: AssessmentModel): Outcome[] {
  return kpis.flatMap((kpi) =>
    kpi.front.measures.flatMap((measure) => [
      ...checkFigures(kpi, measure, 'baseline', kpi.baselines),
      ...checkFigures(kpi, measure, 'target', kpi.targets),
    ]),
  );
}

function checkFigures(
  kpi: KpiModel,
  measure: MeasureInput,
  kind: keyof typeof figureKinds,
  rows: FigureRow[],
): Outcome[] {
  const { min, max } = measure.bounds;
  const figures = rows.flatMap((row) =>
    row.measure === measure.id && row.value !== null ? [{ row, value: row.value }] : [],
  );
  if (figures.length === 0) return [];
  const outside = figures.filter(
    ({ value }) => compareDecimals(value, min) < 0 || (max !== undefined && compareDecimals(value, max) > 0),
  );
  const values = figures.map(({ value }) => value).sort(compareDecimals);
  const ends = [...new Set([values[0] ?? '', values.at(-1) ?? ''])].map(grouped).join('–');
  const range = rangeOf(measure.bounds);
  const years = yearsName(outside.map(({ row }) => row.fiscalYear));
  const name = kpiName(kpi);
  return [
    {
      code: 'figure-bounds',
      kpi,
      key: [kind, measure.id],
      subject: joined(figureKinds[kind], measure.label),
      arithmetic: `${ends} (${range})`,
      finding:
        outside.length === 0
          ? null
          : {
              severity: 'warning',
              inputs: outside.map(({ row }) => figureInput(row)),
              found: outside.map(({ value }) => grouped(value)).join('; '),
              expected: range,
              sentence: {
                th: `${name.th} ${figureKinds[kind].th} ${years.th} อยู่นอกขอบเขตที่เป็นไปได้ (${range})`,
                en: `${name.en}, ${figureKinds[kind].en} of ${years.en}: outside the possible range (${range}).`,
              },
            },
    },
  ];
}
