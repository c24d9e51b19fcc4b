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
export type Round = (typeof ROUNDS)[number];

export type Direction = 'higher-is-better' | 'lower-is-better';
export const OPERATORS = ['ge', 'gt', 'le', 'lt', 'eq'] as const;
export type Operator = (typeof OPERATORS)[number];

/** SDMX CL_OBS_STATUS where it has the meaning, and one own code, Z: zero by a rule of the source. */
export const OBS_STATUSES = ['A', 'P', 'E', 'B', 'O', 'M', 'Z'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

export const KPI_STATES = ['scored', 'not-reported', 'not-due', 'not-applicable'] as const;
export type KpiState = (typeof KPI_STATES)[number];

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

/** Sums over a set of KPIs in the annual round: a component or the whole assessment. */
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
