/** The published figures that have a numerator and a denominator, each beside its own fraction. */
import { type Bilingual, decimalsOf, formatFraction } from '../words/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import { type WorkedFraction, workFraction } from '../schema/index.ts';
import { type DecimalText, parseDecimal } from '../scoring/index.ts';
import { figureInput, fractionInputs } from './inputs.ts';
import { figureKinds, joined, measureName, yearName } from './names.ts';
import { equation } from './notation.ts';
import type { AuditInput, Outcome } from './types.ts';

export interface WorkedFigure extends Pick<Outcome, 'key' | 'subject' | 'arithmetic'> {
  measure: string;
  /** "baseline of fiscal year 2566 BE" */
  name: Bilingual;
  published: DecimalText;
  worked: WorkedFraction;
  /** True where the published figure is the ratio with its further digits cut off instead of rounded. */
  cutOff: boolean;
  /** Numerator, denominator and the figure itself. */
  inputs: AuditInput[];
}

/** The baselines, then the targets; a row without a value or a fraction that can be divided is not among them. */
export function workedFigures(kpi: KpiModel): WorkedFigure[] {
  const rows = [
    ...kpi.baselines.map((row) => ({ kind: 'baseline' as const, row })),
    ...kpi.targets.map((row) => ({ kind: 'target' as const, row })),
  ];
  return rows.flatMap(({ kind, row }) => {
    const worked = workFraction(kpi.front, row);
    if (!worked || row.value === null) return [];
    const { measure, fiscalYear, value: published } = row;
    const [figure, year, decimals] = [figureKinds[kind], yearName(fiscalYear), decimalsOf(published)];
    return {
      key: [kind, measure, fiscalYear],
      subject: joined(figure, measureName(kpi, measure), year),
      arithmetic: equation(formatFraction(worked.fraction), worked.exact, decimals),
      measure,
      name: { th: `${figure.th} ${year.th}`, en: `${figure.en} for ${year.en}` },
      published,
      worked,
      cutOff: worked.exact.floor(decimals).equals(parseDecimal(published)),
      inputs: [...fractionInputs(row, row.source), figureInput(row)],
    };
  });
}
