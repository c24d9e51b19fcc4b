/** Scores what is supposed, by the module that scores what is published. */
import {
  type Observation,
  parseDecimal,
  perfectPoints,
  type Policy,
  policyReadAs,
  type ScenarioOutcome,
  scoreScenario,
  weightDivisor,
} from '../scoring/index.ts';
import { type Frame, supposable, type Supposition, ZERO } from './frame.ts';

export interface Simulated extends ScenarioOutcome {
  /** With the chosen readings. */
  policy: Policy;
  /** What each can earn, in the order of the scores. */
  fullMarks: string[];
}

/** Nothing but what is supposed counts: figures that are published are there only where they are supposed too. */
export const simulator =
  (frame: Frame) =>
  ({ figures, readings }: Supposition): Simulated => {
    const policy = policyReadAs(frame.scenario.policy, readings);
    const kpis = frame.scenario.kpis.map((one) => ({ ...one, observations: observed(frame, one.kpi.number, figures) }));
    const divisor = weightDivisor(
      kpis.map(({ kpi }) => kpi),
      policy,
    );
    return {
      ...scoreScenario({ ...frame.scenario, policy, kpis }),
      policy,
      fullMarks: kpis.map(({ kpi }) => perfectPoints(parseDecimal(kpi.weight), policy, divisor)),
    };
  };

function observed(frame: Frame, number: string, figures: Supposition['figures']): Observation[] {
  const supposed = figures[number] ?? [];
  return supposable(frame, number).flatMap(({ id }, index): Observation[] => {
    if (supposed === ZERO) return [{ measure: id, value: null, status: 'Z' }];
    const value = supposed[index] ?? null;
    return value === null ? [] : [{ measure: id, value, status: 'A' }];
  });
}
