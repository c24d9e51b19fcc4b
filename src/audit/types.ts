/** What the audit (ข้อสังเกต) gives: every check that was run, and what was found where one did not hold. */
import type { Bilingual, Wording } from '../words/index.ts';
import type { AssessmentModel, KpiModel } from '../assessment/index.ts';
import type { AuditCode } from './codes.ts';

/** `warning`: the arithmetic does not hold. `notice`: figures that a reader should know of. `info`: told for completeness. */
export type Severity = 'info' | 'notice' | 'warning';

/** A figure or text that a check started from. */
export interface AuditInput {
  name: Bilingual;
  /** Exactly as published, or the quoted words. */
  value: string;
  /** The part of the source document that states it. */
  source: string;
  /** Where it stands in our files; the row is the spreadsheet's, absent in MDX. */
  place: { file: string; row?: number };
}

export interface Finding {
  /** Stable: made from the code and the keys of the inputs, never from their values. Fit for an address. */
  id: string;
  code: AuditCode;
  severity: Severity;
  /** `read`: told by the transcriber. `computed`: found by arithmetic at this build. */
  basis: 'computed' | 'read';
  /** Number of the KPI, such as "5.1"; null where the finding concerns the whole assessment. */
  kpi: string | null;
  title: Bilingual;
  subject: Bilingual;
  inputs: AuditInput[];
  /** The same in both languages, such as "1,203 ÷ 2,273 × 100 = 52.9256… → 52.93". */
  arithmetic: string;
  /** What stands in the document. */
  found: string;
  /** What the arithmetic gives; empty where no single value can be expected. */
  expected: string;
  sentence: Wording;
}

export interface AuditCheck {
  code: AuditCode;
  kpi: string | null;
  subject: Bilingual;
  arithmetic: string;
  holds: boolean;
  /** Id of the finding where the check did not hold. */
  finding: string | null;
}

export interface AuditCount {
  code: AuditCode;
  title: Bilingual;
  /** What the check does, in a sentence. */
  rule: Bilingual;
  checks: number;
  held: number;
  findings: number;
}

export interface AuditReport {
  agency: string;
  fiscalYear: number;
  /** In the order of the codes, then of the KPIs. */
  checks: AuditCheck[];
  findings: Finding[];
  /** One entry for every code, also for those that had nothing to check. */
  counts: AuditCount[];
}

/** A check of one KPI: an outcome for each thing that it could judge. */
export type Check = (kpi: KpiModel, assessment: AssessmentModel) => Outcome[];

/** What a check hands over before ids are given. */
export interface Outcome {
  /** Keys of the inputs that tell this check from the others of its code and KPI. */
  key: (string | number)[];
  subject: Bilingual;
  arithmetic: string;
  /** Null where the check held. */
  finding: Pick<Finding, 'severity' | 'inputs' | 'found' | 'expected' | 'sentence'> | null;
}
