/** `/api/v1/{agency}/{fy}.json`: one assessment with its totals, every KPI and the audit of its numbers. */
import { auditAssessment } from '../../audit/index.ts';
import type { AssessmentModel } from '../../model/index.ts';
import { toCorrectionJson, toKpiSummary, toTotalJson } from './summary.ts';

export function toAssessmentJson(assessment: AssessmentModel, isDemo: boolean) {
  const { agency, front } = assessment;
  const audit = auditAssessment(assessment);
  return {
    version: 'v1',
    illustrative: isDemo,
    agency: { id: agency.agency, name: agency.name, ministry: agency.ministry },
    assessment_fiscal_year_be: assessment.fiscalYear,
    title: front.title,
    revised: front.revised,
    url: assessment.path,
    ...toTotalJson(assessment.total, assessment.grade),
    components: assessment.components.map(({ id, front: component, kpis, total }) => ({
      id,
      number: component.number,
      title: component.title,
      subtitle: component.subtitle ?? null,
      ...toTotalJson(total),
      kpis: kpis.map(({ number }) => number),
    })),
    groups: front.groups,
    kpis: assessment.kpis.map(toKpiSummary),
    strategic_title: front.strategicTitle ?? null,
    strategic_statements: front.strategicStatements,
    strategic_kpis: assessment.strategicKpis.map(({ number, title, source }) => ({ number, title, source })),
    policy: assessment.policy,
    findings: audit.findings,
    source: front.source,
    notes: front.notes,
    transcription: front.transcription,
    licence: agency.licence,
    corrections: assessment.corrections.map(toCorrectionJson),
  };
}
