/** What the 100-point bar draws: one block for each KPI, as wide as its weight, filled by what it earned. */
import type { Bilingual } from '../../i18n/index.ts';
import type { AssessmentModel, KpiModel } from '../../model/index.ts';
import type { DecimalText, KpiState, Total } from '../../scoring/index.ts';

export interface ScoreBlock {
  kpi: string;
  slug: string;
  /** Path from the site's root, without base. */
  path: string;
  title: Bilingual;
  weight: DecimalText;
  /** `no-criteria`: the source gives none for the annual round, so that the weight stays open. */
  state: KpiState | 'no-criteria';
  score: DecimalText | null;
  /** Weighted score; null unless scored. */
  earned: DecimalText | null;
}

export interface ScoreGroup {
  id: string;
  title: Bilingual;
  weight: DecimalText;
  total: Total;
  blocks: ScoreBlock[];
}

export interface ScoreBarSpec {
  title: Bilingual;
  fiscalYear: number;
  groups: ScoreGroup[];
  total: Total;
}

/** What the bar reads of an assessment; a scenario of the simulator has it too. */
export type ScoreBarInput = Pick<AssessmentModel, 'front' | 'fiscalYear' | 'components' | 'total'>;

export function toScoreBarSpec({ front, fiscalYear, components, total }: ScoreBarInput): ScoreBarSpec {
  return {
    title: front.title,
    fiscalYear,
    groups: components.map((component) => ({
      id: component.id,
      title: component.front.title,
      weight: component.front.weight,
      total: component.total,
      blocks: component.kpis.map(toBlock),
    })),
    total,
  };
}

function toBlock({ number, slug, path, front, annual }: KpiModel): ScoreBlock {
  return {
    kpi: number,
    slug,
    path,
    title: front.title,
    weight: front.weight,
    state: annual?.score.state ?? (front.notApplicable ? 'not-applicable' : 'no-criteria'),
    score: annual?.score.score ?? null,
    earned: annual?.score.weightedScore ?? null,
  };
}
