/** The files of a root → everything in it, or every problem that stops it. */
import { type Issue, sortIssues } from '../issues/index.ts';
import { loadAssessments } from './assessments.ts';
import { loadCatalog } from './catalog.ts';
import { checkCorrectionDates } from './checks/dates.ts';
import { checkCorrections } from './checks/corrections.ts';
import { readCorrections } from './corrections.ts';
import { checkNeededEntries } from './checks/neededEntries.ts';
import type { Inputs } from './inputs/inputs.ts';
import { parsePages } from './pages.ts';
import { loadAgencies, loadPolicies } from './registries.ts';
import { loadSearchAliases } from './searchAliases.ts';
import { loadUnits } from './units.ts';
import { warningsOf } from './warnings/warnings.ts';
import type { CorrectionRow, LoadedPage, SourceTree } from './types.ts';

export interface LoadedTree {
  /** Null where there is any issue: half a change is never published. */
  tree: SourceTree | null;
  /** Prose pages that have no issue of their own. */
  pages: LoadedPage[];
  /** Sorted; each stops the build. */
  issues: Issue[];
  /** Sorted; these stop nothing. */
  warnings: Issue[];
}

/** `today`, an ISO date, is the latest day that a date can state. */
export function parseTree(inputs: Inputs, today: string): LoadedTree {
  const agencies = loadAgencies(inputs);
  const policies = loadPolicies(inputs);
  const units = loadUnits(inputs);
  const corrections = loadCorrections(inputs, today);
  const { catalog, issues: catalogIssues } = loadCatalog(inputs, agencies.names, today);
  const searchAliases = loadSearchAliases(inputs);
  const faulty = new Set(policies.issues.map(({ place }) => place.file));
  const policyOf = (name: string) =>
    faulty.has(`data/policies/${name}.yaml`) ? undefined : policies.values.find(({ policy }) => policy === name);
  const known = {
    agencies: agencies.names,
    policies: policies.names,
    units: units.units,
    policyOf,
    corrections: corrections.rows,
    today,
  };
  const assessments = loadAssessments(inputs, known);
  const { pages, terms, issues: pageIssues } = parsePages(inputs);
  const issues = [agencies, policies, units, corrections, searchAliases, assessments]
    .flatMap((part) => part.issues)
    .concat(
      inputs.issues,
      catalogIssues,
      pageIssues,
      checkNeededEntries(policies.values, assessments.assessments, policies.at),
      matchCorrections(corrections, assessments, inputs),
    );
  const warnings = sortIssues(warningsOf({ inputs, agencies, policyOf, ...assessments, issues, today }));
  if (issues.length > 0 || catalog === null) return { tree: null, pages, issues: sortIssues(issues), warnings };
  return {
    tree: {
      agencies: agencies.values,
      policies: policies.values,
      units: units.units,
      catalog,
      assessments: assessments.assessments,
      searchAliases: searchAliases.aliases,
      terms,
    },
    pages,
    issues: [],
    warnings,
  };
}

function loadCorrections(inputs: Inputs, today: string): { rows: CorrectionRow[]; issues: Issue[] } {
  const { rows, issues } = readCorrections(inputs);
  return { rows, issues: [...issues, ...checkCorrectionDates(rows, today)] };
}

/** Corrections that were read themselves, against files without problems of their own. */
function matchCorrections(
  corrections: { rows: CorrectionRow[]; issues: Issue[] },
  { assessments, issues }: ReturnType<typeof loadAssessments>,
  inputs: Inputs,
): Issue[] {
  const refused = new Set(corrections.issues.map(({ place }) => place.row));
  const rows = corrections.rows.filter(({ place }) => !refused.has(place.row));
  const broken = new Set([...issues, ...inputs.issues].map(({ place }) => folderOf(place.file)));
  return checkCorrections(rows, assessments, (file) => broken.has(folderOf(file)));
}

/** "dsdw/2567" of any file of that assessment, words and numbers alike. */
const folderOf = (file: string) => file.split('/').slice(2, 4).join('/');
