/**
 * When the content of a page last changed, as Git has it. Pages that come from code alone, and every page without Git,
 * have no such moment: a search engine that is told a wrong one believes none of them.
 */
import type { JointModel, SiteModel } from '../../assessment/index.ts';
import { folderOf } from '../datasets.ts';
import type { PublishedDataset } from '../publishedDatasets.ts';
import { overdueChanges } from './publicationTimes.ts';

/** Made once for a site; asked with a path from the site's root, such as "" or "dsdw/2567/". */
export function pageTimes(site: SiteModel, datasets: readonly PublishedDataset[]): (page: string) => string | null {
  const pages = Object.keys(site.history.files).length === 0 ? new Map<string, string>() : changes(site, datasets);
  return (page) => pages.get(page.replace(/^en\//, '')) ?? null;
}

function changes(site: SiteModel, datasets: readonly PublishedDataset[]): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (page: string, moments: readonly string[]) => {
    const name = page.replace(/^\//, '');
    const last = [...moments, pages.get(name) ?? ''].sort().at(-1);
    if (last) pages.set(name, last);
  };
  for (const [path, { last }] of Object.entries(site.history.files)) {
    for (const page of proseOf(path)) add(page, [last]);
  }
  add(
    'changes/',
    Object.values(site.history.files).map(({ last }) => last),
  );
  for (const { path, moments } of assessmentPages(site)) {
    add(path, moments);
    add('', moments);
    add('due/', moments);
    for (const joint of site.joints) if (joins(joint, path)) add(joint.path, moments);
  }
  for (const { dataset, times } of datasets) {
    add(folderOf(dataset), [times.modified]);
    add('datasets/', [times.modified]);
  }
  return pages;
}

const joins = ({ years }: JointModel, path: string) =>
  years.some(({ partners }) => partners.some(({ kpis }) => kpis.some(({ kpi }) => kpi.path === path)));

/** The pages that a prose file, the glossary or a policy is the text of. */
function proseOf(path: string): string[] {
  const [, name] = /^content\/pages\/([^/.]+)\.(mdx|yaml)$/.exec(path) ?? [];
  if (name) return [`${name}/`];
  return path.startsWith('data/policies/') ? ['method/'] : [];
}

/** Every page below an agency, with the moments at which anything it shows changed. */
function assessmentPages({ agencies, history }: SiteModel): { path: string; moments: string[] }[] {
  const last = (path: string) => history.files[path]?.last ?? [];
  const folders = byFolder(history);
  return agencies.flatMap(({ agency, path: agencyPath, assessments }) =>
    assessments.flatMap((assessment) => {
      const { path, policy, kpis } = assessment;
      const folder = `${agency.agency}/${assessment.fiscalYear}`;
      const shared = [`content/agencies/${agency.agency}.yaml`, `data/policies/${policy.id}.yaml`, assessment.file];
      const own = [...shared.flatMap(last), ...(folders.get(`data/assessments/${folder}`) ?? [])];
      const whole = [
        ...own,
        ...(folders.get(`content/assessments/${folder}`) ?? []),
        ...kpis.flatMap((kpi) => overdueChanges(kpi, history)),
      ];
      return [
        ...[agencyPath, path, `${path}audit/`, `${path}simulator/`].map((page) => ({ path: page, moments: whole })),
        ...kpis.map((kpi) => ({
          path: kpi.path,
          moments: [...own, ...[kpi.file].flatMap(last), ...overdueChanges(kpi, history)],
        })),
      ];
    }),
  );
}

/** The moments of the files of each folder; those that are gone count too. */
function byFolder({ files }: SiteModel['history']): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const [path, { last }] of Object.entries(files)) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), last]);
  }
  return folders;
}
