/** The sizes of the ladder; the page's has a narrow twin for phones. Font sizes hold at the size drawn. */
import type { DrawingWords, Language } from '../../words/index.ts';
import type { Figure } from '../spec/figure.ts';
import type { LadderInput } from '../spec/ladder.ts';

export const LADDER_SIZES = ['list', 'page'] as const;
export type LadderSize = (typeof LADDER_SIZES)[number];

export interface LadderFrame {
  name: LadderSize | 'page-narrow';
  width: number;
  pad: number;
  /** Font size of values and of the words around them; a list leaves those words out. */
  value: number;
  caption: number;
  /** Radius of a mark. */
  mark: number;
  ground: number;
  rise: number;
}

export const ladderFrames: Record<LadderFrame['name'], LadderFrame> = {
  list: { name: 'list', width: 160, pad: 8, value: 12, caption: 0, mark: 4.5, ground: 3, rise: 4 },
  page: { name: 'page', width: 720, pad: 16, value: 18, caption: 15, mark: 8, ground: 6, rise: 14 },
  'page-narrow': { name: 'page-narrow', width: 340, pad: 12, value: 15, caption: 13, mark: 7, ground: 5, rise: 12 },
};

export const framesOf = (size: LadderSize): LadderFrame[] =>
  size === 'page' ? [ladderFrames.page, ladderFrames['page-narrow']] : [ladderFrames[size]];

/** How a kind of rule is drawn. */
export interface LadderDrawing {
  draw(input: LadderInput, context: LadderContext): Drawing;
  /** What stands in it, for people who hear it. */
  describe(input: LadderInput, words: DrawingWords, lang: Language): string[];
  /** The figures that it stars where they are provisional. */
  starred(input: LadderInput): (Figure | null)[];
}

export interface Drawing {
  height: number;
  body: string;
}

/** What a shape needs besides its spec. */
export interface LadderContext {
  id: string;
  lang: Language;
  words: DrawingWords;
  frame: LadderFrame;
}
