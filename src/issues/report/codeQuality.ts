/** Issues as a Code Quality report of GitLab, which shows them in a merge request and beside the lines of its change. */
import { isWarning } from '../definitions/index.ts';
import type { Issue } from '../issue.ts';
import { toldIssues } from '../told.ts';
import { wholeVisible } from '../visible.ts';
import { linesOf, placeText, wordsOf } from './words.ts';

/** One entry of the report, spelt as GitLab reads it. */
export interface CodeQualityEntry {
  description: string;
  check_name: string;
  /** By this GitLab knows which problems a change brings and which it mends: of two entries never the same. */
  fingerprint: string;
  severity: 'blocker' | 'minor';
  location: { path: string; lines: { begin: number } };
}

/**
 * JSON, errors first. A fingerprint is the `digest` of what was found and where, without the line, so that a row that is
 * put in above makes no new problem of an old one.
 */
export function renderCodeQuality(issues: readonly Issue[], digest: (text: string) => string): string {
  const seen = new Map<string, number>();
  const entries = toldIssues(issues).map((issue): CodeQualityEntry => {
    const { place, found = null } = issue;
    const which = JSON.stringify([issue.code, place.file, place.column?.header ?? null, found]);
    const before = seen.get(which) ?? 0;
    seen.set(which, before + 1);
    const words = wordsOf(issue);
    return {
      description: [`${words.title.th} · ${words.title.en}`, placeText(place), ...linesOf(words)].join('\n'),
      check_name: issue.code,
      fingerprint: digest(`${which} ${before}`),
      severity: isWarning(issue) ? 'minor' : 'blocker',
      location: { path: wholeVisible(place.file, 'en'), lines: { begin: place.row ?? place.line ?? 1 } },
    };
  });
  return JSON.stringify(entries, null, 2);
}
