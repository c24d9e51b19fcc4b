/** What the working says in plain words, made here alone: page, drawing, description, search and files say the same. */
export { type AssessmentExplanation, explainAssessment } from './assessment.ts';
export { assessmentInBrief, type AssessmentSentences, assessmentSentences } from './assessmentSentences.ts';
export { levelOfTargets } from './ambition.ts';
export { type HeadFigure, type HeadFigures, headFigures } from './headFigures.ts';
export { explainKpi } from './kpi.ts';
export { type KpiSentences, kpiSentences } from './kpiSentences.ts';
export { type MonitoringSentence, monitoringSentences } from './monitoringSentences.ts';
export { type Provenance, provenanceOf } from './provenance.ts';
export type { Ambition, Close, KpiExplanation, LastYear, Stand, TargetBeside } from './types.ts';
