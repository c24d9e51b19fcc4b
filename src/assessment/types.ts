/** What pages, files and checks show: the loaded values joined with their scores. No HTML, no words. */
import type { DisclosureItem } from './disclosure/types.ts';
import type { Wording } from '../words/index.ts';
import type { Issue } from '../issues/index.ts';
import type {
  ActivityRow,
  AwardedRow,
  CorrectionRow,
  FigureRow,
  LoadedPage,
  ResultRow,
  SourceTree,
} from '../input/index.ts';
import type {
  AgencyInput,
  AssessmentFrontMatter,
  CatalogInput,
  GlossaryTerm,
  KpiFrontMatter,
  MeasureInput,
  RoundCriteria,
  SearchAliasesInput,
} from '../schema/index.ts';
import type {
  AwardedDifference,
  DecimalText,
  Grade,
  KpiScore,
  KpiState,
  LevelComparison,
  Policy,
  PolicyEntryId,
  ReferenceScore,
  Round,
  ScoredKpi,
  Total,
} from '../scoring/index.ts';
import type { NotComparable } from './comparable.ts';
import type { DateBasis, History } from './history.ts';

export interface RoundModel {
  round: Round;
  /** Criteria with the official text of each level. */
  criteria: RoundCriteria;
  /** What its levels ask for, lowest first; `holds` is null while the measure is not reported. */
  comparisons: (LevelComparison & { holds: boolean | null })[];
  results: ResultRow[];
  score: KpiScore;
  /** The day has passed on which its result was due, and there is no score. */
  isOverdue: boolean;
  /** Versions of the criteria before the newest, oldest first, each with what it would score. */
  earlier: EarlierCriteria[];
}

export type EarlierCriteria = RoundCriteria['earlier'][number] & Pick<RoundModel, 'comparisons' | 'score'>;

export interface KpiModel {
  /** `{agency}-{fy}-{number}`, such as "dsdw-2567-5.1": text in every tool, the key to join on. */
  id: string;
  number: string;
  /** The number as it stands in addresses: "5-1". */
  slug: string;
  agency: string;
  fiscalYear: number;
  /** Path from the site's root, without base: "/dsdw/2567/kpi/5-1/". */
  path: string;
  front: KpiFrontMatter;
  measures: Map<string, MeasureInput>;
  body: string;
  file: string;
  baselines: FigureRow[];
  targets: FigureRow[];
  activities: ActivityRow[];
  scored: ScoredKpi;
  /** A perfect weighted score: what its weight can earn; null where the weight is not known. */
  fullMark: DecimalText | null;
  /** Sub-KPIs, in the order of their numbers; the score of a KPI that has any is theirs. */
  subKpis: KpiModel[];
  policy: Policy;
  /** Rounds that have criteria, round 1 first. */
  rounds: RoundModel[];
  /** The round of the year, by the policy. */
  annualRound: Round;
  /** Null where the source gives no criteria for it. */
  annual: RoundModel | null;
  /** The other rounds: watched, and never part of a total. */
  monitoring: RoundModel[];
  /** Those of the policy for which the source gives no criteria. */
  unmonitored: Round[];
  /** Of the annual round: from its sub-KPIs where it has any, else by its own criteria. */
  score: KpiScore | null;
  /** Where the KPI stands in the annual round; `no-criteria`: the source gives none for it. */
  state: KpiState | 'no-criteria';
  /** The day has passed on which the result of the year was due, and there is no score. */
  isOverdue: boolean;
  /** Latest year before the assessment's with a comparable figure of every measure of the annual criteria. */
  latestBaseline: number | null;
  /** Why there is no such year; null where there is one, and where nothing is compared. */
  notComparable: NotComparable | null;
  /** This year's annual criteria on the latest published baseline; never part of a total. */
  reference: ReferenceScore | null;
  awarded: Awarded;
}

/** What stands beside an awarded score; null where nothing is recomputed. */
export interface Recomputed {
  score: DecimalText | null;
  weightedScore: DecimalText | null;
}

export interface AwardedScore extends AwardedRow {
  recomputed: Recomputed;
  /** Awarded less recomputed; null where either is not known. */
  difference: AwardedDifference | null;
  weightedDifference: AwardedDifference | null;
}

export interface Awarded {
  /** By round, then by stage: self, evaluated, appealed. */
  scores: AwardedScore[];
  /** Of the annual round, the latest stage that is not the agency's own; null where no such score is known. */
  official: AwardedScore | null;
}

export interface ComponentModel {
  id: string;
  front: AssessmentFrontMatter['components'][number];
  kpis: KpiModel[];
  /** Null where the source discloses a part of the assessment. */
  total: Total | null;
  awarded: Awarded;
}

/** KPIs of an assessment that are scored by themselves, by the state of their annual score. */
export interface StateCounts {
  kpis: number;
  scored: number;
  notDue: number;
  notApplicable: number;
}

export interface AssessmentModel {
  agency: AgencyInput;
  /** Of everything that it is made of: the same digest, the same assessment. */
  digest: string;
  fiscalYear: number;
  /** "/dsdw/2567/" */
  path: string;
  file: string;
  front: AssessmentFrontMatter;
  body: string;
  policy: Policy;
  kpis: KpiModel[];
  components: ComponentModel[];
  strategicKpis: { number: string; title: Wording; source: string }[];
  corrections: CorrectionRow[];
  /** ISO date on which the fiscal year was closed; null while it is open. */
  closed: string | null;
  /** Null where the source discloses a part (`front.coverage`): what is known then adds up to nothing. */
  total: Total | null;
  /** What the weights are parts of. */
  divisor: DecimalText;
  grade: Grade | null;
  /** The totals that sources give. */
  awarded: Awarded;
  /** Each thing that is asked of an assessment, in a fixed order. */
  disclosure: DisclosureItem[];
  counts: StateCounts;
  /** The entries of the policy that it rests on, in the order of the policy. */
  policyEntriesUsed: PolicyEntryId[];
}

export interface AgencyModel {
  agency: AgencyInput;
  path: string;
  /** Latest fiscal year first. */
  assessments: AssessmentModel[];
}

/** A KPI with the assessment it belongs to. */
export interface OwnedKpi {
  assessment: AssessmentModel;
  kpi: KpiModel;
}

/** An agency of a joint KPI; `kpis` is empty where the site has none of it for the year. */
export interface JointPartner {
  agency: AgencyInput;
  kpis: OwnedKpi[];
}

export interface JointModel {
  id: string;
  /** "/joint/visitor-income/" */
  path: string;
  /** What its first KPI of the latest year is called. */
  title: Wording;
  /** Latest first. */
  years: { fiscalYear: number; partners: JointPartner[] }[];
}

export interface SiteModel {
  agencies: AgencyModel[];
  joints: JointModel[];
  policies: Policy[];
  /** How the datasets are described to GD Catalog. */
  catalog: CatalogInput;
  /** Other spellings that the search takes for the same thing. */
  searchAliases: SearchAliasesInput;
  /** The glossary, in the order of its file. */
  terms: GlossaryTerm[];
  /** ISO date (common era) of the commit being built, SOURCE_DATE_EPOCH, or the newest date in the data. */
  today: string;
  dateBasis: DateBasis;
  /** Short commit id, or null without Git. */
  commit: string | null;
  /** When each file of the root was published. */
  history: History;
}

export interface LoadedSite {
  /** Folder of `content/` and `data/`. */
  root: string;
  /** Both are null where there is any issue. */
  tree: SourceTree | null;
  site: SiteModel | null;
  /** Prose pages that have no issue of their own. */
  pages: LoadedPage[];
  issues: Issue[];
  /** What stops nothing. */
  warnings: Issue[];
  /** What the files hold, by their paths from the root. */
  files: ReadonlyMap<string, Uint8Array>;
}
