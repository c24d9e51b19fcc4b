/** `/api/v1/scoring.js` and `/api/v1/scoring.d.ts`: the door of scoring as a module that a browser or Node imports, with its types. */
import type { KpiModel, SiteModel } from '../../../assessment/index.ts';
import { addressOf, type Publication, type PublishedFile, textFile } from '../../publishedFile.ts';
import { assessmentJsonPath, kpiJsonPath, modulePath, moduleTypesPath } from './addresses.ts';

/** As the build bundles them: neither imports anything. */
export interface ModuleTexts {
  code: string;
  types: string;
}

export function moduleFiles(texts: ModuleTexts, site: SiteModel, publication: Publication): PublishedFile[] {
  const file = (path: string, text: string, mediaType: string) =>
    textFile(path.slice(1), `${head(path, site, publication)}\n${text}`, `${mediaType}; charset=utf-8`);
  return [file(moduleTypesPath, texts.types, 'text/plain'), file(modulePath, texts.code, 'text/javascript')];
}

/** Whose it is, under which licence, and which version. */
const head = (path: string, { commit }: SiteModel, publication: Publication) =>
  [
    '/*!',
    ` * ${addressOf(publication, path)}${commit ? `, commit ${commit}` : ''}`,
    ` * SPDX-License-Identifier: ${publication.identity.codeLicence}`,
    ' * Copyright (c) 2026 The kpi-transparency authors. Contains fraction.js, MIT, Copyright (c) 2025 Robert Eisele.',
    ' */',
  ].join('\n');

/** Two lines that score a KPI from its published files, beside a copy of the module. */
export function moduleExample(kpi: KpiModel, publication: Publication): string {
  const assessment = assessmentJsonPath({ agency: kpi, fiscalYear: kpi.fiscalYear });
  const urls = [kpiJsonPath(kpi), assessment].map((path) => `'${addressOf(publication, path)}'`);
  return [
    `import { recompute } from './${modulePath.split('/').at(-1)}';`,
    `const { scores, reference } = recompute(...(await Promise.all([${urls.join(', ')}].map(async (url) => (await fetch(url)).json()))));`,
  ].join('\n');
}
