/** `content/agencies/{agency}.yaml`: who is assessed. */
import { z } from 'zod';
import { basis, bilingual, contact, text, webAddress } from './fields.ts';

/** Kinds of agency that the assessment of government agencies knows. */
export const AGENCY_KINDS = [
  'department',
  'ministry-office',
  'province',
  'public-organisation',
  'state-enterprise',
  'university',
  'local-government',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

export const agency = z.strictObject({
  agency: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'slug')
    .describe('รหัสส่วนราชการ ตรงกับชื่อไฟล์ · same as the file name'),
  name: bilingual,
  abbreviation: bilingual.optional(),
  kind: z.enum(AGENCY_KINDS).describe('ประเภทหน่วยงาน · kind of agency'),
  parent: bilingual.optional().describe('หน่วยงานที่สังกัด · the body above it'),
  website: webAddress.optional(),
  contact: contact.optional(),
  licence: z.strictObject({
    id: text.describe('รหัสสัญญาอนุญาตตาม GD Catalog'),
    title: bilingual,
    url: webAddress,
    basis: basis.describe('assumed: ค่าเริ่มต้นที่หน่วยงานตัดสินใจเองได้ · a default that the agency decides'),
  }),
});
export type AgencyInput = z.infer<typeof agency>;
