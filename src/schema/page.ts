/** Front matter of `content/pages/*.mdx`: the site's own prose. */
import { z } from 'zod';
import { text } from './fields.ts';

export const page = z.strictObject({
  title: text.describe('ชื่อหน้า · title of the page'),
  description: text.describe('คำอธิบายหน้าในหนึ่งประโยค · one sentence for search results'),
});
