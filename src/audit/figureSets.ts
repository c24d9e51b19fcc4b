/** The shape that checks of published figures share: all baselines, or all targets, of a measure at once. */
import { type Bilingual, named } from '../words/index.ts';
import type { FigureRow } from '../input/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import type { MeasureInput } from '../schema/index.ts';
import { figureInput, fractionInputs } from './inputs.ts';
import { figureKinds, joined, kpiName, yearsName } from './names.ts';
import type { Check, Outcome } from './types.ts';

export type ValueRow = FigureRow & { value: string };

export interface FigureRule {
  /** Rows that the rule has something to say of. */
  concerns: (row: ValueRow) => boolean;
  holds: (row: ValueRow) => boolean;
  /** What stands in a row, as the rule sees it. */
  written: (row: ValueRow) => string;
  arithmetic: (rows: ValueRow[]) => string;
  expected: string;
  /** What is amiss, after the KPI, the kind of figure and the years. */
  sentence: Bilingual;
}

/** `ruleOf` gives the rule for a measure, or null where the measure is none of its business. */
export function figureSetsCheck(ruleOf: (measure: MeasureInput) => FigureRule | null): Check {
  return (kpi) =>
    kpi.front.measures.flatMap((measure) => {
      const rule = ruleOf(measure);
      if (!rule) return [];
      return [
        ...checkFigures(kpi, measure, 'baseline', kpi.baselines, rule),
        ...checkFigures(kpi, measure, 'target', kpi.targets, rule),
      ];
    });
}

function checkFigures(
  kpi: KpiModel,
  measure: MeasureInput,
  kind: keyof typeof figureKinds,
  all: FigureRow[],
  rule: FigureRule,
): Outcome[] {
  const rows = all
    .flatMap((row) => (row.measure === measure.id && row.value !== null ? [{ ...row, value: row.value }] : []))
    .filter(rule.concerns);
  if (rows.length === 0) return [];
  const astray = rows.filter((row) => !rule.holds(row));
  const found = astray.map(rule.written).join('; ');
  const years = yearsName(astray.map(({ fiscalYear }) => fiscalYear));
  const name = kpiName(kpi);
  return [
    {
      key: [kind, measure.id],
      subject: joined(figureKinds[kind], named(measure.label, measure.id)),
      arithmetic: rule.arithmetic(rows),
      finding:
        astray.length === 0
          ? null
          : {
              severity: 'warning',
              inputs: astray.flatMap((row) => [figureInput(row), ...fractionInputs(row, row.source)]),
              found,
              expected: rule.expected,
              sentence: {
                th: `${name.th} ${figureKinds[kind].th} ${years.th} (${found}) ${rule.sentence.th} เว็บไซต์นี้คงค่าตามเอกสารไว้`,
                en: `${name.en}, ${figureKinds[kind].en} for ${years.en} (${found}): ${rule.sentence.en}. The published value stands.`,
              },
            },
    },
  ];
}
