/** A build of two files and its list, made at once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Make } from '../../src/cli/build.ts';
import { writeFileList } from '../../src/environment/index.ts';

export function build(folder: string, content: string): void {
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), content);
  writeFileSync(join(folder, 'about/index.html'), content);
  writeFileList(folder);
}

export const whole =
  (content: string): Make =>
  async (folder) => {
    build(folder, content);
    return 0;
  };
