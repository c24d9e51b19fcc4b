/** Who imports whom in src/, read from the text of .ts, .mjs and .astro files. */
import { posix } from 'node:path';
import { filesOf, read } from './tree.ts';

export interface Import {
  from: string;
  /** A path in the project for a relative import, otherwise the package or `node:` name. */
  to: string;
  /** Nothing of it is left when the code runs. */
  typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+(?=[{*\w]))?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*()['"]([^'"]+)['"]\s*\)/g;

export function importsOf(file: string): Import[] {
  const text = read(file);
  return [statement, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, type, name = '']) => ({
      from: file,
      to: name.startsWith('.') ? resolved(file, name) : name,
      typeOnly: Boolean(type),
    })),
  );
}

export const sources: string[] = filesOf('src/**/*.{ts,mjs,astro}');
export const imports: Import[] = sources.flatMap(importsOf);

/** First folder below src: the room; `site` is a room for each of its folders; '' for the files beside the rooms. */
export const roomOf = (file: string): string => /^src\/(site\/[^/.]+(?=\/)|[^/]+(?=\/))/.exec(file)?.[1] ?? '';

function resolved(file: string, name: string): string {
  return posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
}
