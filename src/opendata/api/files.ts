/** The JSON API as files. */
import type { SiteModel } from '../../model/index.ts';
import { jsonTextFile, type PublishedFile } from '../publishedFile.ts';
import { toAssessmentJson } from './assessment.ts';
import { toKpiJson } from './kpi.ts';
import { toIndexJson } from './site.ts';

export function apiFiles(site: SiteModel, isDemo: boolean): PublishedFile[] {
  const assessments = site.agencies.flatMap((agency) => agency.assessments);
  return [
    jsonTextFile('api/v1/index.json', toIndexJson(site, isDemo)),
    ...assessments.flatMap((assessment) => {
      const place = `api/v1/${assessment.agency.agency}/${assessment.fiscalYear}`;
      return [
        jsonTextFile(`${place}.json`, toAssessmentJson(assessment, isDemo)),
        ...assessment.kpis.map((kpi) => jsonTextFile(`${place}/${kpi.slug}.json`, toKpiJson(kpi, assessment))),
      ];
    }),
  ];
}
