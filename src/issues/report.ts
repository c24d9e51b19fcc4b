/** The forms of a report. */
export { renderAnnotations } from './report/annotations.ts';
export { type IssueJson, renderJson, toJson } from './report/json.ts';
export { renderIssue, renderReport } from './report/terminal.ts';
export { type IssueWords, placeText, wordsOf } from './report/words.ts';
