/** The project's own files as the repository tests see them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

export const read = (file: string): string => readFileSync(join(project, file), 'utf8');

/** Paths from the project's root with `/`, sorted; folders are left out by the patterns themselves. */
export const filesOf = (...patterns: string[]): string[] =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: project }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

export interface PackageFile {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
export const packageFile = JSON.parse(read('package.json')) as PackageFile;
