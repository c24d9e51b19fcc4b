/** The sound site of the tests of issues after a change of its files. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/cli/astro.ts';
import type { SiteModel } from '../../src/assessment/index.ts';
import { loadAt } from './loadAt.ts';

const soundSite = join(projectFolder, 'test/issues/site');

export const copySoundSite = (root: string): void => cpSync(soundSite, root, { recursive: true });

/** On 31 December 2567, when everything of fiscal year 2567 is due. */
export function changedSite(change: (root: string) => void): SiteModel {
  const root = mkdtempSync(join(tmpdir(), 'kpi-changed-'));
  try {
    copySoundSite(root);
    change(root);
    return loadAt(root, String(Date.UTC(2024, 11, 31) / 1000));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

/** A second agency with the same assessment and a name of its own. */
export function addAgency(root: string, agency: string): void {
  for (const folder of ['content', 'data']) {
    const assessments = join(root, folder, 'assessments');
    cpSync(join(assessments, 'sample'), join(assessments, agency), { recursive: true });
  }
  const file = readFileSync(join(root, 'content/agencies/sample.yaml'), 'utf8');
  const other = file
    .replaceAll('sample', agency)
    .replace(/^(\s+th: .*)$/gm, `$1ชื่อ ${agency}`)
    .replace(/^(\s+en: .*)$/gm, `$1 ${agency}`);
  writeFileSync(join(root, `content/agencies/${agency}.yaml`), other);
}
