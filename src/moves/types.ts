/** What is otherwise between two states of the files. Plain data; the words are made of it elsewhere. */
import type { CorrectedFile, KpiModel } from '../assessment/index.ts';
import type { CorrectionRow } from '../input/index.ts';
import type { DecimalText, Grade, LevelReached, Policy, PolicyEntryId, Round } from '../scoring/index.ts';

/** What was and what is; null where there was, or is, none: never zero. */
export interface FromTo<T> {
  from: T | null;
  to: T | null;
}

export type Change = 'added' | 'removed' | 'changed';

export interface CellMove extends FromTo<string> {
  column: string;
  /** As `corrections.csv` gives it for this cell with this value. */
  reason: string | null;
}

/** A row of a CSV file, or a figure of a description (weight, bounds, what a level asks for). */
export interface RowMove {
  /** Path from the root. */
  file: string;
  kind: CorrectedFile;
  /** As `row_key` of `corrections.csv` names it: "kpi=2;round=2;measure=share". */
  rowKey: string;
  /** Row as a spreadsheet shows it, of a row that went as it stood; null in a description. */
  row: number | null;
  /** Number of its KPI; null where it is of none. */
  kpi: string | null;
  change: Change;
  /** Those that moved; of a row that came or went, those that hold something. */
  cells: CellMove[];
}

/** Words of a KPI, or of the assessment (`kpi` null), whose figures are told as rows. */
export interface DescriptionMove {
  file: string;
  kpi: string | null;
  /** Fields of the front matter, and `body`. */
  fields: string[];
}

/** How a KPI stands in one round. */
export interface Standing {
  state: KpiModel['state'];
  score: DecimalText | null;
  weightedScore: DecimalText | null;
  level: LevelReached | null;
}

export interface ScoreMove extends FromTo<Standing> {
  kpi: string;
  round: Round;
  /** Of the round of the year, whose scores make the total. */
  isAnnual: boolean;
  /** Weight, criteria or policy are otherwise: `from` is under the old rule and `to` under the new. */
  isRuleChanged: boolean;
  /** The new figures under the old rule, where both are otherwise; else null. */
  underOldRule: Standing | null;
}

export interface TotalStanding {
  /** Of the scored KPIs; the total only where `complete`. */
  points: DecimalText;
  complete: boolean;
  /** What the total can still come to. */
  range: { low: DecimalText; high: DecimalText };
  fullMark: DecimalText;
}

export interface AssessmentMoves {
  agency: string;
  fiscalYear: number;
  change: Change;
  /** Numbers of KPIs that are new, and of those that are gone. */
  kpis: { added: string[]; removed: string[] };
  /** Of an assessment that came or went there are neither rows nor descriptions: it is all of them. */
  rows: RowMove[];
  descriptions: DescriptionMove[];
  /** Reasons that are new in `corrections.csv`, those of `rows` among them. */
  corrections: CorrectionRow[];
  scores: ScoreMove[];
  /** Each null where it stays. */
  total: FromTo<TotalStanding> | null;
  grade: FromTo<Grade> | null;
  /** Ids of the policies that it is scored by. */
  policy: FromTo<string> | null;
  /** ISO dates on which the fiscal year was closed. */
  closed: FromTo<string> | null;
}

export interface PolicyMove extends FromTo<Policy> {
  id: string;
  change: Change;
  /** Entries whose value or basis is otherwise. */
  entries: PolicyEntryId[];
}

export interface Moves {
  /** Those with anything to tell, by agency, then fiscal year, latest first. */
  assessments: AssessmentMoves[];
  policies: PolicyMove[];
  /** Files of agencies, by their ids. */
  agencies: { id: string; change: Change }[];
}
