/**
 * Lines that Git leaves where two versions of a file could not be joined. Two versions then stand in one file, so
 * nothing else that is found in it can be trusted: the markers are told alone.
 */
import type { Issue } from '../issues/index.ts';

/** An office program that saves such a file adds quotation marks and commas. */
const ofSides = /^"?(?:<{7,}|>{7,})(?=[\s",;]|$)/;
const ofBase = /^"?\|{7}(?=[\s",;]|$)/;
const between = /^"?={7}[\s",;]*$/;

/** More line numbers than this help nobody. */
const MOST_LINES = 12;

/** One issue for the whole file, at its first marker. `text` has its lines ended by `\n`. */
export function conflictIssue(text: string, file: string): Issue | undefined {
  if (!/^"?(?:<{7}|>{7}|\|{7}|={7})/m.test(text)) return undefined;
  const lines = text.split('\n');
  const isMarker = markersIn(lines, file.endsWith('.mdx'));
  const marked = lines.flatMap((line, index) => (isMarker(line, index) ? [index] : []));
  const [first] = marked;
  if (first === undefined) return undefined;
  const shown = marked.slice(0, MOST_LINES).map((index) => index + 1);
  return {
    code: 'conflict-markers',
    place: { file, line: first + 1 },
    found: lines[first] ?? '',
    values: { lines: `${shown.join(', ')}${marked.length > MOST_LINES ? ', …' : ''}` },
  };
}

/** In prose, lines of = and | may be its own, unless a marker of either side is there as well. */
function markersIn(lines: readonly string[], isProse: boolean): (line: string, index: number) => boolean {
  const mayBeOwn = isProse && !lines.some((line) => ofSides.test(line));
  const tableColumns = mayBeOwn ? columnsOfTables(lines) : [];
  const lastText = lines.findLastIndex((line) => line.trim() !== '');
  return (line, index) => {
    if (ofSides.test(line)) return true;
    // A row that begins with six empty cells, in a table of at least as many columns.
    if (ofBase.test(line)) return !mayBeOwn || (tableColumns[index] ?? 0) < 6;
    return between.test(line) && !(mayBeOwn && index < lastText && isUnderline(lines, index));
  };
}

/** For each line, the columns of the Markdown table that it continues: as many as the rule under the head has, or 0. */
function columnsOfTables(lines: readonly string[]): number[] {
  let columns = 0;
  return lines.map((text) => {
    const line = text.trim();
    if (!line.includes('|')) columns = 0;
    else if (/^[\s|:-]+$/.test(line) && line.includes('-')) columns = line.replace(/^\||\|$/g, '').split('|').length;
    return columns;
  });
}

/** A line under a heading of one line, apart from the text around it; a marker has text right above or below. */
function isUnderline(lines: readonly string[], index: number): boolean {
  const heading = lines[index - 1]?.trim() ?? '';
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '' || line === '---';
  const isText = !isBlank(heading) && !/^([#>|<]|[-*+]\s|\d+[.)]\s)/.test(heading);
  return isText && isBlank(lines[index - 2]) && isBlank(lines[index + 1]);
}
