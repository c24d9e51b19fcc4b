/** The door of charts: what to draw (spec) and the drawing as SVG text; safe in a browser, no IO. */
export { drawTouchedHistory } from './browser/onTouch.ts';
export { drawSupposedMark, type MarkPlaces, markPlacesOf, redrawBlock } from './browser/supposed.ts';
export { exampleCurtain, exampleSquares } from './example/agencies.ts';
export { EXAMPLE_BARS, type ExampleBar, exampleBar } from './example/bars.ts';
export { exampleHistory } from './example/history.ts';
export { exampleLadder, type ExampleStanding } from './example/ladder.ts';
export { exampleRules } from './example/rules.ts';
export { shadeAt } from './spec/figure.ts';
export { type HistoryInput, type HistorySpec, toHistorySpec } from './spec/history.ts';
export type {
  LadderInput,
  LadderYear,
  LevelLadder,
  Mark,
  ScaleLadder,
} from './spec/ladder.ts';
export type { ScoreBarInput } from './spec/scoreBar.ts';
export { renderSquares } from './svg/squares.ts';
export { type YearRow, yearRows } from './spec/yearRows.ts';
export { toLadderScale } from './spec/ladderScale.ts';
export type { DrawnTable } from './table/drawnTable.ts';
export { historyTable } from './table/history.ts';
export { ladderTable } from './table/ladder.ts';
export { scoreBarTable } from './table/scoreBar.ts';
export { renderHistory } from './svg/history.ts';
export { ladderHasProvisional, renderLadder } from './svg/ladder.ts';
export { type KeyEntry, ladderKey, lastKey, provisionalKey, resultKey, scoreBarKey } from './svg/key.ts';
export { LADDER_SIZES, type LadderSize } from './svg/ladderFrame.ts';
export { renderTick } from './svg/marks.ts';
export { renderYearRow } from './svg/yearRow.ts';
export { textWidth, unbreakable } from './svg/textWidth.ts';
export { type CurtainGroup, renderCurtain } from './svg/curtain.ts';
export { renderRowBar, renderSharedHatch } from './svg/rowBar.ts';
export { groupStanding, renderScoreBar, scoreBarTitle } from './svg/scoreBar.ts';
export { BAR_SIZES, type BarSize } from './svg/scoreBarFrame.ts';
