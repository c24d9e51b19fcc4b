/**
 * A result equals its numerator over its denominator at the precision it states, and its rounding does not decide a
 * level. Baselines and targets quote a published document: there a difference is a finding of the audit, and the
 * published figure stands.
 */
import { decimalsOf, formatExact, formatFraction } from '../../words/index.ts';
import type { Issue, IssueCode } from '../../issues/index.ts';
import {
  type KpiFrontMatter,
  type MeasureInput,
  versionsOf,
  type WorkedFraction,
  workFraction,
} from '../../schema/index.ts';
import {
  compareDecimals,
  comparisonsApart,
  comparisonsOf,
  type DecimalText,
  type LevelComparison,
  roundHalfUp,
} from '../../scoring/index.ts';
import { mayBeNegative } from '../numberPlace.ts';
import type { ResultRow } from '../types.ts';
import type { ResultOf } from './valueRows.ts';

export function checkFractionAgrees({ row, kpi, measure, at }: ResultOf): Issue[] {
  const { value } = row;
  const worked = kpi && measure && isUsable(row, measure) ? workFraction(kpi.front, row) : null;
  if (!kpi || !measure || !worked || value === null) return [];
  const comparisons = comparisonsOfRound(kpi.front, row);
  const told = (code: IssueCode, values: Record<string, string>): Issue[] => {
    const computed = mended(worked, value, measure, comparisons);
    return [{ code, place: at('value'), found: value, values: { ...values, ...(computed !== null && { computed }) } }];
  };
  const working = formatFraction(worked.fraction, (part) => part);
  if (!worked.agrees) return told('value-differs-from-fraction', { working });
  const apart = comparisonsApart(comparisons, value, worked.exact);
  if (apart.length === 0) return [];
  const exact = formatExact(worked.exact, decimalsOf(value));
  const thresholds = [...new Set(apart.map((one) => one.value))].join(', ');
  return told('rounding-decides-level', { working: `${working} = ${exact}`, thresholds });
}

/** A row that is itself a mistake (and told so elsewhere) says nothing about the value. */
function isUsable({ value, numerator, denominator }: ResultRow, measure: MeasureInput): boolean {
  if (value === null || numerator === null || denominator === null) return false;
  if (compareDecimals(denominator, '0') <= 0) return false;
  if (compareDecimals(numerator, '0') < 0 && !mayBeNegative(measure)) return false;
  if (measure.whole && value.includes('.')) return false;
  return !measure.partOfWhole || compareDecimals(numerator, denominator) <= 0;
}

/** Of every version of the criteria, as each gives a score. */
function comparisonsOfRound({ rounds, direction }: KpiFrontMatter, { round, measure }: ResultRow): LevelComparison[] {
  return rounds
    .filter((one) => one.round === round)
    .flatMap(versionsOf)
    .flatMap(({ criteria }) => comparisonsOf(criteria, direction))
    .filter((one) => one.measure === measure);
}

/** The fraction with the fewest decimals, from those of the value on, that leave it on its own side of every threshold. */
function mended(
  { exact }: WorkedFraction,
  value: DecimalText,
  { whole }: MeasureInput,
  comparisons: LevelComparison[],
): DecimalText | null {
  for (let decimals = decimalsOf(value); ; decimals += 1) {
    const rounded = roundHalfUp(exact, decimals);
    if (comparisonsApart(comparisons, rounded, exact).length === 0) return rounded;
    if (whole) return null;
  }
}
