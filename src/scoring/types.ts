/**
 * The values that scoring takes and gives. Pure data: no IO, no dates read from a clock, no library types
 * at the edge. Every number travels as `DecimalText`, so that nothing is lost before the exact arithmetic.
 */

/** A number in plain decimal notation, such as "63.24": Arabic digits, `.` as the point, no exponent. */
export type DecimalText = string;

/** Id of a level (ระดับของเกณฑ์) of the policy, such as "entry". */
export type Level = string;
/** No level is reached: no policy may call a level so. */
export const NO_LEVEL = 'none';
export type LevelReached = Level;

/** Number of a round (รอบการประเมิน) of the policy. */
export type Round = number;

export type Direction = 'higher-is-better' | 'lower-is-better';
export const OPERATORS = ['ge', 'gt', 'le', 'lt', 'eq'] as const;
export type Operator = (typeof OPERATORS)[number];

/** SDMX CL_OBS_STATUS where it has the meaning, and one own code, Z: zero by a rule of the source. */
export const OBS_STATUSES = ['A', 'P', 'E', 'B', 'O', 'M', 'Z'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** `awarded-only`: the source gives a score and no criteria, so that there is nothing to recompute. */
export const KPI_STATES = ['scored', 'not-reported', 'not-due', 'not-applicable', 'awarded-only'] as const;
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

/** Words of the content: Thai, and English where it is offered. */
export interface Wording {
  th: string;
  en?: string;
}

/** `stated`: the source says so. `assumed`: our reading, shown wherever it touches a score. */
export type Basis = 'stated' | 'assumed';

export interface PolicyEntry<T> {
  value: T;
  basis: Basis;
  source: string;
  text: Wording;
  /** Other readings of an assumed entry, with which the same scores can be worked out again; never used by themselves. */
  alternatives?: Alternative<T>[] | undefined;
}

export interface Alternative<T> {
  /** Stands in addresses, and so stays: "no-score-between". */
  id: string;
  value: T;
  text: Wording;
}

export interface GradeBand {
  /** Lowest rounded total of the band, inclusive. */
  from: DecimalText;
  label: Wording;
}

export interface PolicyLevel {
  id: Level;
  label: Wording;
  /** The score of a result that reaches exactly this level. */
  points: DecimalText;
}

export const ROUND_ROLES = ['monitoring', 'annual'] as const;

export interface RoundPeriod {
  round: Round;
  label: Wording;
  /** Months after the start of the fiscal year (1 October) at which the period ends, such as 6. */
  months: DecimalText;
  /** `annual`: its scores make the total of the year; `monitoring`: it is only watched. */
  role: (typeof ROUND_ROLES)[number];
}

export const INTERPOLATIONS = ['linear-per-segment', 'none'] as const;
export type Interpolation = (typeof INTERPOLATIONS)[number];
export const ROUNDING_MODES = ['half-up', 'half-even', 'down'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];
export const NOT_APPLICABLE_RULES = ['weight-stays-open', 'weight-shared-out', 'left-out'] as const;
export type NotApplicableRule = (typeof NOT_APPLICABLE_RULES)[number];

/** The numbers of the scoring rule, each with its basis and source; read from `data/policies/`. */
export interface Policy {
  id: string;
  title: Wording;
  entries: {
    /** Lowest first. */
    levels: PolicyEntry<PolicyLevel[]>;
    interpolation: PolicyEntry<Interpolation>;
    cap: PolicyEntry<DecimalText>;
    'below-entry': PolicyEntry<DecimalText>;
    rounding: PolicyEntry<{ mode: RoundingMode; decimals: DecimalText }>;
    /** In the order of their months. */
    rounds: PolicyEntry<RoundPeriod[]>;
    /** A perfect total; without the entry, the points of the highest level. */
    'full-mark'?: PolicyEntry<DecimalText>;
    /** What the weights add up to; without the entry, 100. */
    'weight-total'?: PolicyEntry<DecimalText>;
    milestones?: PolicyEntry<'highest-level-completed'>;
    conditions?: PolicyEntry<'highest-level-met'>;
    bands?: PolicyEntry<'level-of-interval'>;
    composite?: PolicyEntry<'weighted-mean'>;
    'as-awarded'?: PolicyEntry<'shown-not-recomputed'>;
    'bare-figure'?: PolicyEntry<'at-least'>;
    'single-table'?: PolicyEntry<DecimalText>;
    'reported-value'?: PolicyEntry<'as-written'>;
    'zero-condition'?: PolicyEntry<DecimalText>;
    'not-applicable'?: PolicyEntry<NotApplicableRule>;
    'criteria-revision'?: PolicyEntry<'newest-counts'>;
    'grade-bands'?: PolicyEntry<GradeBand[]>;
    /** Components that every assessment of the policy has. */
    components?: PolicyEntry<{ id: string; weight: DecimalText }[]>;
    /** Why a round is only watched. */
    [watched: `round-${number}`]: PolicyEntry<'monitoring'> | undefined;
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
  /** Weight of the KPIs that do not apply: it is neither scored nor open. */
  notApplicableWeight: DecimalText;
  /** A perfect total of the set: its share of the policy's full mark, rounded. */
  fullMark: DecimalText;
  /** The same of its scored KPIs alone: what `points` are out of. */
  scoredFullMark: DecimalText;
  /** Weighted points of the scored KPIs, rounded. */
  points: DecimalText;
  /** True where every KPI of the set is scored; only then is `points` the total. */
  complete: boolean;
  /** The lowest and highest sum of points that can still come out, rounded. */
  range: { low: DecimalText; high: DecimalText };
}

/** Where the full mark of a set of KPIs goes; with the upper end of what is open it adds up to the full mark. */
export interface Contribution {
  points: DecimalText;
  /** The least and the most that may still come. */
  open: { low: DecimalText; high: DecimalText };
  lost: DecimalText;
  /** Of KPIs that do not apply, where their weight stays in the whole. */
  outside: DecimalText;
}

export interface Grade {
  label: Wording;
  from: DecimalText;
}
