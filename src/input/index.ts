export {
  mdxFeatures,
  type PageComponent,
  pageComponents,
  plainNodes,
  textComponents,
  writtenElements,
} from './allowList.ts';
export { type Known, parseAssessment } from './assessments.ts';
export { type CorrectableFile, correctableFiles, type CorrectableRow } from './correctable.ts';
export { zeroTwin } from './checks/cutZero.ts';
export { splitFrontMatter } from './describedFile.ts';
export { faultAt } from './faultAt.ts';
export type { EntryKind, Found } from './inputs/found.ts';
export { type CheckBody, type Inputs, type MdxBody, toInputs } from './inputs/inputs.ts';
export { judge } from './inputs/judge.ts';
export { sizeLimit } from './inputs/sizeLimit.ts';
export { pagesIn, proseIds, proseModule } from './pages.ts';
export { tableTemplates } from './tables/assessmentTables.ts';
export { type LoadedTree, parseTree } from './tree.ts';
export type * from './types.ts';
