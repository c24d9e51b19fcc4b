/** Issues as GitHub Actions annotations: one `::error …` or `::warning …` line each, shown beside the line of the file in a pull request. */
import { isWarning } from '../definitions/index.ts';
import type { Issue } from '../issue.ts';
import { toldIssues } from '../told.ts';
import { wholeVisible } from '../visible.ts';
import { linesOf, placeText, wordsOf } from './words.ts';

export function renderAnnotations(issues: readonly Issue[]): string {
  return toldIssues(issues).map(annotation).join('');
}

function annotation(issue: Issue): string {
  const words = wordsOf(issue);
  const { row, line, lineColumn } = issue.place;
  const file = wholeVisible(issue.place.file, 'en');
  const properties = Object.entries({
    file,
    line: row ?? line,
    col: lineColumn,
    title: `${issue.code}: ${words.title.th}`,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const message = [placeText(issue.place), ...linesOf(words)].join('\n');
  return `::${isWarning(issue) ? 'warning' : 'error'} ${properties.join(',')}::${data(message)}\n`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
