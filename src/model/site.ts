/** The whole site from a root, or the problems that stop it. */
import type { Issue } from '../issues/index.ts';
import type { LoadedPage, SourceTree } from '../load/index.ts';
import { buildDate, historyOf, loadTree } from '../root/index.ts';
import { toAssessmentModel } from './assessment.ts';
import type { SiteModel } from './types.ts';

export interface LoadedSite {
  /** Both are null where there is any issue. */
  tree: SourceTree | null;
  site: SiteModel | null;
  /** Prose pages that have no issue of their own. */
  pages: LoadedPage[];
  issues: Issue[];
}

export function loadSite(root: string): LoadedSite {
  const { tree, pages, issues } = loadTree(root);
  if (!tree) return { tree, site: null, pages, issues };
  const { today, basis: dateBasis, commit } = buildDate(root, tree);
  const policies = tree.policies.map(({ policy, title, entries }) => ({ id: policy, title, entries }));
  const agencies = tree.agencies.flatMap((agency) => {
    const assessments = tree.assessments
      .filter((assessment) => assessment.agency === agency.agency)
      .flatMap((assessment) => {
        const policy = policies.find(({ id }) => id === assessment.front.policy);
        return policy ? [toAssessmentModel(assessment, agency, tree.corrections, { policy, today })] : [];
      })
      .sort((a, b) => b.fiscalYear - a.fiscalYear);
    return assessments.length > 0 ? [{ agency, path: `/${agency.agency}/`, assessments }] : [];
  });
  return {
    tree,
    pages,
    site: {
      agencies,
      policies,
      catalog: tree.catalog,
      searchAliases: tree.searchAliases,
      terms: tree.terms,
      today,
      dateBasis,
      commit,
      history: historyOf(root),
    },
    issues,
  };
}
