/**
 * Guards the build: all of content and data is checked before anything is rendered, and every problem is
 * reported at once; `npm run build` has done so before Astro starts, and says so by KPI_CHECKED. While developing, the folders are watched and a change reloads the page.
 */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { renderReport } from '../issues/index.ts';
import { loadTree } from '../load/index.ts';
import { rootFolder } from '../site.ts';

export function contentAndData(): AstroIntegration {
  return {
    name: 'content-and-data',
    hooks: {
      'astro:build:start': () => {
        if (process.env['KPI_CHECKED'] === '1') return;
        const { issues } = loadTree(rootFolder);
        if (issues.length === 0) return;
        console.error(renderReport(issues));
        throw new Error(`พบปัญหาในข้อมูล ${issues.length} จุด · ${issues.length} problem(s) in the data`);
      },
      'astro:server:setup': ({ server }) => {
        const folders = ['content', 'data'].map((folder) => resolve(rootFolder, folder));
        server.watcher.add(folders);
        server.watcher.on('change', (file) => {
          if (folders.some((folder) => file.startsWith(folder))) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
