/** The sizes of the ladder, in pixels; the page's has a lower twin for phones. Text keeps its size however wide the drawing is. */
import type { DrawingWords } from '../../words/index.ts';
import type { LevelMark } from '../spec/figure.ts';

export const LADDER_SIZES = ['list', 'card', 'page'] as const;
export type LadderSize = (typeof LADDER_SIZES)[number];

export interface LadderFrame {
  name: LadderSize | 'page-narrow';
  /** The least width in which its words still stand apart. */
  least: number;
  /** Above the stairs, where the marks are labelled; the stairs; below them, where the levels are. */
  band: number;
  plot: number;
  axis: number;
  /** Radius of a mark. */
  mark: number;
  /** Sizes of the text; 0 leaves those words out. */
  value: number;
  level: number;
  levelName: number;
  /** The page's alone has the score axis, the corners that the source states and edges told apart by their basis. */
  full: boolean;
}

const page = { band: 60, axis: 58, mark: 8, value: 20, level: 18, levelName: 14, full: true };

export const ladderFrames: Record<LadderFrame['name'], LadderFrame> = {
  list: {
    name: 'list',
    least: 64,
    band: 6,
    plot: 20,
    axis: 4,
    mark: 4.5,
    value: 0,
    level: 0,
    levelName: 0,
    full: false,
  },
  card: {
    name: 'card',
    least: 232,
    band: 24,
    plot: 44,
    axis: 26,
    mark: 6,
    value: 15,
    level: 14,
    levelName: 0,
    full: false,
  },
  page: { name: 'page', least: 512, plot: 140, ...page },
  'page-narrow': { name: 'page-narrow', least: 284, plot: 104, ...page },
};

export const framesOf = (size: LadderSize): LadderFrame[] =>
  size === 'page' ? [ladderFrames.page, ladderFrames['page-narrow']] : [ladderFrames[size]];

/** What a staircase needs besides its places. */
export interface StairsContext {
  frame: LadderFrame;
  words: DrawingWords;
  fullMark: number;
  policyLevels: LevelMark[];
  fiscalYear: number;
  /** How a figure is said at its mark. */
  said: (figure: string) => string;
}
