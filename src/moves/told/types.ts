import type { AssessmentModel } from '../../assessment/index.ts';

/** The assessment before and after; null where it was not there, or is gone. */
export interface Models {
  before: AssessmentModel | null;
  after: AssessmentModel | null;
}

/** What is otherwise, as a sentence without its full stop. */
export interface ToldChange {
  /** Number of the KPI that it is of. */
  kpi: string | null;
  text: string;
  /** As `corrections.csv` has it; null where it gives none. */
  reason: string | null;
}

export type ScoreFigure = 'score' | 'weightedScore' | 'level';

export interface ToldScore {
  kpi: string | null;
  /** A KPI in a round; of the assessment as a whole, the same as `what`. */
  subject: string;
  /** Which figure of the KPI; null of the assessment as a whole. */
  figure: ScoreFigure | null;
  what: string;
  from: string;
  to: string;
  /** `from` is under the old rule and `to` under the new. */
  isRuleChanged: boolean;
}

export interface ToldAssessment {
  /** Agency and fiscal year. */
  title: string;
  /** From the site's root, without base. */
  path: string;
  changes: ToldChange[];
  scores: ToldScore[];
}

export interface ToldMoves {
  /** Of agencies and policies, which are of no assessment. */
  shared: ToldChange[];
  assessments: ToldAssessment[];
}
