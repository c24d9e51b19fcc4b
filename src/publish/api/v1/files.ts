/** The JSON API as files: its documents, and the JSON Schema of each kind. */
import { z } from 'zod';
import type { AssessmentModel, OwnedKpi, SiteModel } from '../../../assessment/index.ts';
import { addressOf, jsonTextFile, type Publication, type PublishedFile } from '../../publishedFile.ts';
import { assessmentJsonPath, type DocumentKind, indexJsonPath, kpiJsonPath, schemaPath } from './addresses.ts';
import { assessmentDocument } from './assessment.ts';
import { indexDocument } from './indexDocument.ts';
import { kpiDocument } from './kpi.ts';

const documents = { index: indexDocument, assessment: assessmentDocument, kpi: kpiDocument };

export function apiFiles(site: SiteModel, publication: Publication): PublishedFile[] {
  const assessments = site.agencies.flatMap((agency) => agency.assessments);
  return [
    ...(Object.keys(documents) as DocumentKind[]).map((kind) => schemaFile(kind, publication)),
    jsonTextFile(fileAt(indexJsonPath), indexDocument.of(site, publication)),
    ...assessments.flatMap((assessment) => [
      assessmentFile(assessment, publication),
      ...assessment.kpis.map((kpi) => kpiFile({ kpi, assessment }, publication)),
    ]),
  ];
}

export const assessmentFile = (assessment: AssessmentModel, publication: Publication): PublishedFile =>
  jsonTextFile(fileAt(assessmentJsonPath(assessment)), assessmentDocument.of(assessment, publication));

export const kpiFile = (owned: OwnedKpi, publication: Publication): PublishedFile =>
  jsonTextFile(fileAt(kpiJsonPath(owned.kpi)), kpiDocument.of(owned, publication));

/** A reader's copy of a schema must outlive fields that v1 gains, so what is published (`input`) forbids none. */
function schemaFile(kind: DocumentKind, publication: Publication): PublishedFile {
  const schema = z.toJSONSchema(documents[kind].schema, { io: 'input' });
  return jsonTextFile(fileAt(schemaPath(kind)), { $id: addressOf(publication, schemaPath(kind)), ...schema });
}

const fileAt = (path: string): string => path.slice(1);
