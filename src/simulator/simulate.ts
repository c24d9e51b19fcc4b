/** Scores what is supposed, by the module that scores what is published. */
import {
  annualRound,
  type Grade,
  gradeOf,
  type KpiScore,
  type Observation,
  parseDecimal,
  perfectPoints,
  type Policy,
  policyReadAs,
  type Readings,
  type ScenarioKpi,
  scoreKpi,
  type Total,
  type TotalEntry,
  totalOf,
  weightDivisor,
} from '../scoring/index.ts';
import { type Frame, type Supposed, type Supposition, supposable, ZERO } from './frame.ts';

export interface Simulated {
  /** With the chosen readings. */
  policy: Policy;
  /** In the order of the frame; the score is null where a KPI has no criteria for the annual round. */
  scores: TotalEntry[];
  /** What each can earn, in the same order. */
  fullMarks: string[];
  total: Total;
  grade: Grade | null;
}

/** Scores that are kept, so that moving one figure scores one KPI again. */
const KEPT = 2000;

/**
 * Nothing but what is supposed counts: figures that are published are there only where they are supposed too. Each score
 * depends on the readings and the figures of its KPI alone, and is kept by them.
 */
export function simulator(frame: Frame): (supposition: Supposition) => Simulated {
  const contexts = new Map<string, ReturnType<typeof contextOf>>();
  const kept = new Map<string, KpiScore>();
  return ({ figures, readings }) => {
    const read = JSON.stringify(Object.entries(readings).sort());
    const context = contexts.get(read) ?? contextOf(frame, readings);
    contexts.set(read, context);
    const { policy, divisor, fullMarks } = context;
    if (kept.size > KEPT) kept.clear();
    const scores = frame.scenario.kpis.map((one): TotalEntry => {
      const { kpi } = one;
      if (kpi.criteria[annualRound(policy)] === undefined && !kpi.notApplicable) return { kpi, score: null };
      const supposed = figures[kpi.number] ?? [];
      const key = `${read} ${kpi.number} ${supposed}`;
      const score = kept.get(key) ?? scored(frame, one, supposed, context);
      kept.set(key, score);
      return { kpi, score };
    });
    const total = totalOf(scores, policy, divisor);
    return { policy, scores, fullMarks, total, grade: gradeOf(total, policy) };
  };
}

function contextOf({ scenario: { policy: own, kpis } }: Frame, readings: Readings) {
  const policy = policyReadAs(own, readings);
  const divisor = weightDivisor(
    kpis.map(({ kpi }) => kpi),
    policy,
  );
  return {
    policy,
    divisor,
    fullMarks: kpis.map(({ kpi }) => perfectPoints(parseDecimal(kpi.weight), policy, divisor)),
  };
}

function scored(
  frame: Frame,
  { kpi, dueBy }: ScenarioKpi,
  supposed: Supposed,
  { policy, divisor }: ReturnType<typeof contextOf>,
): KpiScore {
  const { fiscalYear, today } = frame.scenario;
  const observations = supposable(frame, kpi.number).flatMap(({ id }, index): Observation[] => {
    if (supposed === ZERO) return [{ measure: id, value: null, status: 'Z' }];
    const value = supposed[index] ?? null;
    return value === null ? [] : [{ measure: id, value, status: 'A' }];
  });
  return scoreKpi(kpi, annualRound(policy), observations, { policy, divisor, fiscalYear, today, dueBy });
}
