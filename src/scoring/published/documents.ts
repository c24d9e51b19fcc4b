/** What scoring reads of the published JSON: the fields of `/api/v1/…` that it needs, by the names that they bear there. */
import type {
  Basis,
  DecimalText,
  Direction,
  Interpolation,
  Level,
  Operator,
  ObsStatus,
  PolicyLevel,
  Round,
  RoundPeriod,
  RoundingMode,
} from '../types.ts';

export interface PublishedWording {
  th: string;
  en: string | null;
}

/** `policy_rules` of an assessment. */
export interface PublishedPolicyRules {
  title: PublishedWording;
  levels: { id: Level; label: PublishedWording; points: PolicyLevel['points'] }[];
  rounding: { mode: RoundingMode; decimals: number };
  rounds: { round: Round; label: PublishedWording; months: number; role: RoundPeriod['role'] }[];
  grades: { label: PublishedWording; lowest_total: DecimalText }[];
  /** `value` is null where it is one of the lists above. */
  entries: { id: string; value: string | null; basis: Basis; source: string; text: PublishedWording }[];
}

/** `/api/v1/{agency}/{fy}.json`. */
export interface PublishedAssessment {
  policy: string;
  policy_rules: PublishedPolicyRules;
  coverage: { kind: 'full' | 'partial' };
  kpis: {
    kpi_number: string;
    weight: DecimalText | null;
    state: string | null;
    parent_kpi_number: string | null;
  }[];
}

interface PublishedFigure {
  measure: string;
  value: DecimalText | null;
  obs_status: ObsStatus;
  numerator: DecimalText | null;
  denominator: DecimalText | null;
}

export interface PublishedCriteria {
  round: Round;
  rule: string;
  /** `assumed`: the source has one table and names no round. */
  basis: Basis;
  /** Lowest first. */
  levels: {
    level: Level;
    comparisons: { measure: string; operator: Operator; value: DecimalText; part: string; basis: Basis }[];
  }[];
  parts: { id: string; share: DecimalText; rule: string; interpolation: { value: Interpolation } | null }[];
  /** The versions before it. */
  earlier: unknown[];
}

/** `/api/v1/{agency}/{fy}/{kpi}.json`. */
export interface PublishedKpi {
  kpi_number: string;
  assessment_fiscal_year_be: number;
  weight: DecimalText | null;
  direction: Direction;
  /** `factor`: what numerator ÷ denominator is multiplied by. */
  measures: { id: string; factor: DecimalText }[];
  zero_condition: { text: string; source: string } | null;
  not_applicable: { text: string; source: string } | null;
  reporting: { months: { round: Round; month: number }[] } | null;
  criteria: PublishedCriteria[];
  baselines: (PublishedFigure & { fiscal_year_be: number })[];
  results: (PublishedFigure & { round: Round })[];
  sub_kpi_numbers: string[];
  reference_score: { fiscal_year_be: number } | null;
}
