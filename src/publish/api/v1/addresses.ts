/** Where each document of the JSON API and its schema stand, from the site's root without base. */
import type { KpiModel } from '../../../assessment/index.ts';

export const indexJsonPath = '/api/v1/index.json';

export function assessmentJsonPath({ agency, fiscalYear }: { agency: { agency: string }; fiscalYear: number }): string {
  return `/api/v1/${agency.agency}/${fiscalYear}.json`;
}

export function kpiJsonPath({ agency, fiscalYear, slug }: Pick<KpiModel, 'agency' | 'fiscalYear' | 'slug'>): string {
  return `/api/v1/${agency}/${fiscalYear}/${slug}.json`;
}

/** Beside its JSON: one KPI as a table, for machines or, with the ending of the datasets, for Excel. */
export const kpiCsvPath = (kpi: Parameters<typeof kpiJsonPath>[0], ending: '.csv' | '.excel.csv' = '.csv'): string =>
  kpiJsonPath(kpi).replace(/\.json$/, ending);

/** The working of every score of an assessment as a table, for machines and for Excel. */
export const workingCsvPath = (
  assessment: Parameters<typeof assessmentJsonPath>[0],
  ending: '.csv' | '.excel.csv' = '.csv',
): string => assessmentJsonPath(assessment).replace(/\.json$/, `/working${ending}`);

/** The module of scoring, and its types. */
export const modulePath = '/api/v1/scoring.js';
export const moduleTypesPath = '/api/v1/scoring.d.ts';

export type DocumentKind = 'index' | 'assessment' | 'kpi';

/** The JSON Schema of a kind of document. */
export const schemaPath = (kind: DocumentKind): string => `/api/v1/${kind}.schema.json`;
