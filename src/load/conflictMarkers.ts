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
  const isProse = file.endsWith('.mdx');
  const sides = lines.some((line) => ofSides.test(line));
  const marked = lines.flatMap((line, index) => {
    const isMarker =
      ofSides.test(line) ||
      (ofBase.test(line) && (sides || !isProse || !isTableRow(lines, index))) ||
      (between.test(line) && (sides || !isProse || !isUnderline(lines, index)));
    return isMarker ? [index] : [];
  });
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

/** A row of a Markdown table that begins with six empty cells, under a rule of at least as many columns. */
function isTableRow(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    if (!line.includes('|')) return false;
    if (/^[\s|:-]+$/.test(line) && line.includes('-')) return line.replace(/^\||\|$/g, '').split('|').length >= 6;
  }
  return false;
}

/** A line under a heading of one line, apart from the text around it; a marker has text right above or below, or none after. */
function isUnderline(lines: readonly string[], index: number): boolean {
  const heading = lines[index - 1]?.trim() ?? '';
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '' || line === '---';
  const isText = !isBlank(heading) && !/^([#>|<]|[-*+]\s|\d+[.)]\s)/.test(heading);
  const isApart = isBlank(lines[index - 2]) && isBlank(lines[index + 1]);
  return isText && isApart && lines.slice(index + 1).some((line) => !isBlank(line));
}
