/**
 * Astro's own collection: the prose pages. Its list of files is the checked one of `input/`, through which KPIs and
 * assessments come too; its modules are those of `build/prosePages.ts`.
 */
import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { proseModule } from '../input/index.ts';
import { currentSlot } from '../assessment/index.ts';
import { page } from '../schema/index.ts';

const checkedPages: Loader = {
  name: 'checked-pages',
  async load({ store, parseData, generateDigest, watcher }) {
    const read = async () => {
      store.clear();
      for (const { id, front, body } of currentSlot.take().pages) {
        const data = await parseData({ id, data: { ...front } });
        const digest = generateDigest({ front, body });
        store.set({ id, data, filePath: proseModule(id), digest, deferredRender: true });
      }
    };
    await read();
    const folder = resolve(currentSlot.take().root, 'content/pages');
    watcher?.on('all', (_event, file) => {
      // Whoever else is told of the change lets go of what was read before.
      if (file.startsWith(folder)) queueMicrotask(() => void read());
    });
  },
};

export const collections = { pages: defineCollection({ loader: checkedPages, schema: page }) };
