/** What a root holds once everything in it has been read and checked. Values are exact; nothing is computed here. */
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
  UnitInput,
} from '../schema/index.ts';
import type { Language } from '../words/index.ts';
import type { ActivityRow } from './tables/activities.ts';
import type { AwardedRow } from './tables/awarded.ts';
import type { ClosedRow } from './tables/closed.ts';
import type { CorrectionRow } from './tables/corrections.ts';
import type { ResultRow } from './tables/results.ts';
import type { StrategicKpiRow } from './tables/strategicKpis.ts';
import type { FigureRow } from './tables/yearFigures.ts';

export type { ActivityRow, AwardedRow, ClosedRow, CorrectionRow, FigureRow, ResultRow, StrategicKpiRow };

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
  lang: Language;
  /** Name of the file without `.mdx`: about, about.en. */
  id: string;
  file: string;
  /** What people type is in every language, and the same in each. */
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
  /** None where there is no such file. */
  awarded: AwardedRow[];
  /** What the year held when it was closed; none while it is open. */
  closed: ClosedRow[];
  /** Corrections of its files, in the order of `corrections.csv`. */
  corrections: CorrectionRow[];
}

export interface SourceTree {
  /** By slug, sorted. */
  agencies: AgencyInput[];
  policies: PolicyInput[];
  /** The units of figures, in the order of their file. */
  units: UnitInput[];
  /** How the datasets are described to GD Catalog. */
  catalog: CatalogInput;
  /** By agency, then fiscal year. */
  assessments: LoadedAssessment[];
  searchAliases: SearchAliasesInput;
  /** The glossary, in the order of its file. */
  terms: GlossaryTerm[];
}
