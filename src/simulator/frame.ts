/** What is supposed of an assessment, and what the page gives a browser to score it with. Plain values, small enough to travel. */
import type { DecimalText, Readings, Scenario } from '../scoring/index.ts';

/** A measure that may be supposed, with the limits of its figures. */
export interface SupposableMeasure {
  id: string;
  whole: boolean;
  min: DecimalText;
  max: DecimalText | null;
}

export interface Frame {
  /** Of the policy and of what is scored by it: "opdc-2567-1a2b3c4d". */
  version: string;
  /** With the published figures of the annual round. */
  scenario: Scenario;
  /** Of each KPI that can be scored again, by its number: its measures, in the order of `neededMeasures`. */
  measures: Readonly<Record<string, readonly SupposableMeasure[]>>;
  /** The latest published figures before the year, in the same order; a KPI without them is left out. */
  last: Readonly<Record<string, readonly DecimalText[]>>;
}

/** The source's own rule for zero, in place of figures. */
export const ZERO = 'zero';

/** A figure for each measure in their order, null while it is open; or zero by the rule of the source. */
export type Supposed = readonly (DecimalText | null)[] | typeof ZERO;

export interface Supposition {
  /** By the number of the KPI; one that is left out is open. */
  figures: Readonly<Record<string, Supposed>>;
  /** Assumptions that are read otherwise. */
  readings: Readings;
}

export const NOTHING: Supposition = { figures: {}, readings: {} };

/** The measures of a KPI in the annual round: none where it is not scored again. */
export const supposable = ({ measures }: Frame, number: string): readonly SupposableMeasure[] => measures[number] ?? [];

/** True where the source has a rule for zero, and the policy a figure. */
export const mayBeZero = ({ scenario }: Frame, number: string): boolean =>
  scenario.policy.entries['zero-condition'] !== undefined &&
  scenario.kpis.some(({ kpi }) => kpi.number === number && kpi.zeroCondition !== null);

/** The same without what says nothing: a KPI all of whose figures are open. */
export function told(figures: Supposition['figures']): Supposition['figures'] {
  return Object.fromEntries(
    Object.entries(figures).filter(([, one]) => one === ZERO || one.some((figure) => figure !== null)),
  );
}
