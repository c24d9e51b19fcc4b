/** `content/agencies/{agency}.yaml`: who is assessed. */
import { z } from 'zod';
import { basis, bilingual, contact, text, webAddress } from './fields.ts';

export const agency = z.strictObject({
  agency: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'slug')
    .describe('รหัสส่วนราชการ ตรงกับชื่อไฟล์ · same as the file name'),
  name: bilingual,
  abbreviation: bilingual.optional(),
  ministry: bilingual,
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
