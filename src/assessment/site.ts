/** The whole site from a root, or the problems that stop it. */
import type { Issue } from '../issues/index.ts';
import type { LoadedPage, ResultRow, SourceTree } from '../input/index.ts';
import { buildDate, digestOf, historyOf, loadTree, resultRowKey, toBangkokDay } from '../root/index.ts';
import { toAssessmentModel } from './assessment.ts';
import { jointKpis } from './joint.ts';
import type { SiteModel } from './types.ts';

export interface LoadedSite {
  /** Folder of `content/` and `data/`. */
  root: string;
  /** Both are null where there is any issue. */
  tree: SourceTree | null;
  site: SiteModel | null;
  /** Prose pages that have no issue of their own. */
  pages: LoadedPage[];
  issues: Issue[];
  /** What stops nothing. */
  warnings: Issue[];
}

/** `before`: an assessment whose digest is still the same is taken from there, not scored again. */
export function loadSite(root: string, before?: SiteModel | null): LoadedSite {
  const { tree, pages, issues, warnings, inputs } = loadTree(root);
  if (!tree) return { root, tree, site: null, pages, issues, warnings };
  const { today, basis: dateBasis, commit } = buildDate(root, tree);
  const policies = tree.policies.map(({ policy, title, entries }) => ({ id: policy, title, entries }));
  const scored = new Map(
    before?.agencies.flatMap(({ assessments }) => assessments.map((one) => [one.digest, one] as const)),
  );
  const history = historyOf(root);
  const publishedOn = ({ place, kpi, round, measure }: ResultRow) => {
    const moment = history.results[place.file]?.[resultRowKey(kpi, round, measure)];
    return moment ? toBangkokDay(moment) : null;
  };
  const agencies = tree.agencies.flatMap((agency) => {
    const assessments = tree.assessments
      .filter((assessment) => assessment.agency === agency.agency)
      .flatMap((assessment) => {
        const policy = policies.find(({ id }) => id === assessment.front.policy);
        const digest = digestOf(assessment, inputs, today, history);
        const known = scored.get(digest);
        if (known) return [known];
        return policy
          ? [toAssessmentModel(assessment, agency, { policy, today, digest, catalog: tree.catalog, publishedOn })]
          : [];
      })
      .sort((a, b) => b.fiscalYear - a.fiscalYear);
    return assessments.length > 0 ? [{ agency, path: `/${agency.agency}/`, assessments }] : [];
  });
  return {
    root,
    tree,
    pages,
    site: {
      agencies,
      joints: jointKpis(agencies, tree.agencies),
      policies,
      catalog: tree.catalog,
      searchAliases: tree.searchAliases,
      terms: tree.terms,
      today,
      dateBasis,
      commit,
      history,
    },
    issues,
    warnings,
  };
}
