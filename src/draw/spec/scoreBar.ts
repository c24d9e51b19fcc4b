/**
 * What the bar of the full mark draws: the ladder's axis with weights along the ground. A block for each KPI that is
 * scored by itself is as wide as its weight and as high as its score, so that the filled area is the points that count.
 */
import type { DecimalText, KpiState, LevelReached, Total } from '../../scoring/index.ts';
import type { Wording } from '../../words/index.ts';
import type { Block } from './block.ts';
import { type LevelMark, shadeOf } from './figure.ts';

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
  /** Score, weighted score and level; null unless scored. */
  score: DecimalText | null;
  earned: DecimalText | null;
  level: LevelReached | null;
  /** What the source awards where nothing is recomputed. */
  awarded: DecimalText | null;
  /** What the latest year with figures scores by this year's criteria; never part of a total. */
  last: { fiscalYear: number; score: DecimalText } | null;
}

export interface ScoreGroup {
  title: Wording;
  weight: DecimalText;
  /** Null where its blocks are the sub-KPIs of one KPI, which has a score of its own. */
  total: Total | null;
  blocks: ScoreBlock[];
}

export interface ScoreBarInput {
  fiscalYear: number;
  /** A perfect score, as high as the blocks; a perfect total is as long as the rule of points. */
  fullMark: DecimalText;
  levels: LevelMark[];
  groups: ScoreGroup[];
  /** Null where the source discloses a part: then what it awards alone is drawn. */
  total: Total | null;
  /** The official total as its source gives it. */
  awarded: DecimalText | null;
}

/** A perfect total: less than a perfect score where KPIs that do not apply are left out. */
export const perfectTotal = ({ total, fullMark }: ScoreBarInput): DecimalText => total?.fullMark ?? fullMark;

export interface PlacedBlock extends Block {
  block: ScoreBlock;
}

export interface PlacedGroup {
  group: ScoreGroup;
  from: number;
  width: number;
  blocks: PlacedBlock[];
}

/** Room between two components, as a part of the width. */
const GAP = 0.012;

/** Groups and blocks side by side, as wide as their weights. */
export function placeGroups({ groups, fullMark, levels }: Omit<ScoreBarInput, 'total' | 'awarded'>): PlacedGroup[] {
  const whole = groups.reduce((sum, { weight }) => sum + Number(weight), 0) || 1;
  const room = 1 - GAP * Math.max(0, groups.length - 1);
  const part = (points: DecimalText | null) => (points === null ? null : Number(points) / Number(fullMark));
  let from = 0;
  return groups.map((group) => {
    const start = from;
    const blocks = group.blocks.map((block): PlacedBlock => {
      const placed = { block, from, width: (Number(block.weight) / whole) * room };
      from += placed.width;
      const { level } = block;
      return {
        ...placed,
        standing: standingOf(block),
        score: part(block.score ?? block.awarded),
        shade: levels.some((one) => one.level === level) && level !== null ? shadeOf(levels, level) : null,
        last: part(block.last?.score ?? null),
      };
    });
    const width = (Number(group.weight) / whole) * room;
    from = start + width + GAP;
    return { group, from: start, width, blocks };
  });
}

function standingOf({ state, awarded }: ScoreBlock): Block['standing'] {
  if (state === 'scored') return 'scored';
  if (state === 'not-applicable') return 'outside';
  return awarded === null ? 'open' : 'awarded';
}
