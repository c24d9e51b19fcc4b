/** Where each document of the JSON API and its schema stand, from the site's root without base. */
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';

export const indexJsonPath = '/api/v1/index.json';

export function assessmentJsonPath({ agency, fiscalYear }: Pick<AssessmentModel, 'agency' | 'fiscalYear'>): string {
  return `/api/v1/${agency.agency}/${fiscalYear}.json`;
}

export function kpiJsonPath({ agency, fiscalYear, slug }: Pick<KpiModel, 'agency' | 'fiscalYear' | 'slug'>): string {
  return `/api/v1/${agency}/${fiscalYear}/${slug}.json`;
}

/** Beside its JSON: one KPI as a table, for machines or, with the ending of the datasets, for Excel. */
export const kpiCsvPath = (kpi: Parameters<typeof kpiJsonPath>[0], ending: '.csv' | '.excel.csv' = '.csv'): string =>
  kpiJsonPath(kpi).replace(/\.json$/, ending);

export type DocumentKind = 'index' | 'assessment' | 'kpi';

/** The JSON Schema of a kind of document. */
export const schemaPath = (kind: DocumentKind): string => `/api/v1/${kind}.schema.json`;
