/** The site being built: read once for a build, afresh for each page while developing. */
import { rootFolder } from '../site.ts';
import { loadSite } from './site.ts';
import type { AssessmentModel, KpiModel, SiteModel } from './types.ts';

let loaded: SiteModel | undefined;

/** Throws when the data has problems; the build has reported them before any page asks. */
export function currentSite(): SiteModel {
  if (loaded && !import.meta.env?.DEV) return loaded;
  const { site } = loadSite(rootFolder);
  if (!site) throw new Error('The data has problems: run "npm run check" to see them all.');
  loaded = site;
  return site;
}

export function allAssessments(): AssessmentModel[] {
  return currentSite().agencies.flatMap(({ assessments }) => assessments);
}

/** Every KPI with the assessment it belongs to. */
export function allKpis(): { assessment: AssessmentModel; kpi: KpiModel }[] {
  return allAssessments().flatMap((assessment) => assessment.kpis.map((kpi) => ({ assessment, kpi })));
}
