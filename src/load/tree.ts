/** A root with `content` and `data` → everything in it, or every problem that stops it. */
import { type Issue, sortIssues } from '../issues/index.ts';
import { loadAssessments } from './assessments.ts';
import { loadCatalog } from './catalog.ts';
import { checkCorrectionDates } from './checks/correctionDates.ts';
import { CORRECTION_COLUMNS, parseCorrections } from './corrections.ts';
import { readBytes } from './files.ts';
import { latestDay } from './latestDay.ts';
import { loadPages } from './pages.ts';
import { loadAgencies, loadPolicies } from './registries.ts';
import { loadSearchAliases } from './searchAliases.ts';
import type { CorrectionRow, SourceTree } from './types.ts';

/**
 * `tree` is null where there is any issue: half a change is never published. Issues come sorted. `today`, an ISO date,
 * only judges dates; nothing that is built depends on it.
 */
export function loadTree(root: string, today: string = latestDay(root)): { tree: SourceTree | null; issues: Issue[] } {
  const agencies = loadAgencies(root);
  const policies = loadPolicies(root);
  const corrections = loadCorrections(root, today);
  const { catalog, issues: catalogIssues } = loadCatalog(root, agencies.names, today);
  const searchAliases = loadSearchAliases(root);
  const assessments = loadAssessments(root, { agencies: agencies.names, policies: policies.names, today });
  const { pages, terms, issues: pageIssues } = loadPages(root);
  const issues = [agencies, policies, corrections, searchAliases, assessments]
    .flatMap((part) => part.issues)
    .concat(catalogIssues, pageIssues);
  if (issues.length > 0 || catalog === null) return { tree: null, issues: sortIssues(issues) };
  return {
    tree: {
      root,
      agencies: agencies.values,
      policies: policies.values,
      catalog,
      assessments: assessments.assessments,
      corrections: corrections.rows,
      searchAliases: searchAliases.aliases,
      pages,
      terms,
    },
    issues: [],
  };
}

function loadCorrections(root: string, today: string): { rows: CorrectionRow[]; issues: Issue[] } {
  const file = 'data/corrections.csv';
  const bytes = readBytes(root, file);
  if (bytes) {
    const { rows, issues } = parseCorrections(bytes, file);
    return { rows, issues: [...issues, ...checkCorrectionDates(rows, today)] };
  }
  return {
    rows: [],
    issues: [{ code: 'file-missing', place: { file }, values: { expected: CORRECTION_COLUMNS.join(',') } }],
  };
}
