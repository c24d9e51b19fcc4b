/** Front matter of `content/pages/*.mdx`: the site's own prose. */
import { z } from 'zod';
import { text } from './fields.ts';

/** The pages that have an address, `/{name}/`, and a link on every page: all of them are there, and no other. */
export const PAGE_NAMES = ['about', 'glossary', 'method'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export const page = z.strictObject({
  title: text.describe('ชื่อหน้า · title of the page'),
  description: text.describe('คำอธิบายหน้าในหนึ่งประโยค · one sentence for search results'),
});
export type PageFrontMatter = z.infer<typeof page>;
