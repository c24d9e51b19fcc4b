export { type AgencyInput, agency } from './agency.ts';
export { type AssessmentFrontMatter, assessmentFrontMatter } from './assessment.ts';
export { glossary, type GlossaryTerm } from './glossary.ts';
export * from './cell.ts';
export { type CriteriaInput, type Derivation, type RoundCriteria } from './criteria.ts';
export { isRealDate, isWebAddress, type Unit } from './fields.ts';
export { type KpiFrontMatter, kpiFrontMatter, type MeasureInput } from './kpi.ts';
export { page } from './page.ts';
export { type PolicyInput, policy } from './policy.ts';
