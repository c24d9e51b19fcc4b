/** The assessment that the document in source.txt describes. Only this room names content of this site. */
import { projectFolder } from '../../src/cli/astro.ts';
import type { AssessmentModel } from '../../src/assessment/index.ts';
import { loadSite } from '../../src/root/index.ts';

export const agency = 'dsdw';
export const fiscalYear = 2567;

/** As it stands now, in the site's own content and data. */
export function assessmentOfDocument(): AssessmentModel {
  const { site, issues } = loadSite(projectFolder);
  if (!site)
    throw new Error(`The data has problems, run "npm run check": ${issues.map(({ code }) => code).join(', ')}`);
  const found = site.agencies
    .find((one) => one.agency.agency === agency)
    ?.assessments.find((one) => one.fiscalYear === fiscalYear);
  if (!found) throw new Error(`The assessment of ${agency} in ${fiscalYear} is not in the site.`);
  return found;
}
