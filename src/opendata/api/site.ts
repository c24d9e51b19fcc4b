/** `/api/v1/index.json`: the agencies, their years, and where to find each. */
import type { SiteModel } from '../../model/index.ts';
import { assessmentJsonPath } from './addresses.ts';

export function toIndexJson(site: SiteModel, isDemo: boolean) {
  return {
    version: 'v1',
    illustrative: isDemo,
    data_date: site.today,
    data_date_basis: site.dateBasis,
    agencies: site.agencies.map(({ agency, path, assessments }) => ({
      id: agency.agency,
      name: agency.name,
      ministry: agency.ministry,
      url: path,
      assessments: assessments.map((assessment) => ({
        assessment_fiscal_year_be: assessment.fiscalYear,
        url: assessment.path,
        json: assessmentJsonPath(assessment),
      })),
    })),
  };
}
