export { assessmentMoves, type ReadAndScored } from './assessment.ts';
export { type Compared, type ComparedAt, comparedFiles, type FilesState, stateOf } from './files.ts';
export {
  currentLedger,
  type Ledger,
  type LedgerEntry,
  ledgerSlot,
  OTHER_FILES,
  type OtherFiles,
  otherFiles,
} from './ledger.ts';
export { closedPath, closedText, mayClose } from './closed.ts';
export { issuesOverTime } from './overTime.ts';
export { toldAssessment, toldMoves } from './told/told.ts';
export type { Models, ScoreFigure, ToldAssessment, ToldChange, ToldMoves, ToldScore } from './told/types.ts';
export { isUnmoved, movesBetween, type ScoredSite, scoredSite } from './site.ts';
export type {
  AssessmentMoves,
  CellMove,
  Change,
  DescriptionMove,
  FromTo,
  Moves,
  PolicyMove,
  RowMove,
  ScoreMove,
  Standing,
  TotalStanding,
} from './types.ts';
