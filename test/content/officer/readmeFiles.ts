/** The files of the README's example, as an officer writes them who follows it: no example has a second copy. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../../src/cli/astro.ts';
import { agency, fiscalYear } from '../assessment.ts';

export const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');

export interface ReadmeFile {
  /** Path from the root. */
  file: string;
  /** What the line above the block says of it; empty where the block is the whole file. */
  manner: string;
  text: string;
}

/** In the order of the page. */
export const readmeFiles = [...readme.matchAll(/^File (\S+?)(?:, ([^:\n]+))?:\n\n```\w+\n([\s\S]*?)```$/gm)].map(
  ([, file = '', manner = '', text = '']): ReadmeFile => ({ file, manner, text }),
);

/** The content and data of the site itself; whoever asks for it removes it. */
export function copyOfSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'kpi-officer-'));
  for (const part of ['content', 'data']) cpSync(join(projectFolder, part), join(root, part), { recursive: true });
  return root;
}

export function writeFile(root: string, { file, manner, text }: ReadmeFile): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, written());

  function written(): string {
    const [, like, without = ''] = /^as (\S+)(?: without (.+), and)? but for$/.exec(manner) ?? [];
    const left = without.split(' and ');
    if (like) return withFields(readFileSync(join(dirname(path), like), 'utf8'), text, left);
    switch (manner) {
      case '':
        return text;
      case 'added at its end':
        return readFileSync(path, 'utf8') + text;
      case 'in place of the same fields':
        return withFields(readFileSync(path, 'utf8'), text);
      default:
        throw new Error(`The README says of ${file}: ${manner}`);
    }
  }
}

/** An MDX file with other fields above its second `---`. */
export function withFields(whole: string, fields: string, left: readonly string[] = []): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)(---\n[\s\S]*)$/.exec(whole) ?? [];
  const all = new Map([...fieldsOf(front), ...fieldsOf(fields)].filter(([name]) => !left.includes(name)));
  return `---\n${[...all.values()].join('')}${body}`;
}

const fieldsOf = (text: string) =>
  text.split(/^(?=\S)/m).map((field): [string, string] => [field.split(':')[0] ?? '', field]);

/** The five tables of a year, copied and emptied but for their first rows. */
export function emptyTables(root: string, folder: string): void {
  const from = join(root, `data/assessments/${agency}/${fiscalYear}`);
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of globSync('*.csv', { cwd: from })) keepFirstRow(join(from, name), join(root, folder, name));
}

export const keepFirstRow = (from: string, to = from): void =>
  writeFileSync(to, `${readFileSync(from, 'utf8').split('\n')[0]}\n`);
