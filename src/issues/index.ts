export { definitions, type IssueCode } from './definitions/index.ts';
export type { Issue, IssueDefinition, IssuePlace } from './issue.ts';
export { namesAllowed, nearest } from './nearest.ts';
export * from './report.ts';
export { sortIssues } from './sort.ts';
export { toldIssues } from './told.ts';
export { INVISIBLE, visible, wholeVisible } from './visible.ts';
