/**
 * The first assessment alone, as it was first published: without a result, and without the contact that its agency has yet
 * to give. What comes later changes what a query finds, and must not change what the query file asks for.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { projectFolder } from '../../src/cli/astro.ts';
import { agency, fiscalYear } from './assessment.ts';

/** A new root, made from `project`; whoever asks for it removes it. */
export function makeFirstRoot(project = projectFolder): string {
  const cache = join(projectFolder, '.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'first-root-'));
  for (const input of ['content', 'data']) {
    const source = join(project, input);
    cpSync(source, join(root, input), { recursive: true, filter: (path) => isFirst(relative(project, path)) });
  }
  rmSync(join(root, `data/assessments/${agency}/${fiscalYear}/closed.csv`), { force: true });
  for (const file of ['data/corrections.csv', `data/assessments/${agency}/${fiscalYear}/results.csv`])
    keepHeader(join(root, file));
  const owner = join(root, `content/agencies/${agency}.yaml`);
  const { contact: _, ...published } = parse(readFileSync(owner, 'utf8'));
  writeFileSync(owner, stringify(published));
  return root;
}

function isFirst(path: string): boolean {
  const [, kind, owner, year] = path.split(sep);
  if (owner === undefined) return true;
  if (kind === 'agencies') return owner === `${agency}.yaml`;
  return kind !== 'assessments' || (owner === agency && (year ?? String(fiscalYear)) === String(fiscalYear));
}

function keepHeader(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=\n)[\s\S]*/, ''));
}
