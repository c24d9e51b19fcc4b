/**
 * Astro's own collection: the prose pages. Its list of files is the checked one of `load/`, through which KPIs and
 * assessments come too; its modules are those of `integrations/prosePages.ts`.
 */
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { parsePages, proseModule } from './load/index.ts';
import { loadInputs } from './root/index.ts';
import { page } from './schema/index.ts';
import { rootFolder } from './site.ts';

const checkedPages: Loader = {
  name: 'checked-pages',
  async load({ store, parseData, generateDigest, watcher }) {
    const read = async () => {
      const { pages } = parsePages(loadInputs(rootFolder));
      store.clear();
      for (const { name, front, body } of pages) {
        const data = await parseData({ id: name, data: { ...front } });
        const digest = generateDigest({ front, body });
        store.set({ id: name, data, filePath: proseModule(name), digest, deferredRender: true });
      }
    };
    await read();
    const folder = resolve(rootFolder, 'content/pages');
    watcher?.on('all', (_event, file) => {
      if (file.startsWith(folder)) void read();
    });
  },
};

export const collections = { pages: defineCollection({ loader: checkedPages, schema: page }) };
