/** `/api/v1/{agency}/{fy}.json`: one assessment with its totals, every KPI, its policy and the audit of its numbers. */
import { auditAssessment } from '../../../audit/index.ts';
import type { AssessmentModel, KpiModel } from '../../../assessment/index.ts';
import { fullMark, weightTotal } from '../../../scoring/index.ts';
import { address, asColumn, basis, bilingual, date, decimal, fiscalYear, heading, id, text, url } from './fields.ts';
import { agencyKind } from './indexDocument.ts';
import { awarded, awardedMeaning } from './awarded.ts';
import { disclosure, disclosureMeaning } from './disclosure.ts';
import { assessmentExplanation } from './explanation.ts';
import { finding } from './finding.ts';
import { list, oneOf, orNull, record } from './form.ts';
import { grade, policyRules } from './policyRules.ts';
import { correction, kpiSummary, total } from './summary.ts';

type Front = AssessmentModel['front'];

const ofTotal = 'คะแนนรวม null เมื่อเอกสารเปิดเผยไม่พอให้รวม · the total, null where too little is disclosed for one';

const component = record<AssessmentModel['components'][number]>({
  id: id('id', asColumn('scores', 'component')),
  number: text(({ front }) => front.number, 'เลของค์ประกอบ · number of the component'),
  title: bilingual(({ front }) => front.title, 'ชื่อองค์ประกอบ · title of the component'),
  subtitle: orNull(bilingual)(({ front }) => front.subtitle, 'ชื่อรอง · second line of the title'),
  total: orNull(total)('total', ofTotal),
  kpi_numbers: list(id)(({ kpis }) => kpis.map(({ number }) => number), 'เลขตัวชี้วัดในองค์ประกอบ · numbers of its KPIs'),
  weight: orNull(decimal)(({ front }) => front.weight, 'น้ำหนักขององค์ประกอบ · weight of the component'),
  parent: orNull(id)(({ front }) => front.parent, 'รหัสองค์ประกอบที่อยู่เหนือขึ้นไป · id of the component above'),
  awarded: awarded('awarded', awardedMeaning),
});

const group = record<Front['groups'][number]>({
  number: text('number', asColumn('definitions', 'group')),
  title: bilingual('title', 'ชื่อกลุ่ม · title of the group'),
  component: id('component', asColumn('scores', 'component')),
});

const strategicKpi = record<AssessmentModel['strategicKpis'][number]>({
  number: text('number', 'เลขตามเอกสาร · number as printed'),
  title: bilingual('title', 'ชื่อ · title'),
  source: text('source', 'ส่วนของเอกสาร · part of the source'),
});

const document = record<Front['source']>({
  id: id('id', 'รหัสที่ตัวชี้วัดอ้างถึง · id that KPIs name in source_document'),
  title: bilingual('title', 'ชื่อเอกสาร · title of the document'),
  publisher: bilingual('publisher', 'ผู้เผยแพร่ · publisher'),
  url: orNull(url)('url', 'ที่อยู่ของเอกสาร · address of the document'),
  note: orNull(bilingual)('note', 'หมายเหตุ · remark'),
});

const transcription = record<Front['transcription'][number]>({
  extracted: text('read', 'คำที่พบในไฟล์ต้นทาง · what the extraction has'),
  published: text('as', 'คำที่เผยแพร่ · what is published'),
  place: text('where', 'ส่วนของเอกสาร · part of the source'),
  kpi_numbers: list(id)('kpis', 'เลขตัวชี้วัดที่เกี่ยวข้อง · numbers of the KPIs that it touches'),
  note: orNull(bilingual)('note', 'หมายเหตุ · remark'),
});

const licence = record<AssessmentModel['agency']['licence']>({
  id: text('id', 'รหัสตาม GD Catalog · id of GD Catalog'),
  title: bilingual('title', 'ชื่อสัญญาอนุญาต · title of the licence'),
  url: url('url', 'ข้อความสัญญาอนุญาต · text of the licence'),
  basis: basis('basis'),
});

const coverage = record<Front['coverage']>({
  kind: oneOf(['full', 'partial'] as const)(
    (partial) => partial?.kind ?? 'full',
    'full ทั้งหมด partial บางส่วน จึงไม่คิดคะแนนรวม · whole, or a part, so that no total is computed',
  ),
  text: orNull(bilingual)((partial) => partial?.text, 'เปิดเผยอะไร ไม่เปิดเผยอะไร · what is disclosed, what is not'),
});

export const assessmentDocument = record<AssessmentModel>({
  ...heading('assessment'),
  agency: id(({ agency }) => agency.agency, asColumn('scores', 'agency')),
  agency_name: bilingual(({ agency }) => agency.name, 'ชื่อส่วนราชการ · name of the agency'),
  ministry: orNull(bilingual)(({ agency }) => agency.parent, 'กระทรวงที่สังกัด · ministry above it'),
  assessment_fiscal_year_be: fiscalYear('fiscalYear', asColumn('scores', 'assessment_fiscal_year_be')),
  title: bilingual(({ front }) => front.title, 'ชื่อการประเมิน · title of the assessment'),
  revised: orNull(date)(({ front }) => front.revised, 'วันที่ปรับปรุงเอกสาร · revision date of the source document'),
  page_url: address('path', 'หน้าเว็บของการประเมิน · page of the assessment'),
  total: orNull(total)('total', ofTotal),
  grade: orNull(grade)('grade', 'ระดับผลการประเมิน null จนกว่าคะแนนรวมครบ · the grade, null until the total is complete'),
  components: list(component)('components', 'องค์ประกอบ · the components'),
  groups: list(group)(({ front }) => front.groups, 'กลุ่มตัวชี้วัด · groups of KPIs'),
  kpis: list(record<KpiModel>(kpiSummary))('kpis', 'ตัวชี้วัด · the KPIs'),
  strategic_title: orNull(bilingual)(
    ({ front }) => front.strategicTitle,
    'หัวข้อของ Strategic KPIs · heading of the strategic KPIs',
  ),
  strategic_statements: list(text)(
    ({ front }) => front.strategicStatements,
    'ข้อความของ Strategic KPIs ตามเอกสาร · what the source says of them',
  ),
  strategic_kpis: list(strategicKpi)(
    'strategicKpis',
    'Strategic KPIs ซึ่งไม่มีคะแนน · strategic KPIs, which are not scored',
  ),
  policy: id(({ policy }) => policy.id, asColumn('scores', 'policy')),
  policy_rules: policyRules('policy', 'ตัวเลขของหลักเกณฑ์ · the numbers of the policy'),
  findings: list(finding)((assessment) => auditAssessment(assessment).findings, 'ข้อสังเกต · findings of the audit'),
  sources: list(document)(({ front }) => [front.source], 'เอกสารต้นทาง · the source documents'),
  notes: list(bilingual)(({ front }) => front.notes, 'หมายเหตุของผู้จัดทำ · remarks of the publisher'),
  transcription: list(transcription)(
    ({ front }) => front.transcription,
    'คำที่แก้จากการถอดความ · words that the transcription mended',
  ),
  licence: licence(({ agency }) => agency.licence, 'สัญญาอนุญาตของข้อมูล · licence of the data'),
  corrections: list(correction)('corrections', 'ค่าที่แก้ไข · corrections'),
  agency_kind: agencyKind('agency'),
  weight_total: decimal(
    ({ policy }) => weightTotal(policy),
    'น้ำหนักรวมตามหลักเกณฑ์ · what the weights add up to by the policy',
  ),
  full_mark: decimal(({ policy }) => fullMark(policy), 'คะแนนเต็มตามหลักเกณฑ์ · a perfect total by the policy'),
  awarded: awarded('awarded', awardedMeaning),
  coverage: coverage(({ front }) => front.coverage, 'สิ่งที่แหล่งที่มาเปิดเผย · how much the source discloses'),
  disclosure: disclosure('disclosure', disclosureMeaning),
  explanation: assessmentExplanation(
    (assessment) => assessment,
    'คำอธิบายภาพรวม · the standing of the assessment in plain words',
  ),
  closed: orNull(date)(
    'closed',
    'วันที่ปิดปีงบประมาณ null เมื่อยังไม่ปิด · day on which the fiscal year was closed, null while it is open',
  ),
});
