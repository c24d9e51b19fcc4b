/** `/api/v1/{agency}/{fy}.json`: one assessment with its totals, every KPI, its policy and the audit of its numbers. */
import { z } from 'zod';
import { auditAssessment } from '../../../audit/index.ts';
import type { AssessmentModel } from '../../../assessment/index.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import {
  asColumn,
  basis,
  bilingual,
  date,
  decimal,
  fiscalYear,
  heading,
  id,
  text,
  orNull,
  toBilingual,
  toHeading,
  url,
} from './fields.ts';
import { finding, toFinding } from './finding.ts';
import { policyRules, toPolicyRules } from './policyRules.ts';
import { correction, kpiSummary, toCorrection, toKpiSummary, toTotal, total } from './summary.ts';

const anyTotal = total
  .nullable()
  .describe('คะแนนรวม null เมื่อเอกสารเปิดเผยไม่พอให้รวม · the total, null where too little is disclosed for one');

const component = z.strictObject({
  id: id.meta(asColumn('scores', 'component')),
  number: text.describe('เลของค์ประกอบ · number of the component'),
  title: bilingual.describe('ชื่อองค์ประกอบ · title of the component'),
  subtitle: bilingual.nullable().describe('ชื่อรอง · second line of the title'),
  total: anyTotal,
  kpi_numbers: z.array(id).describe('เลขตัวชี้วัดในองค์ประกอบ · numbers of its KPIs'),
});

const group = z.strictObject({
  number: text.meta(asColumn('definitions', 'group')),
  title: bilingual.describe('ชื่อกลุ่ม · title of the group'),
  component: id.meta(asColumn('scores', 'component')),
});

const strategicKpi = z.strictObject({
  number: text.describe('เลขตามเอกสาร · number as printed'),
  title: bilingual.describe('ชื่อ · title'),
  source: text.describe('ส่วนของเอกสาร · part of the source'),
});

const document = z.strictObject({
  id: id.describe('รหัสที่ตัวชี้วัดอ้างถึง · id that KPIs name in source_document'),
  title: bilingual.describe('ชื่อเอกสาร · title of the document'),
  publisher: bilingual.describe('ผู้เผยแพร่ · publisher'),
  url: url.nullable().describe('ที่อยู่ของเอกสาร · address of the document'),
  note: bilingual.nullable().describe('หมายเหตุ · remark'),
});

const transcription = z.strictObject({
  extracted: text.describe('คำที่พบในไฟล์ต้นทาง · what the extraction has'),
  published: text.describe('คำที่เผยแพร่ · what is published'),
  place: text.describe('ส่วนของเอกสาร · part of the source'),
  kpi_numbers: z.array(id).describe('เลขตัวชี้วัดที่เกี่ยวข้อง · numbers of the KPIs that it touches'),
  note: bilingual.nullable().describe('หมายเหตุ · remark'),
});

const licence = z.strictObject({
  id: text.describe('รหัสตาม GD Catalog · id of GD Catalog'),
  title: bilingual.describe('ชื่อสัญญาอนุญาต · title of the licence'),
  url: url.describe('ข้อความสัญญาอนุญาต · text of the licence'),
  basis,
});

export const assessmentDocument = z.strictObject({
  ...heading,
  agency: id.meta(asColumn('scores', 'agency')),
  agency_name: bilingual.describe('ชื่อส่วนราชการ · name of the agency'),
  ministry: bilingual.nullable().describe('กระทรวงที่สังกัด · ministry above it'),
  assessment_fiscal_year_be: fiscalYear.meta(asColumn('scores', 'assessment_fiscal_year_be')),
  title: bilingual.describe('ชื่อการประเมิน · title of the assessment'),
  revised: date.describe('วันที่ปรับปรุงเอกสาร · revision date of the source document'),
  page_url: url.describe('หน้าเว็บของการประเมิน · page of the assessment'),
  total: anyTotal,
  grade: z
    .strictObject({
      label: bilingual.describe('ระดับผลการประเมิน · the grade'),
      lowest_total: decimal.describe('คะแนนรวมต่ำสุดของระดับนี้ · lowest total of the grade'),
    })
    .nullable()
    .describe('ระดับผลการประเมิน null จนกว่าคะแนนรวมครบ · the grade, null until the total is complete'),
  components: z.array(component).describe('องค์ประกอบ · the components'),
  groups: z.array(group).describe('กลุ่มตัวชี้วัด · groups of KPIs'),
  kpis: z.array(z.strictObject(kpiSummary)).describe('ตัวชี้วัด · the KPIs'),
  strategic_title: bilingual.nullable().describe('หัวข้อของ Strategic KPIs · heading of the strategic KPIs'),
  strategic_statements: z.array(text).describe('ข้อความของ Strategic KPIs ตามเอกสาร · what the source says of them'),
  strategic_kpis: z.array(strategicKpi).describe('Strategic KPIs ซึ่งไม่มีคะแนน · strategic KPIs, which are not scored'),
  policy: id.meta(asColumn('scores', 'policy')),
  policy_rules: policyRules.describe('ตัวเลขของหลักเกณฑ์ · the numbers of the policy'),
  findings: z.array(finding).describe('ข้อสังเกต · findings of the audit'),
  sources: z.array(document).describe('เอกสารต้นทาง · the source documents'),
  notes: z.array(bilingual).describe('หมายเหตุของผู้จัดทำ · remarks of the publisher'),
  transcription: z.array(transcription).describe('คำที่แก้จากการถอดความ · words that the transcription mended'),
  licence: licence.describe('สัญญาอนุญาตของข้อมูล · licence of the data'),
  corrections: z.array(correction).describe('ค่าที่แก้ไข · corrections'),
});

export function toAssessmentDocument(
  assessment: AssessmentModel,
  publication: Publication,
): z.infer<typeof assessmentDocument> {
  const { agency, front, grade } = assessment;
  const { source } = front;
  return {
    ...toHeading('assessment', publication),
    agency: agency.agency,
    agency_name: toBilingual(agency.name),
    ministry: toBilingual(agency.ministry),
    assessment_fiscal_year_be: assessment.fiscalYear,
    title: toBilingual(front.title),
    revised: front.revised,
    page_url: addressOf(publication, assessment.path),
    total: toTotal(assessment.total),
    grade: grade ? { label: toBilingual(grade.label), lowest_total: grade.from } : null,
    components: assessment.components.map(({ id: name, front: own, kpis, total: sums }) => ({
      id: name,
      number: own.number,
      title: toBilingual(own.title),
      subtitle: orNull(own.subtitle),
      total: toTotal(sums),
      kpi_numbers: kpis.map(({ number }) => number),
    })),
    groups: front.groups.map(({ number, title, component }) => ({ number, title: toBilingual(title), component })),
    kpis: assessment.kpis.map((kpi) => toKpiSummary(kpi, publication)),
    strategic_title: orNull(front.strategicTitle),
    strategic_statements: front.strategicStatements,
    strategic_kpis: assessment.strategicKpis.map(({ number, title, source: part }) => ({
      number,
      title: toBilingual(title),
      source: part,
    })),
    policy: assessment.policy.id,
    policy_rules: toPolicyRules(assessment.policy),
    findings: auditAssessment(assessment).findings.map(toFinding),
    sources: [
      {
        id: source.id,
        title: toBilingual(source.title),
        publisher: toBilingual(source.publisher),
        url: source.url ?? null,
        note: orNull(source.note),
      },
    ],
    notes: front.notes.map(toBilingual),
    transcription: front.transcription.map(({ read, as, where, kpis, note }) => ({
      extracted: read,
      published: as,
      place: where,
      kpi_numbers: kpis,
      note: orNull(note),
    })),
    licence: toLicence(agency.licence),
    corrections: assessment.corrections.map(toCorrection),
  };
}

function toLicence({ id, title, url, basis }: AssessmentModel['agency']['licence']): z.infer<typeof licence> {
  return { id, title: toBilingual(title), url, basis };
}
