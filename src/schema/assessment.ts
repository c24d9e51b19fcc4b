/** Front matter of `content/assessments/{agency}/{fy}/assessment.mdx`: what holds for the whole assessment. */
import { z } from 'zod';
import { bilingual, decimal, isoDate, kpiNumber, slug, text, webAddress } from './fields.ts';

/** Id of a component of the assessment, which its policy may ask for. */
export const component = z.string().regex(/^(?=.{1,60}$)[a-z][a-z0-9-]*$/, 'slug');

/** A statement of the source that contradicts itself or its own figures; kept as it stands and told in the audit. */
export const contradiction = z.strictObject({
  id: slug,
  statement: bilingual.describe('สิ่งที่ขัดกัน · what contradicts what'),
  quotes: z.array(text).min(1).describe('ข้อความตามเอกสาร · the words of the source'),
});

export const assessmentFrontMatter = z.strictObject({
  title: bilingual,
  revised: isoDate.optional().describe('วันที่ปรับปรุงเอกสาร เมื่อเอกสารระบุ · revision date, where the source gives one'),
  policy: slug.describe('ชื่อไฟล์หลักเกณฑ์ใน data/policies'),
  coverage: z
    .strictObject({
      kind: z.literal('partial'),
      text: bilingual.describe('เปิดเผยอะไร ไม่เปิดเผยอะไร · what is disclosed, what is not'),
    })
    .optional()
    .describe(
      'เมื่อเอกสารเปิดเผยบางส่วน น้ำหนัก ตัวชี้วัด และเกณฑ์จึงเว้นได้ · where the source discloses a part, the rest may be left out',
    ),
  components: z
    .array(
      z.strictObject({
        id: component,
        number: decimal,
        title: bilingual,
        weight: decimal.optional().describe('เว้นได้เมื่อเปิดเผยบางส่วน · may be left out where coverage is partial'),
        parent: component.optional().describe('องค์ประกอบที่อยู่เหนือขึ้นไป · the component above'),
        subtitle: bilingual.optional().describe('เช่น ตัวชี้วัดตามภารกิจ (Functional KPIs)'),
      }),
    )
    .min(1),
  groups: z.array(z.strictObject({ number: text, title: bilingual, component })).default([]),
  source: z.strictObject({
    id: text.describe('รหัสที่ตัวชี้วัดอ้างถึง · id that KPIs name in source.document'),
    title: bilingual,
    publisher: bilingual,
    url: webAddress.optional(),
    note: bilingual.optional(),
  }),
  strategicTitle: bilingual.optional().describe('หัวข้อของ Strategic KPIs'),
  strategicStatements: z.array(text).default([]),
  notes: z.array(bilingual).default([]),
  transcription: z
    .array(
      z.strictObject({
        read: text.describe('คำที่พบในไฟล์ต้นทาง · what the extraction has'),
        as: text.describe('คำที่ใช้ · what we publish'),
        where: text.describe('ตัวชี้วัดหรือส่วนของเอกสาร'),
        kpis: z.array(kpiNumber).default([]).describe('ตัวชี้วัดที่เกี่ยวข้อง · KPIs that the mend touches'),
        note: bilingual.optional(),
      }),
    )
    .default([]),
  contradictions: z.array(contradiction).default([]),
});
export type AssessmentFrontMatter = z.infer<typeof assessmentFrontMatter>;
