/** `content/pages/glossary.yaml`: the site's words, each explained in a sentence or two. */
import { z } from 'zod';
import { bilingual, slug } from './fields.ts';

export const glossary = z.array(
  z.strictObject({
    id: slug.describe('ที่อยู่ของคำในหน้าอภิธานศัพท์ · anchor of the term'),
    term: bilingual,
    definition: bilingual,
  }),
);
export type GlossaryTerm = z.infer<typeof glossary>[number];
