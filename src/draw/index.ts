/** The door of charts: what to draw (spec) and the drawing as SVG text; safe in a browser, no IO. */
export { watchHistoryCharts } from './browser/onSight.ts';
export { shadeAt } from './spec/figure.ts';
export { type HistoryInput, type HistorySpec, toHistorySpec } from './spec/history.ts';
export type { LadderInput, LadderMeasure } from './spec/ladder.ts';
export type { ScoreBarInput } from './spec/scoreBar.ts';
export { renderHistory } from './svg/history.ts';
export { isDrawn, ladderHasProvisional, renderLadder } from './svg/ladder.ts';
export { LADDER_SIZES, type LadderSize } from './svg/ladderFrame.ts';
export { renderScoreBar } from './svg/scoreBar.ts';
