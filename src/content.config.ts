/** Astro's own collection: the prose pages. KPIs and assessments are data and come through `load/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { page } from './schema/index.ts';

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: page,
});

export const collections = { pages };
