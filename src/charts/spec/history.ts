/** What the history chart draws: past figures, this year's levels, targets and results of one measure. */
import type { Bilingual, GapReason } from '../../i18n/index.ts';
import type { KpiModel } from '../../model/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import {
  annualRound,
  type DecimalText,
  type Direction,
  type Operator,
  type Policy,
  ruleKind,
} from '../../scoring/index.ts';
import { type Axis, niceAxis } from './axis.ts';
import { type Figure, gapOfRow, gapOfScore, type LevelMark, levelMarks, toFigure } from './figure.ts';

export interface LevelLine extends LevelMark {
  value: DecimalText;
  operator: Operator;
}

export interface HistoryYear {
  fiscalYear: number;
  baseline: Figure | null;
  target: Figure | null;
  /** Result of round 2. */
  result: Figure | null;
  /** Result of round 1, where it reports the same measure; never a result of the year. */
  roundOne: Figure | null;
  /** Why the year has neither a baseline nor a result; null where it has one, or where none is due. */
  gap: GapReason | null;
}

export interface HistorySpec {
  kpi: string;
  measure: string;
  label: Bilingual;
  unit: MeasureInput['unit'];
  unitLabel: Bilingual;
  direction: Direction;
  assessedYear: number;
  /** Bars start at zero; dots may not, and the drawing says so. */
  form: 'bars' | 'dots';
  /** Ascending. */
  years: HistoryYear[];
  levels: LevelLine[];
  axis: Axis;
  breaks: { fiscalYear: number; text: Bilingual }[];
}

/** Every figure that the drawing marks. */
export const figuresOf = ({ years }: HistorySpec): (Figure | null)[] =>
  years.flatMap(({ baseline, target, result, roundOne }) => [baseline, target, result, roundOne]);

/** Null where nothing can be drawn: an unknown measure, or one without a year and without a level. */
export function toHistorySpec(kpi: KpiModel, measureId: string, policy: Policy): HistorySpec | null {
  const measure = kpi.measures.get(measureId);
  if (!measure) return null;
  const levels = toLevelLines(kpi, measureId, policy);
  const years = toYears(kpi, measureId, levels.length > 0);
  const figures = years.flatMap(({ baseline, target, result, roundOne }) => [baseline, target, result, roundOne]);
  const values = [...figures.flatMap((figure) => figure?.value ?? []), ...levels.map(({ value }) => value)].map(Number);
  if (values.length === 0) return null;
  const form = measure.whole || Math.min(...values) < Math.max(...values) / 2 ? 'bars' : 'dots';
  return {
    kpi: kpi.number,
    measure: measureId,
    label: measure.label,
    unit: measure.unit,
    unitLabel: measure.unitLabel,
    direction: kpi.front.direction,
    assessedYear: kpi.fiscalYear,
    form,
    years,
    levels,
    axis: toAxis(values, measure, form),
    breaks: kpi.front.seriesBreaks
      .filter((entry) => entry.measure === measureId)
      .map(({ fiscalYear, text }) => ({ fiscalYear, text })),
  };
}

function toYears(kpi: KpiModel, measureId: string, assessed: boolean): HistoryYear[] {
  const baselines = kpi.baselines.filter(({ measure }) => measure === measureId);
  const targets = kpi.targets.filter(({ measure, value }) => measure === measureId && value !== null);
  const results = kpi.rounds.map((round) => ({
    ...round,
    rows: round.results.filter(({ measure }) => measure === measureId),
  }));
  const thisYear = assessed || results.some(({ rows }) => rows.length > 0) ? [kpi.fiscalYear] : [];
  const known = [...[...baselines, ...targets].map(({ fiscalYear }) => fiscalYear), ...thisYear];
  return everyYear(known).map((fiscalYear) => {
    const row = baselines.find((entry) => entry.fiscalYear === fiscalYear);
    const ofThisYear = fiscalYear === kpi.fiscalYear;
    const annual = ofThisYear ? results.find(({ round }) => round === annualRound(kpi.policy)) : undefined;
    const baseline = toFigure(row);
    const result = toFigure(annual?.rows[0]);
    return {
      fiscalYear,
      baseline,
      target: toFigure(targets.find((entry) => entry.fiscalYear === fiscalYear)),
      result,
      roundOne: ofThisYear ? toFigure(results.find(({ round }) => round !== annualRound(kpi.policy))?.rows[0]) : null,
      gap:
        baseline || result ? null : annual ? gapOfScore(annual.score, annual.rows) : row ? gapOfRow(row.status) : null,
    };
  });
}

/** No year is left out between the first and the last, so that distances in time stay true. */
function everyYear(years: number[]): number[] {
  const first = Math.min(...years);
  return years.length === 0 ? [] : Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Levels of the measure in round 2; a level that compares it more than once, or not at all, has no line. */
function toLevelLines(kpi: KpiModel, measureId: string, policy: Policy): LevelLine[] {
  const { annual } = kpi;
  if (!annual || !ruleKind(annual.score.rule).onScale) return [];
  return levelMarks(policy).flatMap((mark): LevelLine[] => {
    const asked = annual.comparisons.filter(({ level, measure }) => level === mark.level && measure === measureId);
    const [only, second] = asked;
    return only && !second ? [{ ...mark, value: only.value, operator: only.operator }] : [];
  });
}

function toAxis(values: number[], { bounds, whole }: MeasureInput, form: HistorySpec['form']): Axis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  // A published figure outside its measure's bounds is told by the checks; the drawing still has to hold it.
  const limits = {
    min: Math.min(lowest, Number(bounds.min)),
    max: bounds.max === undefined ? null : Math.max(highest, Number(bounds.max)),
  };
  if (form === 'bars') {
    const low = Math.min(0, lowest);
    return niceAxis({ low, high: highest * 1.08 || 1 }, { ...limits, min: low }, whole);
  }
  const pad = (highest - lowest) * 0.15 || Math.abs(highest) * 0.1 || 1;
  return niceAxis({ low: lowest - pad, high: highest + pad }, limits, whole);
}
