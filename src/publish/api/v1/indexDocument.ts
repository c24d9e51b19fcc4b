/** `/api/v1/index.json`: the agencies, their years, and where to find each. */
import { z } from 'zod';
import type { SiteModel } from '../../../assessment/index.ts';
import { addressOf, type Publication } from '../../publishedFile.ts';
import { assessmentJsonPath } from './addresses.ts';
import { asColumn, bilingual, date, fiscalYear, heading, id, toBilingual, toHeading, url } from './fields.ts';

const assessment = z.strictObject({
  assessment_fiscal_year_be: fiscalYear.meta(asColumn('scores', 'assessment_fiscal_year_be')),
  page_url: url.describe('หน้าเว็บของการประเมิน · page of the assessment'),
  json_url: url.describe('เอกสาร JSON ของการประเมิน · JSON document of the assessment'),
});

const agency = z.strictObject({
  id: id.meta(asColumn('scores', 'agency')),
  name: bilingual.describe('ชื่อส่วนราชการ · name of the agency'),
  ministry: bilingual.nullable().describe('กระทรวงที่สังกัด · ministry above it'),
  page_url: url.describe('หน้าเว็บของส่วนราชการ · page of the agency'),
  assessments: z.array(assessment).describe('การประเมิน ปีล่าสุดก่อน · its assessments, latest year first'),
});

export const indexDocument = z.strictObject({
  ...heading,
  data_date: date.describe('วันที่ของรุ่นนี้ ใช้เทียบวันครบกำหนด · date of this build, with which due dates are compared'),
  data_date_basis: z
    .enum(['environment', 'commit', 'data'])
    .describe(
      'ที่มาของวันที่: ผู้สร้างกำหนด, commit ล่าสุด, วันล่าสุดในข้อมูล · set for the build, the last commit, or the newest date in the data',
    ),
  agencies: z.array(agency).describe('ส่วนราชการ · the agencies'),
});

export function toIndexDocument(site: SiteModel, publication: Publication): z.infer<typeof indexDocument> {
  return {
    ...toHeading('index', publication),
    data_date: site.today,
    data_date_basis: site.dateBasis,
    agencies: site.agencies.map(({ agency: { agency: slug, name, ministry }, path, assessments }) => ({
      id: slug,
      name: toBilingual(name),
      ministry: toBilingual(ministry),
      page_url: addressOf(publication, path),
      assessments: assessments.map((one) => ({
        assessment_fiscal_year_be: one.fiscalYear,
        page_url: addressOf(publication, one.path),
        json_url: addressOf(publication, assessmentJsonPath(one)),
      })),
    })),
  };
}
