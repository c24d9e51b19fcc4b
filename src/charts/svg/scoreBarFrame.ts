/** The three layouts of the 100-point bar, and a block once it has its place. */
import type { ScoreBlock } from '../spec/scoreBar.ts';

export interface BarFrame {
  name: 'full' | 'wide' | 'narrow';
  width: number;
  pad: number;
  barHeight: number;
  strong: number;
  small: number;
}

export interface PlacedBlock {
  block: ScoreBlock;
  x: number;
  width: number;
}

export const barFrames: BarFrame[] = [
  { name: 'full', width: 1080, pad: 8, barHeight: 56, strong: 17, small: 15 },
  { name: 'wide', width: 720, pad: 8, barHeight: 52, strong: 16, small: 14.5 },
  { name: 'narrow', width: 340, pad: 4, barHeight: 46, strong: 14, small: 13 },
];
