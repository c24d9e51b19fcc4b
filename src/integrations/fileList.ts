/** Ends a build with the list of its files: what has no such list was cut short, and is never published. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFileList } from '../environment/index.ts';

export function fileList(): AstroIntegration {
  return {
    name: 'file-list',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = writeFileList(fileURLToPath(dir));
        logger.info(`ทั้งเว็บไซต์ ${count} ไฟล์ · ${count} files in all`);
      },
    },
  };
}
