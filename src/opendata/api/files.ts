/** The JSON API as files. */
import type { SiteModel } from '../../model/index.ts';
import { jsonTextFile, type PublishedFile } from '../publishedFile.ts';
import { assessmentJsonPath, indexJsonPath, kpiJsonPath } from './addresses.ts';
import { toAssessmentJson } from './assessment.ts';
import { toKpiJson } from './kpi.ts';
import { toIndexJson } from './site.ts';

export function apiFiles(site: SiteModel, isDemo: boolean): PublishedFile[] {
  const assessments = site.agencies.flatMap((agency) => agency.assessments);
  return [
    jsonTextFile(fileAt(indexJsonPath), toIndexJson(site, isDemo)),
    ...assessments.flatMap((assessment) => [
      jsonTextFile(fileAt(assessmentJsonPath(assessment)), toAssessmentJson(assessment, isDemo)),
      ...assessment.kpis.map((kpi) => jsonTextFile(fileAt(kpiJsonPath(kpi)), toKpiJson(kpi, assessment))),
    ]),
  ];
}

const fileAt = (path: string): string => path.slice(1);
