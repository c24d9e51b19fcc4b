/** What a root holds once everything in it has been read and checked. Values are exact; nothing is computed here. */
import type { DecimalText, ObsStatus, Round } from '../scoring/index.ts';
import type {
  AgencyInput,
  AssessmentFrontMatter,
  CatalogInput,
  GlossaryTerm,
  KpiFrontMatter,
  PageFrontMatter,
  PageName,
  PolicyInput,
  SearchAliasesInput,
} from '../schema/index.ts';

/** Where a value stands, for provenance and for messages. */
export interface Place {
  /** Path from the root, with `/`. */
  file: string;
  /** Row as a spreadsheet shows it. */
  row: number;
}

/** A row of baselines.csv or targets.csv. */
export interface FigureRow {
  kpi: string;
  measure: string;
  fiscalYear: number;
  value: DecimalText | null;
  numerator: DecimalText | null;
  denominator: DecimalText | null;
  status: ObsStatus;
  source: string;
  note: string;
  place: Place;
}

/** A row of results.csv. */
export interface ResultRow {
  kpi: string;
  round: Round;
  measure: string;
  value: DecimalText | null;
  numerator: DecimalText | null;
  denominator: DecimalText | null;
  status: ObsStatus;
  /** ISO date, common era. */
  asOf: string | null;
  evidenceUrl: string | null;
  note: string;
  place: Place;
}

/** A row of activities.csv: one line of the plan. */
export interface ActivityRow {
  kpi: string;
  number: string;
  activity: string;
  parent: string | null;
  /** Calendar months 1 to 12, in the order of the fiscal year. */
  months: number[];
  monthsBasis: 'stated' | 'layout' | null;
  note: string;
  place: Place;
}

export interface StrategicKpiRow {
  number: string;
  title: { th: string; en: string };
  source: string;
  place: Place;
}

/** A row of corrections.csv: a published figure that was mended, and why. */
export interface CorrectionRow {
  file: string;
  rowKey: string;
  column: string;
  published: string;
  corrected: string;
  date: string;
  reason: string;
  place: Place;
}

export interface LoadedKpi {
  file: string;
  front: KpiFrontMatter;
  /** MDX body without its front matter, already checked against the allow-list. */
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

/** A prose page of `content/pages`. */
export interface LoadedPage {
  name: PageName;
  file: string;
  front: PageFrontMatter;
  /** MDX body without its front matter, already checked against the allow-list. */
  body: string;
}

export interface LoadedAssessment {
  agency: string;
  fiscalYear: number;
  file: string;
  front: AssessmentFrontMatter;
  body: string;
  bodyLine: number;
  /** In the order of their numbers. */
  kpis: LoadedKpi[];
  baselines: FigureRow[];
  targets: FigureRow[];
  results: ResultRow[];
  activities: ActivityRow[];
  strategicKpis: StrategicKpiRow[];
}

export interface SourceTree {
  /** By slug, sorted. */
  agencies: AgencyInput[];
  policies: PolicyInput[];
  /** How the datasets are described to GD Catalog. */
  catalog: CatalogInput;
  /** By agency, then fiscal year. */
  assessments: LoadedAssessment[];
  corrections: CorrectionRow[];
  searchAliases: SearchAliasesInput;
  /** The glossary, in the order of its file. */
  terms: GlossaryTerm[];
}
