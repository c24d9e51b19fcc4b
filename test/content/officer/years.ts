/** The years of the README's example in a copy of the site, written as the page says. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentModel, SiteModel } from '../../../src/assessment/index.ts';
import { loadAt } from '../../publish/loadAt.ts';
import { copyOfSite, emptyTables, keepFirstRow, type ReadmeFile, readmeFiles, writeFile } from './readmeFiles.ts';

export const [firstYear, nextYear] = ['assessments/example/2567', 'assessments/example/2568'] as const;

const ofNextYear = ({ file }: ReadmeFile) => file.includes(nextYear);

/** A new root with the first year; whoever asks for it removes it. */
export function makeFirstYear(): string {
  const root = copyOfSite();
  emptyTables(root, `data/${firstYear}`);
  for (const one of readmeFiles.filter((file) => !ofNextYear(file))) writeFile(root, one);
  return root;
}

/** The four steps of "A new year from the last". */
export function writeNextYear(root: string): void {
  for (const top of ['content', 'data'])
    cpSync(join(root, top, firstYear), join(root, top, nextYear), { recursive: true });
  for (const { file, text } of readmeFiles.filter((one) => one.file.includes(`${firstYear}/kpi-`))) {
    const [source = ''] = /^source:\n(?: .*\n)+/m.exec(text) ?? [];
    const manner = 'in place of the same fields';
    writeFile(root, { file: file.replace('2567', '2568'), manner, text: source.replace('kpi-2567', 'kpi-2568') });
  }
  for (const table of ['results', 'targets', 'activities', 'awarded'])
    keepFirstRow(join(root, `data/${nextYear}/${table}.csv`));
  for (const one of readmeFiles.filter(ofNextYear)) writeFile(root, one);
}

/** `file` is as `change` makes it meanwhile; without a text, it is not there. */
export function whileChanged<T>(
  root: string,
  file: string,
  change: (text: string) => string | undefined,
  use: () => T,
): T {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  try {
    if (changed === undefined) rmSync(path);
    else writeFileSync(path, changed);
    return use();
  } finally {
    writeFileSync(path, text);
  }
}

/** After the end of the example's second year. */
const epoch = String(Date.parse('2025-11-01T12:00:00+07:00') / 1000);

export const siteOf = (root: string): SiteModel => loadAt(root, epoch);

export function yearOf(site: SiteModel, owner: string, year: number): AssessmentModel {
  const found = site.agencies.find((one) => one.agency.agency === owner);
  const assessment = found?.assessments.find(({ fiscalYear }) => fiscalYear === year);
  if (!assessment) throw new Error(`${owner} has no ${year}`);
  return assessment;
}

/** Score and weighted score, empty where there is none. */
export function scoresOf(assessment: AssessmentModel, number: string): string[] {
  const { score, weightedScore } = assessment.kpis.find((kpi) => kpi.number === number)?.score ?? {};
  return [score ?? '', weightedScore ?? ''];
}
