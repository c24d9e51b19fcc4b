/** The whole site from a root, or the problems that stop it. */
import { firstHeld, type LoadedSite, scoreTree, type SiteModel, versionsOf } from '../assessment/index.ts';
import type { ResultRow } from '../input/index.ts';
import { buildDate, toBangkokDay } from './buildDate.ts';
import { digestOf } from './digest.ts';
import { historyOf } from './history.ts';
import { loadTree } from './tree.ts';

/** `before`: an assessment whose digest is still the same is taken from there, not scored again. */
export function loadSite(root: string, before?: SiteModel | null): LoadedSite {
  const { tree, pages, issues, warnings, inputs, files } = loadTree(root);
  if (!tree) return { root, tree, site: null, pages, issues, warnings, files };
  const { today, basis: dateBasis, commit } = buildDate(root, tree);
  const history = historyOf(root);
  const publishedOn = (row: ResultRow) => {
    const moment = firstHeld(versionsOf(row, history));
    return moment ? toBangkokDay(moment) : null;
  };
  const scored = scoreTree(tree, {
    today,
    publishedOn,
    digest: (assessment) => digestOf(assessment, inputs, today, history),
    known: new Map(before?.agencies.flatMap(({ assessments }) => assessments.map((one) => [one.digest, one] as const))),
  });
  const { catalog, searchAliases, terms } = tree;
  const site = { ...scored, catalog, searchAliases, terms, today, dateBasis, commit, history };
  return { root, tree, pages, site, issues, warnings, files };
}
