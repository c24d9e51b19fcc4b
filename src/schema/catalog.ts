/**
 * `data/catalog.yaml`: how the datasets are described to GD Catalog. Fields bear their CKAN keys; values from a list
 * are checked against it in `input/`, so that a message can name the item. What is left out is published as missing.
 */
import { z } from 'zod';
import { agencySlug, basis, bilingual, contact, decimal, isoDate, ofEach, text, webAddress } from './fields.ts';

/** The subjects that are published for every agency, in the order in which a reader needs them. */
export const DATASET_KINDS = [
  'definitions',
  'criteria',
  'baselines',
  'targets',
  'results',
  'scores',
  'activities',
  'awarded',
  'disclosure',
] as const;
export type DatasetKind = (typeof DATASET_KINDS)[number];

/** Name of a dataset in addresses and catalogues; `owner` is an agency's slug, or "all" for all of them. */
export const datasetSlug = (owner: string, kind: DatasetKind): string => `${owner}-kpi-${kind}`;

const list = z.array(text).min(1);

/** GD Catalog stores the Thai; the English beside it is for the pages. */
const inEnglish = text.describe('คำแปลสำหรับหน้าภาษาอังกฤษ · the English for pages in English');

/** Everything but the contact, the licence and the owner, which the agency's own file gives, and the words of the data. */
const metadata = z
  .strictObject({
    data_type: text.describe('รายการที่ 1 ประเภทข้อมูล · item 1, type of data'),
    data_type_other: text,
    data_type_other_en: inEnglish,
    objective: list.describe('รายการที่ 8 วัตถุประสงค์ · item 8, objective'),
    objective_other: text,
    objective_other_en: inEnglish,
    update_frequency_unit: text.describe('รายการที่ 9 หน่วยความถี่ · item 9, unit of the update frequency'),
    update_frequency_unit_other: text,
    update_frequency_unit_other_en: inEnglish,
    update_frequency_interval: decimal.describe('รายการที่ 9 จำนวนครั้งต่อหนึ่งหน่วย · item 9, updates per unit'),
    geo_coverage: text.describe('รายการที่ 10 ขอบเขตเชิงพื้นที่ · item 10, geographic coverage'),
    geo_coverage_other: text,
    geo_coverage_other_en: inEnglish,
    data_source: text.describe('รายการที่ 11 แหล่งที่มา · item 11, source'),
    data_source_en: inEnglish,
    data_format: list.describe('รายการที่ 12 รูปแบบการเก็บข้อมูล · item 12, formats'),
    data_format_other: text,
    data_format_other_en: inEnglish,
    data_category: text.describe('รายการที่ 13 หมวดหมู่ข้อมูล · item 13, category'),
    accessible_condition: text,
    accessible_condition_en: inEnglish,
    data_language: list,
    data_language_other: text,
    data_language_other_en: inEnglish,
    data_support: text,
    data_support_other: text,
    data_support_other_en: inEnglish,
    data_collect: text,
    data_collect_other: text,
    data_collect_other_en: inEnglish,
    data_release_calendar: isoDate,
    disaggregate: list,
    disaggregate_other: text,
    disaggregate_other_en: inEnglish,
    unit_of_measure: text,
    unit_of_measure_en: inEnglish,
    unit_of_multiplier: text,
    unit_of_multiplier_other: text,
    unit_of_multiplier_other_en: inEnglish,
    calculation_method: text,
    calculation_method_en: inEnglish,
    standard: text,
    standard_en: inEnglish,
  })
  .partial();
export type MetadataInput = z.infer<typeof metadata>;

const dataset = metadata.extend({ group: text.describe('รหัสกลุ่มจาก groups · id of a group') });

export const catalog = z.strictObject({
  revised: isoDate.describe('วันที่แก้ไขคำอธิบายในไฟล์นี้ครั้งล่าสุด · when this file last changed').optional(),
  basis: basis.describe('assumed: ค่าเริ่มต้นที่ส่วนราชการยังไม่ได้ยืนยัน · defaults that the agency has not confirmed'),
  groups: z.array(z.strictObject({ id: agencySlug, title: bilingual })).min(1),
  /** What holds for every dataset; a dataset's own value comes before it. */
  every: metadata,
  datasets: ofEach(DATASET_KINDS, dataset),
  /** By dataset: where it stands in GD Catalog. What is not here is not registered. */
  registrations: z.record(z.string(), z.strictObject({ url: webAddress, date: isoDate.optional() })).optional(),
  /** Who answers for the datasets over all agencies, on a site with several. */
  acrossAgencies: z.strictObject({ contact }).optional(),
});
export type CatalogInput = z.infer<typeof catalog>;
