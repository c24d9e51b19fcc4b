/** Who imports whom in src/, read from the text of .ts, .mjs and .astro files. */
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesOf, project, read } from './tree.ts';

export interface Import {
  from: string;
  /** A path in the project for a relative import, otherwise the package or `node:` name. */
  to: string;
}

const statement = /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const sideEffect = /^\s*import\s+['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(file: string): Import[] {
  const text = read(file);
  const names = [statement, sideEffect, dynamic].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  return [...new Set(names)].map((name) => ({ from: file, to: name.startsWith('.') ? resolved(file, name) : name }));
}

export const sources: string[] = filesOf('src/**/*.{ts,mjs,astro}');
export const imports: Import[] = sources.flatMap(importsOf);

/** First folder below src: the room; '' for the files that stand beside the rooms. */
export const roomOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? '';

function resolved(file: string, name: string): string {
  const path = posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
  if (!existsSync(join(project, path))) throw new Error(`${file} imports ${name}, which does not exist`);
  return path;
}
