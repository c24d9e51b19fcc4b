/** `/api/v1/index.json`: the agencies, their years, and where to find each. */
import type { AgencyModel, AssessmentModel, SiteModel } from '../../../assessment/index.ts';
import { AGENCY_KINDS, type AgencyInput } from '../../../schema/index.ts';
import { assessmentJsonPath, modulePath, moduleTypesPath } from './addresses.ts';
import { address, asColumn, bilingual, date, fiscalYear, heading, id } from './fields.ts';
import { form, list, oneOf, orNull, record } from './form.ts';

const assessment = record<AssessmentModel>({
  assessment_fiscal_year_be: fiscalYear('fiscalYear', asColumn('scores', 'assessment_fiscal_year_be')),
  page_url: address('path', 'หน้าเว็บของการประเมิน · page of the assessment'),
  json_url: address(assessmentJsonPath, 'เอกสาร JSON ของการประเมิน · JSON document of the assessment'),
});

/** Kind of the agency; more kinds may come within v1. */
export const agencyKind = form(
  id.schema.describe(`ประเภทหน่วยงาน · kind of agency: ${AGENCY_KINDS.join(', ')}`),
  ({ kind }: AgencyInput) => kind,
);

const agency = record<AgencyModel>({
  id: id(({ agency }) => agency.agency, asColumn('scores', 'agency')),
  name: bilingual(({ agency }) => agency.name, 'ชื่อส่วนราชการ · name of the agency'),
  ministry: orNull(bilingual)(({ agency }) => agency.parent, 'กระทรวงที่สังกัด · ministry above it'),
  page_url: address('path', 'หน้าเว็บของส่วนราชการ · page of the agency'),
  assessments: list(assessment)('assessments', 'การประเมิน ปีล่าสุดก่อน · its assessments, latest year first'),
  kind: agencyKind('agency'),
});

export const indexDocument = record<SiteModel>({
  ...heading('index'),
  data_date: date('today', 'วันที่ของรุ่นนี้ ใช้เทียบวันครบกำหนด · date of this build, with which due dates are compared'),
  data_date_basis: oneOf(['environment', 'commit', 'data'])(
    'dateBasis',
    'ที่มาของวันที่: ผู้สร้างกำหนด, commit ล่าสุด, วันล่าสุดในข้อมูล · set for the build, the last commit, or the newest date in the data',
  ),
  agencies: list(agency)('agencies', 'ส่วนราชการ · the agencies'),
  scoring_module_url: address(
    () => modulePath,
    'โมดูลคิดคะแนน (ES module) ที่คิดซ้ำจากเอกสาร JSON · the module that scores, which recomputes from these documents',
  ),
  scoring_types_url: address(() => moduleTypesPath, 'ชนิดข้อมูล TypeScript ของโมดูล · TypeScript types of the module'),
});
