/** The prose of the site: front matter of `content/pages/*.mdx`, and its glossary, `content/pages/glossary.yaml`. */
import { z } from 'zod';
import { bilingual, everyday, slug, text } from './fields.ts';

/** The pages that have an address, `/{name}/`, and a link on every page: all of them are there, and no other. */
export const PAGE_NAMES = ['about', 'glossary', 'method'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export const page = z.strictObject({
  title: text.describe('ชื่อหน้า · title of the page'),
  description: text.describe('คำอธิบายหน้าในหนึ่งประโยค · one sentence for search results'),
  everyday,
});
export type PageFrontMatter = z.infer<typeof page>;

/** Of a page in another language: what people type stands in the page that it translates, in every language. */
export const translatedPage = page.omit({ everyday: true });

export const glossary = z.array(
  z.strictObject({
    id: slug.describe('ที่อยู่ของคำในหน้าอภิธานศัพท์ · anchor of the term'),
    term: bilingual,
    everyday,
    definition: bilingual,
  }),
);
export type GlossaryTerm = z.infer<typeof glossary>[number];
