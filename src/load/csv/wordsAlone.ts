/** Rows that hold a phrase in one cell and nothing else: notes, sources and headings that stand within a table. */
import type { Issue } from '../../issues/index.ts';

/** No row of data has a single value, and one that was just begun has a number. */
export function wordsAloneIssue(cells: readonly string[], place: { file: string; row: number }): Issue | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  return filled.length === 1 && /\p{L}/u.test(only) ? { code: 'words-alone', place, found: only } : undefined;
}
