/** `/api/v1/{agency}/{fy}/{kpi}.json`: one KPI with everything the source says and the working of its scores. */
import { z } from 'zod';
import { type AssessmentModel, correctionsOfKpi, type KpiModel } from '../../../assessment/index.ts';
import type { Publication } from '../../publishedFile.ts';
import { criteria, toCriteria } from './criteria.ts';
import { derivation, toDerivation } from './derivation.ts';
import { description, toDescription } from './description.ts';
import { asColumn, fiscalYear, heading, id, text, toHeading } from './fields.ts';
import { rowSchema, toRows } from './rows.ts';
import { score, toScore } from './score.ts';
import { correction, kpiSummary, toCorrection, toKpiSummary } from './summary.ts';

export const kpiDocument = z.strictObject({
  ...heading,
  agency: id.meta(asColumn('scores', 'agency')),
  assessment_fiscal_year_be: fiscalYear.meta(asColumn('scores', 'assessment_fiscal_year_be')),
  ...kpiSummary,
  ...description,
  description_mdx: text.describe('ข้อความของเอกสาร เป็น Markdown · text of the source, in Markdown'),
  baselines: z.array(rowSchema('baselines')).describe('ข้อมูลพื้นฐาน · baselines'),
  targets: z.array(rowSchema('targets')).describe('ค่าเป้าหมาย · targets'),
  criteria: z.array(criteria).describe('เกณฑ์การประเมินของแต่ละรอบ · the criteria of each round'),
  derivations: z.array(derivation).describe('ที่มาของค่าเกณฑ์ · where thresholds come from'),
  results: z.array(rowSchema('results')).describe('ผลการดำเนินงาน · results'),
  policy: id.meta(asColumn('scores', 'policy')),
  scores: z.array(score).describe('คะแนนของแต่ละรอบที่มีเกณฑ์ · a score for each round that has criteria'),
  reference_score: score
    .extend({ fiscal_year_be: fiscalYear.describe('ปีของข้อมูลพื้นฐาน · fiscal year of the baseline') })
    .nullable()
    .describe(
      'คะแนนอ้างอิง: เกณฑ์รอบประจำปีกับข้อมูลพื้นฐานปีล่าสุด ไม่รวมในคะแนนรวม · reference score: the criteria of the annual round on the latest baseline; never part of a total',
    ),
  activities: z.array(rowSchema('activities')).describe('แผนการดำเนินการ · the plan'),
  corrections: z.array(correction).describe('ค่าที่แก้ไข · corrections'),
});

export function toKpiDocument(
  kpi: KpiModel,
  assessment: AssessmentModel,
  publication: Publication,
): z.infer<typeof kpiDocument> {
  const { reference } = kpi;
  return {
    ...toHeading('kpi', publication),
    agency: kpi.agency,
    assessment_fiscal_year_be: kpi.fiscalYear,
    ...toKpiSummary(kpi, publication),
    ...toDescription(kpi.front),
    description_mdx: kpi.body.trim(),
    baselines: toRows('baselines', kpi, assessment),
    targets: toRows('targets', kpi, assessment),
    criteria: kpi.rounds.map((round) => toCriteria(round, kpi)),
    derivations: kpi.front.derivations.map(toDerivation),
    results: toRows('results', kpi, assessment),
    policy: assessment.policy.id,
    scores: kpi.rounds.map((round) => toScore(round.score)),
    reference_score: reference ? { fiscal_year_be: reference.fiscalYear, ...toScore(reference.score) } : null,
    activities: toRows('activities', kpi, assessment),
    corrections: correctionsOfKpi(kpi, assessment).map(toCorrection),
  };
}
