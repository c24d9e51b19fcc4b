/** What the scoring of a KPI takes and gives, as values. */
import type { Leaning } from './assumptions.ts';
import type { Criteria, Rule, RuleStep } from './rules/index.ts';
import type {
  DecimalText,
  Direction,
  GivenFraction,
  KpiState,
  LevelReached,
  ObsStatus,
  PolicyEntryId,
  Round,
} from './types.ts';

/** What scoring needs to know of a KPI; the rest of a KPI's description is not its business. */
export interface ScoredKpi {
  number: string;
  /** Null where the source does not disclose it. */
  weight: DecimalText | null;
  direction: Direction;
  criteria: Readonly<Partial<Record<Round, Criteria>>>;
  /** The source's own rule for a score of zero, quoted in the working. */
  zeroCondition: { text: string; source: string } | null;
  /** True where the source marks the KPI as not applicable to this agency. */
  notApplicable: boolean;
  /** True where the source gives one table only and the policy reads it as round 2 (`single-table`). */
  singleTable: boolean;
  /** Rounds whose criteria were changed within the year; `criteria` holds the newest (`criteria-revision`). */
  revised: readonly Round[];
}

/** A KPI that sums over weights can take in. */
export type WeightedKpi = ScoredKpi & { weight: DecimalText };
export const isWeighted = (kpi: ScoredKpi): kpi is WeightedKpi => kpi.weight !== null;

/**
 * One step of the working (วิธีคิดคะแนน) as values; words are made elsewhere. `assumption` names the policy
 * entry that the step leans on when its basis is "assumed".
 */
export type WorkingStep = Leaning<
  | {
      kind: 'result';
      measure: string;
      value: DecimalText;
      status: ObsStatus;
      /** What the value was worked out from; `exact` is its value before any rounding. */
      fraction?: GivenFraction & { exact: string };
    }
  | { kind: 'missing'; measure: string; status: ObsStatus | null }
  | { kind: 'not-due'; dueBy: string }
  | { kind: 'not-applicable' }
  | { kind: 'awarded-only' }
  | { kind: 'zero-condition'; text: string; source: string; score: DecimalText }
  /** Sub-KPIs that apply, with their scores; null while one has none. */
  | { kind: 'sub-kpis'; parts: { kpi: string; weight: DecimalText; score: DecimalText | null }[] }
  | RuleStep
  | { kind: 'weight'; score: DecimalText; weight: DecimalText; divisor: DecimalText; weightedScore: DecimalText }
>;

/**
 * The score of one KPI in one round. `score` and `weightedScore` are rounded by the policy, null unless scored; the
 * weighted one also where the weight is not known.
 */
export interface KpiScore {
  round: Round;
  state: KpiState;
  /** Exact rational as "numerator/denominator" (or an integer), for sums; null unless scored. */
  exactScore: string | null;
  score: DecimalText | null;
  weightedScore: DecimalText | null;
  levelReached: LevelReached | null;
  /** Why no reported figure stands behind it: its state, or the source's rule for zero; null where one does. */
  gap: Exclude<KpiState, 'scored'> | 'zero-rule' | null;
  /** Null where the score is that of its sub-KPIs. */
  rule: Rule | null;
  /** True where any observation is provisional (P) or an estimate (E). */
  provisional: boolean;
  /** ISO date (common era) by which the result is due. */
  dueBy: string;
  /** Ids of assumed policy entries that touched the score, in the order of the policy. */
  assumptions: PolicyEntryId[];
  working: WorkingStep[];
}
