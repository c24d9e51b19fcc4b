/**
 * Guards the build, whoever starts it: the environment and the output folder are judged before anything is removed, and
 * all of content and data before anything is rendered, every problem at once. While developing, the folders are watched
 * and a change reloads the page.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuildSettings, readSettings, renderRefusals } from '../environment/index.ts';
import { renderReport } from '../issues/index.ts';
import { context, forgetContext, handOutContext, rootFolder } from './context.ts';

const inputFolders = ['content', 'data'].map((folder) => resolve(rootFolder, folder));

export function guard(): AstroIntegration {
  let publicFolder = '';
  return {
    name: 'guard',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        handOutContext();
        // A browser asks for the path in percent-encoded letters, and the preview compares them as they are.
        if (command === 'preview') updateConfig({ base: encodeURI(config.base) });
        publicFolder = fileURLToPath(config.publicDir);
        const [project, output] = [fileURLToPath(config.root), fileURLToPath(config.outDir)];
        const { refusals } = command === 'build' ? readBuildSettings(project, output) : readSettings();
        if (refusals.length === 0) return;
        console.error(renderRefusals(refusals));
        throw new Error('ตัวแปรสภาพแวดล้อมใช้ไม่ได้ · environment variables that cannot be meant');
      },
      'astro:build:start': () => {
        checkPublicFiles(publicFolder);
        const { issues } = context();
        if (issues.length === 0) return;
        console.error(renderReport(issues));
        throw new Error(`พบปัญหาในข้อมูล ${issues.length} จุด · ${issues.length} problem(s) in the data`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(inputFolders);
        server.watcher.on('all', (_event, file) => {
          if (!inputFolders.some((folder) => file.startsWith(folder))) return;
          forgetContext();
          // Astro keeps the list of pages, with what each is made from, until it is told of a change.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** Files of `public/` are served as they are: a link there would publish what it leads to, so only files are taken. */
export function checkPublicFiles(folder: string): void {
  const others = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  if (others.length === 0) return;
  throw new Error(
    `ใน public มีสิ่งที่ไม่ใช่ไฟล์จริง (เช่น ลิงก์ของระบบ): ${others.join(', ')} ให้วางไฟล์จริงแทน · ` +
      `public holds what is no file (such as a symbolic link): ${others.join(', ')}. Put the file itself there.`,
  );
}
