/** The sizes of the bar, in pixels; the page's has three layouts, for the room that there is. */

export const BAR_SIZES = ['page', 'strip', 'row'] as const;
export type BarSize = (typeof BAR_SIZES)[number];

export interface BarFrame {
  name: 'full' | 'wide' | 'narrow' | 'strip' | 'row';
  /** The least width in which its words still stand apart; the score axis stands beside it. */
  least: number;
  plot: number;
  /** Radius of the ring for last year; 0 leaves last year out. */
  ring: number;
  /** Size of the numbers of the KPIs; 0 leaves all words out. */
  number: number;
  /** Names of the components, weights and the rule of points: the page's alone. */
  full: boolean;
  /** Height of the rule of points; 0 leaves it out. */
  rule: number;
}

const page = { ring: 7, full: true, rule: 12 };

export const barFrames: Record<BarFrame['name'], BarFrame> = {
  full: { name: 'full', least: 880, plot: 208, number: 17, ...page },
  wide: { name: 'wide', least: 480, plot: 208, number: 17, ...page },
  narrow: { name: 'narrow', least: 248, plot: 132, number: 14, ...page },
  strip: { name: 'strip', least: 248, plot: 84, ring: 6, number: 14, full: false, rule: 0 },
  row: { name: 'row', least: 120, plot: 22, ring: 0, number: 0, full: false, rule: 6 },
};

export const barFramesOf = (size: BarSize): BarFrame[] =>
  size === 'page' ? [barFrames.full, barFrames.wide, barFrames.narrow] : [barFrames[size]];
