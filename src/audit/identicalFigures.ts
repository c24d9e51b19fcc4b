/** Baselines of one measure that are the same in different years. They may be right; a reader should know. */
import type { FigureRow } from '../input/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import { parseDecimal } from '../scoring/index.ts';
import { figureInput } from './inputs.ts';
import { figureKinds, joined, kpiName, measureName, yearsName } from './names.ts';
import { grouped } from './notation.ts';
import type { Outcome } from './types.ts';

export const checkIdenticalFigures = (kpi: KpiModel): Outcome[] =>
  [...kpi.measures.keys()].flatMap((measure) => checkMeasure(kpi, measure));

/** One outcome for each set of years that share a figure, or one that holds. */
function checkMeasure(kpi: KpiModel, measure: string): Outcome[] {
  const rows = kpi.baselines
    .filter((row) => row.measure === measure && row.value !== null)
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
  if (rows.length < 2) return [];
  const subject = joined(figureKinds.baseline, measureName(kpi, measure));
  const sets = Map.groupBy(rows, figureKey);
  const repeated = [...sets.values()].filter((set) => set.length > 1);
  if (repeated.length === 0) {
    return [{ subject, key: [measure], arithmetic: rows.map(written).join('; '), finding: null }];
  }
  return repeated.map((set) => ({
    subject,
    key: [measure, ...set.map(({ fiscalYear }) => fiscalYear)],
    arithmetic: set.map(written).join(' = '),
    finding: repeatedFinding(kpi, set),
  }));
}

/** With a numerator the sameness of people or things is meant, otherwise the value alone. */
function figureKey({ value, numerator, denominator }: FigureRow): string {
  const exact = (text: string | null) => (text === null ? '' : parseDecimal(text).toFraction());
  return [value, numerator, denominator].map(exact).join('|');
}

function written({ fiscalYear, value, numerator, denominator }: FigureRow): string {
  const parts = [numerator, denominator].flatMap((part) => (part === null ? [] : [grouped(part)]));
  return `${fiscalYear}: ${grouped(value ?? '')}${parts.length > 0 ? ` (${parts.join(' ÷ ')})` : ''}`;
}

function repeatedFinding(kpi: KpiModel, set: FigureRow[]): Outcome['finding'] {
  const [first] = set;
  if (!first) return null;
  const years = yearsName(set.map(({ fiscalYear }) => fiscalYear));
  const figure = written(first).replace(/^\d+: /, '');
  const name = kpiName(kpi);
  return {
    severity: first.numerator === null ? 'info' : 'notice',
    inputs: set.map((row) => figureInput(row)),
    found: figure,
    expected: '',
    sentence: {
      th: `${name.th} ข้อมูลพื้นฐาน${years.th} เป็นตัวเลขเดียวกัน คือ ${figure} การคำนวณบอกไม่ได้ว่าเท่ากันจริงหรือบันทึกซ้ำ จึงควรตรวจสอบกับต้นทาง`,
      en: `${name.en}: the baselines of ${years.en} are identical, ${figure}. Arithmetic cannot tell whether they are truly equal or one repeats the other; the source should be asked.`,
    },
  };
}
