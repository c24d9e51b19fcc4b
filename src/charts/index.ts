/** The door of charts: what to draw (spec) and the drawing as SVG text; safe in a browser, no IO. */
export { watchHistoryCharts } from './browser/onSight.ts';
export { type HistorySpec, toHistorySpec } from './spec/history.ts';
export { ladderHasProvisional, type LadderSpec, toLadderSpec } from './spec/ladder.ts';
export { type ScoreBarInput, type ScoreBarSpec, type ScoreBlock, toScoreBarSpec } from './spec/scoreBar.ts';
export { describeHistory, type HistoryOptions, renderHistory } from './svg/history.ts';
export { describeLadder, type LadderOptions, renderLadder } from './svg/ladder.ts';
export { LADDER_SIZES, type LadderSize } from './svg/ladderFrame.ts';
export { describeBlock, describeScoreBar, renderScoreBar, type ScoreBarOptions } from './svg/scoreBar.ts';
export { drawingWords as chartWords } from '../i18n/index.ts';
