/** `data/search-aliases.yaml`: other spellings that the search takes for the same thing. Staff add to it. */
import { z } from 'zod';
import { text } from './fields.ts';

export const searchAliases = z.strictObject({
  same: z
    .array(
      z.strictObject({
        names: z
          .array(text)
          .min(2)
          .describe('ชื่อเต็ม ชื่อย่อ และชื่อภาษาอังกฤษของสิ่งเดียวกัน · full forms, abbreviations and English names of one thing'),
      }),
    )
    .describe('คำที่หมายถึงสิ่งเดียวกัน ค้นด้วยคำใดก็พบทุกคำ · names of the same thing: each finds all'),
  misspellings: z
    .array(
      z.strictObject({
        right: text.describe('คำที่เขียนถูก · the right spelling'),
        wrong: z.array(text).min(1).describe('คำที่มักเขียนผิด · how it is often misspelt'),
      }),
    )
    .describe('คำที่มักเขียนผิด ใช้เมื่อไม่พบคำที่พิมพ์ · misspellings, tried where the typed word stands nowhere'),
});
export type SearchAliasesInput = z.infer<typeof searchAliases>;
