/**
 * The values that scoring takes and gives. Pure data: no IO, no dates read from a clock, no library types
 * at the edge. Every number travels as `DecimalText`, so that nothing is lost before the exact arithmetic.
 */

/** A number in plain decimal notation, such as "63.24": Arabic digits, `.` as the point, no exponent. */
export type DecimalText = string;

/** Levels of the criteria, lowest first (ขั้นต้น, มาตรฐาน, ขั้นสูง). */
export const LEVELS = ['entry', 'standard', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];
export type LevelReached = 'none' | Level;

export const ROUNDS = [1, 2] as const;
/** 1: six months, monitoring. 2: twelve months, the annual score. */
export type Round = (typeof ROUNDS)[number];

export type Direction = 'higher-is-better' | 'lower-is-better';
export const OPERATORS = ['ge', 'gt', 'le', 'lt', 'eq'] as const;
export type Operator = (typeof OPERATORS)[number];

/** SDMX CL_OBS_STATUS where it has the meaning, and one own code, Z: zero by a rule of the source. */
export const OBS_STATUSES = ['A', 'P', 'E', 'B', 'O', 'M', 'Z'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

export const KPI_STATES = ['scored', 'not-reported', 'not-due', 'not-applicable'] as const;
export type KpiState = (typeof KPI_STATES)[number];

export interface ThresholdCriteria {
  rule: 'thresholds';
  measure: string;
  /** The value at which each level is reached, in the measure's unit. */
  values: Record<Level, DecimalText>;
}

export interface MilestoneCriteria {
  rule: 'milestones';
  measure: string;
  /** The number of the step that completes each level, usually 1, 2, 3. */
  steps: Record<Level, DecimalText>;
}

export interface Comparison {
  measure: string;
  operator: Operator;
  value: DecimalText;
  /** True where the source gives a bare figure and "at least" is our reading (policy `bare-figure`). */
  bareFigure: boolean;
}

export interface ConditionCriteria {
  rule: 'conditions';
  /** All comparisons of a level must hold for the level to hold. */
  levels: Record<Level, Comparison[]>;
}

export type Criteria = ThresholdCriteria | MilestoneCriteria | ConditionCriteria;
export type Rule = Criteria['rule'];

/** numerator × factor ÷ denominator: what a figure says it was worked out from. */
export interface GivenFraction {
  numerator: DecimalText;
  denominator: DecimalText;
  factor: DecimalText;
}

/** One reported figure of one measure in one round (or one year, for the reference score). */
export interface Observation {
  measure: string;
  /** Null when missing; `status` then says why. */
  value: DecimalText | null;
  status: ObsStatus;
  /** What the value was worked out from, where that is given; shown in the working and never scored itself. */
  fraction?: GivenFraction;
}

/** What scoring needs to know of a KPI; the rest of a KPI's description is not its business. */
export interface ScoredKpi {
  number: string;
  weight: DecimalText;
  direction: Direction;
  criteria: Partial<Record<Round, Criteria>>;
  /** The source's own rule for a score of zero, quoted in the working. */
  zeroCondition: { text: string; source: string } | null;
  /** True where the source marks the KPI as not applicable to this agency. */
  notApplicable: boolean;
  /** True where the source gives one table only and the policy reads it as round 2 (`single-table`). */
  singleTable: boolean;
}

export interface Bilingual {
  th: string;
  en: string;
}

/** `stated`: the source says so. `assumed`: our reading, shown wherever it touches a score. */
export type Basis = 'stated' | 'assumed';

export interface PolicyEntry<T> {
  value: T;
  basis: Basis;
  source: string;
  text: Bilingual;
}

export interface GradeBand {
  /** Lowest rounded total of the band, inclusive. */
  from: DecimalText;
  label: Bilingual;
}

export interface RoundPeriod {
  round: Round;
  label: Bilingual;
  /** Months after the start of the fiscal year (1 October) at which the period ends: 6 or 12. */
  months: DecimalText;
}

/** The numbers of the scoring rule, each with its basis and source; read from `data/policies/`. */
export interface Policy {
  id: string;
  title: Bilingual;
  entries: {
    levels: PolicyEntry<Record<Level, DecimalText>>;
    interpolation: PolicyEntry<'linear-per-segment'>;
    cap: PolicyEntry<DecimalText>;
    'below-entry': PolicyEntry<DecimalText>;
    milestones: PolicyEntry<'highest-level-completed'>;
    conditions: PolicyEntry<'highest-level-met'>;
    'bare-figure': PolicyEntry<'at-least'>;
    'single-table': PolicyEntry<DecimalText>;
    'reported-value': PolicyEntry<'as-written'>;
    rounding: PolicyEntry<{ mode: 'half-up'; decimals: DecimalText }>;
    'zero-condition': PolicyEntry<DecimalText>;
    'not-applicable': PolicyEntry<'weight-stays-open'>;
    'round-1': PolicyEntry<'monitoring'>;
    rounds: PolicyEntry<RoundPeriod[]>;
    'grade-bands': PolicyEntry<GradeBand[]>;
  };
}
export type PolicyEntryId = keyof Policy['entries'];

/**
 * One step of the working (วิธีคิดคะแนน) as values; words are made elsewhere. `assumption` names the policy
 * entry that the step leans on when its basis is "assumed".
 */
export type WorkingStep = (
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
  | { kind: 'zero-condition'; text: string; source: string; score: DecimalText }
  | { kind: 'thresholds'; measure: string; direction: Direction; values: Record<Level, DecimalText> }
  | {
      kind: 'segment';
      from: Level;
      to: Level;
      low: DecimalText;
      high: DecimalText;
      lowScore: DecimalText;
      highScore: DecimalText;
      value: DecimalText;
    }
  /** lowScore + (highScore − lowScore) × (value − low) ÷ (high − low) = exact score, to be rounded once. */
  | {
      kind: 'interpolation';
      low: DecimalText;
      high: DecimalText;
      lowScore: DecimalText;
      highScore: DecimalText;
      value: DecimalText;
      exact: string;
      score: DecimalText;
    }
  | { kind: 'at-level'; level: Level; score: DecimalText }
  | { kind: 'cap'; value: DecimalText; threshold: DecimalText; score: DecimalText }
  | { kind: 'below-entry'; value: DecimalText | null; threshold: DecimalText | null; score: DecimalText }
  | { kind: 'milestones'; measure: string; completed: DecimalText; steps: Record<Level, DecimalText> }
  | {
      kind: 'comparison';
      level: Level;
      measure: string;
      operator: Operator;
      expected: DecimalText;
      value: DecimalText;
      holds: boolean;
    }
  | { kind: 'level-reached'; level: LevelReached; score: DecimalText }
  | { kind: 'weight'; score: DecimalText; weight: DecimalText; weightedScore: DecimalText }
) & { assumption?: PolicyEntryId };

/** The score of one KPI in one round. `score` and `weightedScore` are rounded by the policy, null unless scored. */
export interface KpiScore {
  round: Round;
  state: KpiState;
  /** Exact rational as "numerator/denominator" (or an integer), for sums; null unless scored. */
  exactScore: string | null;
  score: DecimalText | null;
  weightedScore: DecimalText | null;
  levelReached: LevelReached | null;
  rule: Rule;
  /** True where any observation is provisional (P) or an estimate (E). */
  provisional: boolean;
  /** ISO date (common era) by which the result is due. */
  dueBy: string;
  /** Ids of assumed policy entries that touched the score, in the order of the policy. */
  assumptions: PolicyEntryId[];
  working: WorkingStep[];
}

/** Sums over a set of KPIs in round 2: a component or the whole assessment. */
export interface Total {
  /** Weight of all KPIs of the set. */
  weight: DecimalText;
  scoredWeight: DecimalText;
  /** Weight of the KPIs whose score may still come. */
  openWeight: DecimalText;
  /** Weight of the KPIs that do not apply: it is neither scored nor open, and nobody else gets it. */
  notApplicableWeight: DecimalText;
  /** Weighted points of the scored KPIs, rounded. */
  points: DecimalText;
  /** True where every KPI of the set is scored; only then is `points` the total. */
  complete: boolean;
  /** The lowest and highest sum of points that can still come out, rounded. */
  range: { low: DecimalText; high: DecimalText };
}

export interface Grade {
  label: Bilingual;
  from: DecimalText;
}
