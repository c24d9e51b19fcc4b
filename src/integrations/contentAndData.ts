/**
 * Guards the build, whoever starts it: the environment and the output folder are judged before anything is removed, and
 * all of content and data before anything is rendered, every problem at once. `npm run build` has done so before Astro
 * starts, and says so by KPI_CHECKED. While developing, the folders are watched and a change reloads the page.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuildSettings, readSettings, renderRefusals } from '../environment/index.ts';
import { renderReport } from '../issues/index.ts';
import { loadTree } from '../root/index.ts';
import { rootFolder } from '../site.ts';

const isGuarded = process.env['KPI_CHECKED'] === '1';

export function contentAndData(): AstroIntegration {
  return {
    name: 'content-and-data',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        // A browser asks for the path in percent-encoded letters, and the preview compares them as they are.
        if (command === 'preview') updateConfig({ base: encodeURI(config.base) });
        if (isGuarded) return;
        const [project, output] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
        const { refusals } = command === 'build' ? readBuildSettings(project, output) : readSettings();
        if (refusals.length === 0) return;
        console.error(renderRefusals(refusals));
        throw new Error('ตัวแปรสภาพแวดล้อมใช้ไม่ได้ · environment variables that cannot be meant');
      },
      'astro:build:start': () => {
        if (isGuarded) return;
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
