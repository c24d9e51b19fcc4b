/** Puts texts in the place of files that may be there, all or none: each is written whole beside the root's content first. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewFiles } from './write.ts';

/** Throws where one cannot be written; then every file is as it was. */
export function replaceFiles(root: string, files: NewFiles): void {
  const folder = mkdtempSync(join(root, '.kpi-import-'));
  const undo: (() => void)[] = [];
  try {
    const paths = [...files.keys()];
    paths.forEach((path, index) => {
      writeFileSync(join(folder, `${index}.new`), files.get(path) ?? '');
      if (existsSync(join(root, path))) copyFileSync(join(root, path), join(folder, `${index}.old`));
    });
    paths.forEach((path, index) => {
      const [file, old] = [join(root, path), join(folder, `${index}.old`)];
      mkdirSync(dirname(file), { recursive: true });
      renameSync(join(folder, `${index}.new`), file);
      undo.push(() => (existsSync(old) ? copyFileSync(old, file) : rmSync(file)));
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
