/** `/api/v1/{agency}/{fy}/{kpi}.json`: one KPI with everything the source says and the working of its scores. */
import { correctionsOfKpi } from '../../../assessment/index.ts';
import type { ReferenceScore } from '../../../scoring/index.ts';
import type { OfKpi } from '../../tables/table.ts';
import { scoresOf } from '../../tables/scores.ts';
import { workingColumns } from '../../working/columns.ts';
import { workingRows } from '../../working/files.ts';
import { awarded, awardedMeaning } from './awarded.ts';
import { criteria, criteriaOfRounds } from './criteria.ts';
import { derivation } from './derivation.ts';
import { description } from './description.ts';
import { kpiExplanation } from './explanation.ts';
import { asColumn, fiscalYear, heading, id, text } from './fields.ts';
import { form, list, orNull, record, within } from './form.ts';
import { rows, rowsOf } from './rows.ts';
import { score } from './score.ts';
import { correction, kpiSummary } from './summary.ts';

/** A score with its year, which documents have in front and the schema at the end. */
const referenceScore = form(
  score.schema.extend({
    fiscal_year_be: fiscalYear.schema.describe('ปีของข้อมูลพื้นฐาน · fiscal year of the baseline'),
  }),
  (reference: ReferenceScore, publication) =>
    Object.assign({ fiscal_year_be: reference.fiscalYear }, score.of(reference.score, publication)),
);

export const kpiDocument = record<OfKpi>({
  ...heading('kpi'),
  agency: id(({ kpi }) => kpi.agency, asColumn('scores', 'agency')),
  assessment_fiscal_year_be: fiscalYear(({ kpi }) => kpi.fiscalYear, asColumn('scores', 'assessment_fiscal_year_be')),
  ...within(({ kpi }) => kpi, kpiSummary),
  ...within(({ kpi }) => kpi.front, description),
  description_mdx: text(({ kpi }) => kpi.body.trim(), 'ข้อความของเอกสาร เป็น Markdown · text of the source, in Markdown'),
  baselines: rows('baselines', 'ข้อมูลพื้นฐาน · baselines'),
  targets: rows('targets', 'ค่าเป้าหมาย · targets'),
  criteria: list(criteria)(({ kpi }) => criteriaOfRounds(kpi), 'เกณฑ์การประเมินของแต่ละรอบ · the criteria of each round'),
  derivations: list(derivation)(({ kpi }) => kpi.front.derivations, 'ที่มาของค่าเกณฑ์ · where thresholds come from'),
  results: rows('results', 'ผลการดำเนินงาน · results'),
  policy: id(({ assessment }) => assessment.policy.id, asColumn('scores', 'policy')),
  scores: list(score)(
    ({ kpi }) => scoresOf(kpi),
    'คะแนนของแต่ละรอบที่มีเกณฑ์ หรือที่ได้จากตัวชี้วัดย่อย · a score for each round that has criteria, or that of the sub-KPIs',
  ),
  reference_score: orNull(referenceScore)(
    ({ kpi }) => kpi.reference,
    'คะแนนอ้างอิง: เกณฑ์รอบประจำปีกับข้อมูลพื้นฐานปีล่าสุด ไม่รวมในคะแนนรวม · reference score: the criteria of the annual round on the latest baseline; never part of a total',
  ),
  activities: rows('activities', 'แผนการดำเนินการ · the plan'),
  corrections: list(correction)(({ kpi, assessment }) => correctionsOfKpi(kpi, assessment), 'ค่าที่แก้ไข · corrections'),
  awarded: awarded(({ kpi }) => kpi.awarded, awardedMeaning),
  explanation: kpiExplanation(({ kpi }) => kpi, 'คำอธิบายจากวิธีคิดคะแนน · explained in plain words, from the working'),
  working_in_words: rowsOf(
    workingColumns,
    workingRows,
    'วิธีคิดคะแนนของทุกคะแนนเป็นประโยคทีละขั้น คอลัมน์เดียวกับ working.csv · the working of every score in words, step by step; the columns of working.csv',
  ),
});
