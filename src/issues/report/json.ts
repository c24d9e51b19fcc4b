/** Issues for machines: an editor, a web form, another program. */
import type { Bilingual } from '../../words/index.ts';
import { isWarning } from '../definitions/index.ts';
import type { Issue, IssuePlace } from '../issue.ts';
import { toldIssues } from '../told.ts';
import { INVISIBLE } from '../visible.ts';
import { wordsOf } from './words.ts';

export interface IssueJson extends IssuePlace {
  code: string;
  /** An error stops the build, a warning nothing. */
  severity: 'error' | 'warning';
  title: Bilingual;
  /** As it stands in the file, null where something is missing. */
  found: string | null;
  /** Other places of the file of which the same is true, where many warnings are told as one. */
  alike?: IssuePlace[];
  allowed: Bilingual;
  fix: Bilingual;
  /** A row of another file that mends it, as far as it is known. */
  row_to_add?: { file: string; cells: Record<string, string> };
  /** The one possible mended value, where there is only one. */
  corrected: string | null;
  /** Address of the code's page, from the root of the site. */
  page: string;
}

/** As one text, in which every character that a terminal would obey or not show is written as an escape. */
export function renderJson(issues: readonly Issue[]): string {
  const unseen = new RegExp(INVISIBLE.source, 'gu');
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(toJson(issues), null, 2).replace(unseen, (character) =>
    character === '\n' ? character : character.split('').map(escaped).join(''),
  );
}

/**
 * Sorted, errors first. An entry `more-problems` has as `found` how
 * many more its file has: with the other errors these are all.
 */
export function toJson(issues: readonly Issue[]): IssueJson[] {
  return toldIssues(issues).map((issue) => {
    const { title, allowed, fix } = wordsOf(issue);
    return {
      code: issue.code,
      severity: isWarning(issue) ? 'warning' : 'error',
      ...issue.place,
      title,
      found: issue.found ?? null,
      ...(issue.alike && { alike: issue.alike }),
      allowed,
      fix,
      ...(issue.rowToAdd && { row_to_add: issue.rowToAdd }),
      corrected: issue.values?.['otherwise'] === undefined ? (issue.values?.['corrected'] ?? null) : null,
      page: `/errors/${issue.code}/`,
    };
  });
}
