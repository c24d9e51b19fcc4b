/** Where programs find what is published, in words for those who write them. */
import { languageFolder, type SiteLanguage, words } from '../words/index.ts';
import type { SiteModel } from '../assessment/index.ts';
import { calendarPath } from './calendarFiles.ts';
import { feedPath } from './feed.ts';
import {
  assessmentJsonPath,
  indexJsonPath,
  kpiCsvPath,
  kpiJsonPath,
  modulePath,
  moduleTypesPath,
  schemaPath,
  workingCsvPath,
} from './api/v1/addresses.ts';

export interface PublishedAddress {
  /** With {places} where there are many such files. */
  address: string;
  holds: string;
  /** A real file, from the site's root; absent where the address is only a pattern. */
  path?: string;
}

/** Files of a dataset, of the whole catalogue, and of the JSON API. */
export function publishedAddresses(
  { agencies }: SiteModel,
  lang: SiteLanguage,
): Record<'dataset' | 'catalog' | 'api', PublishedAddress[]> {
  const { files, endpoints, apiFiles, yearPlace } = words(lang).developers;
  const folder = '/datasets/{dataset}/';
  const real = (path: string, holds: string, address = path) => ({ address, path, holds });
  /** Of those in each language, the one of this. */
  const spoken = (path: string, holds: string, address = path) =>
    real(languageFolder(lang) + path, holds, languageFolder(lang) + address);
  const [assessment] = agencies.flatMap(({ assessments }) => assessments);
  const [kpi] = assessment?.kpis ?? [];
  return {
    dataset: [
      { address: `${folder}{dataset}-${yearPlace}.csv`, holds: files.csv },
      { address: `${folder}{dataset}-${yearPlace}.excel.csv`, holds: files.excel },
      { address: `${folder}{dataset}-${yearPlace}.json`, holds: files.json },
      { address: `${folder}{dataset}.zip`, holds: files.zip },
      { address: `${folder}datapackage.json`, holds: files.package },
      { address: `${folder}{dataset}.csv-metadata.json`, holds: files.csvw },
      { address: `${folder}dataset.ttl · dataset.jsonld`, holds: files.rdf },
    ],
    catalog: [
      real('/api/3/action/package_search', endpoints.search),
      real('/api/3/action/package_list', endpoints.list),
      real('/api/3/action/organization_list', endpoints.organizations),
      real('/api/3/action/organization_show', endpoints.organization),
      real('/api/3/action/status_show', endpoints.status),
      real('/catalog.ttl', endpoints.dcat),
      real('/catalog.jsonld', endpoints.dcat),
      real('/catalog.rdf', endpoints.dcat),
      real('/data.json', endpoints.dataJson),
      real('/catalog/nso-import.csv', endpoints.nso),
      real('/catalog/nso-import-record.csv', endpoints.nsoRecord),
      real('/checksums.txt', endpoints.checksums),
      real('/sitemap-index.xml', endpoints.sitemap),
      spoken(feedPath, endpoints.changesFeed),
      spoken(calendarPath(), endpoints.calendar),
      spoken(calendarPath(agencies[0]?.agency), endpoints.agencyCalendar, '/{agency}/due.ics'),
    ],
    api: [
      real(indexJsonPath, apiFiles.index),
      real(
        assessment ? assessmentJsonPath(assessment) : indexJsonPath,
        apiFiles.assessment,
        '/api/v1/{agency}/{fy}.json',
      ),
      real(kpi ? kpiJsonPath(kpi) : indexJsonPath, apiFiles.kpi, '/api/v1/{agency}/{fy}/{kpi}.json'),
      real(kpi ? kpiCsvPath(kpi) : indexJsonPath, apiFiles.kpiCsv, '/api/v1/{agency}/{fy}/{kpi}.csv'),
      real(
        kpi ? kpiCsvPath(kpi, '.excel.csv') : indexJsonPath,
        apiFiles.kpiExcelCsv,
        '/api/v1/{agency}/{fy}/{kpi}.excel.csv',
      ),
      real(
        assessment ? workingCsvPath(assessment) : indexJsonPath,
        apiFiles.workingCsv,
        '/api/v1/{agency}/{fy}/working.csv',
      ),
      real(
        assessment ? workingCsvPath(assessment, '.excel.csv') : indexJsonPath,
        apiFiles.kpiExcelCsv,
        '/api/v1/{agency}/{fy}/working.excel.csv',
      ),
      ...(['index', 'assessment', 'kpi'] as const).map((kind) => real(schemaPath(kind), apiFiles.schemas[kind])),
      real(modulePath, apiFiles.module),
      real(moduleTypesPath, apiFiles.moduleTypes),
    ],
  };
}
