/** Works a threshold out again from how it was derived. Nothing is rounded here. */
import type Fraction from 'fraction.js';
import type { FigureRow } from '../input/index.ts';
import type { KpiModel } from '../assessment/index.ts';
import { type Derivation, yearsDerivedFrom } from '../schema/index.ts';
import { type DecimalText, toDecimalText, type Level, parseDecimal, type Round } from '../scoring/index.ts';
import { figureInput, kpiInput, levelInput } from './inputs.ts';
import { asOperand, grouped, signed, joinedSum, totalOfTerms } from './notation.ts';
import type { AuditInput } from './types.ts';

export interface Derived {
  value: Fraction;
  /** "(50.01 + 52.92 + 46.54) ÷ 3" */
  expression: string;
  inputs: AuditInput[];
  /** Rows of the baselines that went in. */
  rows: FigureRow[];
}

/** Which figure of a row to use: the published one, or one that was worked out again. */
export type FigureOf = (row: FigureRow) => DecimalText | null;
const published: FigureOf = (row) => row.value;

/** Null where a figure or level that the derivation needs has no value. */
export function derive(
  kpi: KpiModel,
  { round, level, how }: Derivation,
  figureOf: FigureOf = published,
): Derived | null {
  switch (how.kind) {
    case 'lowest-of-years': {
      const years = figuresOf(kpi, how.measure, yearsDerivedFrom(how), figureOf);
      if (!years) return null;
      const [first, ...others] = years.figures.map(parseDecimal);
      const value = others.reduce(
        (lowest, one) => (one.compare(lowest) < 0 ? one : lowest),
        first ?? parseDecimal('0'),
      );
      return { value, expression: `min(${years.figures.map(grouped).join('; ')})`, ...years };
    }
    case 'mean-of-years': {
      const years = figuresOf(kpi, how.measure, yearsDerivedFrom(how), figureOf);
      if (!years) return null;
      const count = years.figures.length;
      return {
        value: totalOfTerms(years.figures).div(count),
        expression: `(${joinedSum(years.figures)}) ÷ ${count}`,
        ...years,
      };
    }
    case 'year-offset': {
      const year = figuresOf(kpi, how.measure, [how.fiscalYear], figureOf);
      return year && offset(kpi, year.figures[0] ?? '0', how.offset, year.inputs, year.rows);
    }
    case 'midpoint': {
      const year = figuresOf(kpi, how.year.measure, [how.year.fiscalYear], figureOf);
      const other = levelValue(kpi, round, how.other, how.year.measure);
      if (!year || other === null) return null;
      const ends = [...year.figures, other];
      const inputs = [...year.inputs, levelInput(kpi, round, how.other, other)];
      return { value: totalOfTerms(ends).div(2), expression: `(${joinedSum(ends)}) ÷ 2`, inputs, rows: year.rows };
    }
    case 'level-offset': {
      const base = levelValue(kpi, round, how.level);
      return base === null ? null : offset(kpi, base, how.offset, [levelInput(kpi, round, how.level, base)], []);
    }
    case 'round-fraction':
      return fractionOfRound(kpi, level, how.ofRound, how.numerator, how.denominator);
  }
}

function fractionOfRound(
  kpi: KpiModel,
  level: Level,
  ofRound: Round,
  numerator: DecimalText,
  denominator: DecimalText,
): Derived | null {
  const base = levelValue(kpi, ofRound, level);
  const divisor = parseDecimal(denominator);
  if (base === null || divisor.equals(0)) return null;
  return {
    value: parseDecimal(base).mul(parseDecimal(numerator)).div(divisor),
    expression: `${grouped(base)} × ${asOperand(numerator)} ÷ ${asOperand(denominator)}`,
    inputs: [
      levelInput(kpi, ofRound, level, base),
      kpiInput(kpi, { th: 'สัดส่วน', en: 'Fraction' }, `${numerator}/${denominator}`),
    ],
    rows: [],
  };
}

function offset(kpi: KpiModel, base: DecimalText, by: DecimalText, inputs: AuditInput[], rows: FigureRow[]): Derived {
  const value = totalOfTerms([base, by]);
  if (parseDecimal(by).equals(0)) return { value, expression: grouped(base), inputs, rows };
  const step = kpiInput(kpi, { th: 'ส่วนที่บวกหรือลบ', en: 'Offset' }, toDecimalText(parseDecimal(by)));
  return { value, expression: `${grouped(base)} ${signed(by)}`, inputs: [...inputs, step], rows };
}

/** The figures of every year of the span, or null where any year has none: a mean of fewer years is another mean. */
function figuresOf(kpi: KpiModel, measure: string, years: readonly number[], figureOf: FigureOf) {
  const figures: DecimalText[] = [];
  const rows: FigureRow[] = [];
  for (const year of years) {
    const row = kpi.baselines.find((one) => one.measure === measure && one.fiscalYear === year);
    const figure = row ? figureOf(row) : null;
    if (!row || figure === null) return null;
    figures.push(figure);
    rows.push(row);
  }
  return figures.length === 0
    ? null
    : { figures, rows, inputs: rows.map((row) => ({ ...figureInput(row), value: figureOf(row) ?? '–' })) };
}

/** The one value that a level sets, for the given measure where a level compares several; null where there is no such value. */
export function levelValue(kpi: KpiModel, round: Round, level: Level, measure?: string): DecimalText | null {
  const comparisons = kpi.rounds.find((one) => one.round === round)?.comparisons ?? [];
  const own = comparisons.filter((one) => one.level === level && (measure === undefined || one.measure === measure));
  return own.length === 1 ? (own[0]?.value ?? null) : null;
}
