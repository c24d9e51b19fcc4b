/** Files of `public/` are served as they are: a link there would publish what it leads to, so only files are taken. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function publicFiles(): AstroIntegration {
  let folder = '';
  return {
    name: 'public-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.publicDir);
      },
      'astro:build:start': () => {
        const others = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => !entry.isFile() && !entry.isDirectory())
          .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
        if (others.length === 0) return;
        throw new Error(
          `ใน public มีสิ่งที่ไม่ใช่ไฟล์จริง (เช่น ลิงก์ของระบบ): ${others.join(', ')} ให้วางไฟล์จริงแทน · ` +
            `public holds what is no file (such as a symbolic link): ${others.join(', ')}. Put the file itself there.`,
        );
      },
    },
  };
}
