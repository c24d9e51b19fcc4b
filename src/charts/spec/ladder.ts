/** What the ladder (บันไดคะแนน) draws of one KPI in one round; one shape for each rule of criteria. */
import type { Bilingual, GapReason } from '../../i18n/index.ts';
import type { KpiModel, RoundModel } from '../../model/index.ts';
import type { MeasureInput } from '../../schema/index.ts';
import {
  compareDecimals,
  type DecimalText,
  type Direction,
  holds,
  type Operator,
  type Policy,
  type Round,
} from '../../scoring/index.ts';
import { type Figure, gapOfScore, hasProvisional, type LevelMark, levelMarks, toFigure } from './figure.ts';
import { type LadderScale, toLadderScale } from './ladderScale.ts';

export interface LadderMeasure {
  id: string;
  label: Bilingual;
  unit: MeasureInput['unit'];
  unitLabel: Bilingual;
}

interface LadderBase {
  kpi: string;
  title: Bilingual;
  fiscalYear: number;
  round: Round;
  /** Why there is no result to mark; null where there is one. */
  gap: GapReason | null;
}

export interface ScaleLadder extends LadderBase {
  rule: 'thresholds';
  direction: Direction;
  measure: LadderMeasure;
  levels: (LevelMark & { value: DecimalText })[];
  /** Latest published baseline before the assessed year; none in round 1, whose six months a year's figure does not match. */
  last: (Figure & { fiscalYear: number }) | null;
  result: Figure | null;
  scale: LadderScale;
}

export interface StepsLadder extends LadderBase {
  rule: 'milestones';
  levels: (LevelMark & { step: DecimalText; text: string; done: boolean | null })[];
  completed: Figure | null;
}

export interface ConditionCell {
  operator: Operator;
  value: DecimalText;
  /** Null while the measure is not reported. */
  holds: boolean | null;
}

export interface ConditionsLadder extends LadderBase {
  rule: 'conditions';
  levels: LevelMark[];
  rows: { measure: LadderMeasure; result: Figure | null; cells: ConditionCell[][] }[];
}

/** Without criteria in the round there is nothing but the word. */
export interface EmptyLadder extends LadderBase {
  rule: null;
}

export type LadderSpec = ScaleLadder | StepsLadder | ConditionsLadder | EmptyLadder;

/** True where the drawing has a starred figure, which asks for a key beside it. */
export const ladderHasProvisional = (spec: LadderSpec): boolean =>
  spec.rule === 'thresholds' && hasProvisional([spec.last, spec.result]);

export function toLadderSpec(kpi: KpiModel, round: Round, policy: Policy): LadderSpec {
  const base = { kpi: kpi.number, title: kpi.front.title, fiscalYear: kpi.fiscalYear, round };
  const model = kpi.rounds.find((candidate) => candidate.round === round);
  if (!model) return { ...base, rule: null, gap: 'no-criteria' };
  return { ...base, gap: gapOfScore(model.score, model.results), ...toShape(kpi, model, levelMarks(policy)) };
}

type Shape<T> = T extends LadderSpec ? Omit<T, keyof LadderBase> : never;

function toShape(
  kpi: KpiModel,
  { round, criteria: { criteria }, results }: RoundModel,
  marks: LevelMark[],
): Shape<LadderSpec> {
  const figureOf = (measure: string) => toFigure(results.find((row) => row.measure === measure));
  switch (criteria.rule) {
    case 'thresholds': {
      const levels = marks.map((mark) => ({ ...mark, value: criteria.levels[mark.level].value }));
      const measure = kpi.measures.get(criteria.measure);
      if (!measure) return { rule: null };
      const [last = null] = kpi.baselines
        .filter(
          (row) => round === kpi.annual?.round && row.measure === criteria.measure && row.fiscalYear < kpi.fiscalYear,
        )
        .sort((a, b) => b.fiscalYear - a.fiscalYear)
        .flatMap(({ value, status, fiscalYear }) => (value === null ? [] : [{ value, status, fiscalYear }]));
      const result = figureOf(criteria.measure);
      const { direction } = kpi.front;
      const marked = [last, result].flatMap((figure) => figure?.value ?? []);
      const scale = toLadderScale(
        levels.map(({ value }) => value),
        marked,
        direction,
        measure.bounds,
      );
      return { rule: 'thresholds', direction, measure: toMeasure(measure), levels, last, result, scale };
    }
    case 'milestones': {
      const completed = figureOf(criteria.measure);
      const levels = marks.map((mark) => {
        const { step, text } = criteria.levels[mark.level];
        return { ...mark, step, text, done: completed ? compareDecimals(completed.value, step) >= 0 : null };
      });
      return { rule: 'milestones', levels, completed };
    }
    case 'conditions': {
      const ids = new Set(
        marks.flatMap(({ level }) => criteria.levels[level].comparisons.map(({ measure }) => measure)),
      );
      const rows = [...ids].flatMap((id) => {
        const measure = kpi.measures.get(id);
        const result = figureOf(id);
        const cells = marks.map(({ level }) =>
          criteria.levels[level].comparisons
            .filter((comparison) => comparison.measure === id)
            .map(({ operator, value }) => ({ operator, value, holds: result && holds(result.value, operator, value) })),
        );
        return measure ? [{ measure: toMeasure(measure), result, cells }] : [];
      });
      return { rule: 'conditions', levels: marks, rows };
    }
  }
}

const toMeasure = ({ id, label, unit, unitLabel }: MeasureInput): LadderMeasure => ({ id, label, unit, unitLabel });
