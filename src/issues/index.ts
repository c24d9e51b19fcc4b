export { definitions, type IssueCode, isWarning } from './definitions/index.ts';
export type { Issue, IssueDefinition, IssuePlace } from './issue.ts';
export { namesAllowed, nearest } from './nearest.ts';
export { renderAnnotations } from './report/annotations.ts';
export { type IssueJson, renderJson, toJson } from './report/json.ts';
export { renderIssue, renderReport, renderWarningCount } from './report/terminal.ts';
export { sortIssues } from './sort.ts';
export { toldIssues } from './told.ts';
export { INVISIBLE, visible, wholeVisible } from './visible.ts';
