/** The JSON API as files: its documents, and the JSON Schema of each kind. */
import { z } from 'zod';
import type { SiteModel } from '../../../assessment/index.ts';
import { addressOf, jsonTextFile, type Publication, type PublishedFile } from '../../publishedFile.ts';
import { assessmentJsonPath, type DocumentKind, indexJsonPath, kpiJsonPath, schemaPath } from './addresses.ts';
import { assessmentDocument, toAssessmentDocument } from './assessment.ts';
import { indexDocument, toIndexDocument } from './indexDocument.ts';
import { kpiDocument, toKpiDocument } from './kpi.ts';

/** The contract: strict, so that a field which is not in it cannot be published unnoticed. */
export const documents: Record<DocumentKind, z.ZodType> = {
  index: indexDocument,
  assessment: assessmentDocument,
  kpi: kpiDocument,
};

export function apiFiles(site: SiteModel, publication: Publication): PublishedFile[] {
  const assessments = site.agencies.flatMap((agency) => agency.assessments);
  return [
    ...schemaFiles(publication),
    jsonTextFile(fileAt(indexJsonPath), toIndexDocument(site, publication)),
    ...assessments.flatMap((assessment) => [
      jsonTextFile(fileAt(assessmentJsonPath(assessment)), toAssessmentDocument(assessment, publication)),
      ...assessment.kpis.map((kpi) =>
        jsonTextFile(fileAt(kpiJsonPath(kpi)), toKpiDocument(kpi, assessment, publication)),
      ),
    ]),
  ];
}

/** A reader's copy of a schema must outlive fields that v1 gains, so what is published forbids none. */
function schemaFiles(publication: Publication): PublishedFile[] {
  return (Object.keys(documents) as DocumentKind[]).map((kind) => {
    const schema = z.toJSONSchema(documents[kind], {
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    });
    return jsonTextFile(fileAt(schemaPath(kind)), { $id: addressOf(publication, schemaPath(kind)), ...schema });
  });
}

const fileAt = (path: string): string => path.slice(1);
