/** What the bar of the full mark draws: one block for each KPI that is scored by itself, as wide as its weight, filled by what it earned. */
import type { Wording } from '../../words/index.ts';
import type { DecimalText, KpiState, Total } from '../../scoring/index.ts';

export interface ScoreBlock {
  kpi: string;
  /** Path from the site's root, without base. */
  path: string;
  title: Wording;
  weight: DecimalText;
  /** The most that it can earn. */
  fullMark: DecimalText;
  /** `no-criteria`: the source gives none for the annual round, so that the weight stays open. */
  state: KpiState | 'no-criteria';
  /** Weighted score; null unless scored. */
  earned: DecimalText | null;
}

export interface ScoreGroup {
  title: Wording;
  weight: DecimalText;
  total: Total;
  blocks: ScoreBlock[];
}

export interface ScoreBarInput {
  groups: ScoreGroup[];
  total: Total;
}
