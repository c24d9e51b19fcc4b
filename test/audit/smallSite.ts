/** The audit over the small sound site of the tests of issues, after a change that its checks accept. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditReport, auditAssessment } from '../../src/audit/index.ts';
import { loadSite } from '../../src/root/index.ts';
import { SITE } from '../issues/fixtures.ts';

export type Change = [file: string, from: string, to: string];

const files = {
  kpi1: 'content/assessments/sample/2567/kpi-1.mdx',
  kpi2: 'content/assessments/sample/2567/kpi-2.mdx',
  kpi3: 'content/assessments/sample/2567/kpi-3-1.mdx',
  baselines: 'data/assessments/sample/2567/baselines.csv',
  targets: 'data/assessments/sample/2567/targets.csv',
  results: 'data/assessments/sample/2567/results.csv',
  awarded: 'data/assessments/sample/2567/awarded.csv',
} as const;

/** A change of one file, by its short name: the first occurrence of `from` becomes `to`; a file that is not there is empty. */
export const change = (file: keyof typeof files, from: string, to: string): Change => [files[file], from, to];

/** Codes of the problems at loading, and the audit's report where there were none. */
export function auditSmallSite(changes: readonly Change[]): { problems: string[]; report: AuditReport | null } {
  const root = mkdtempSync(join(tmpdir(), 'kpi-audit-'));
  try {
    cpSync(SITE, root, { recursive: true });
    for (const [file, from, to] of changes) {
      const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
      writeFileSync(
        join(root, file),
        text.replace(from, () => to),
      );
    }
    const { site, issues } = loadSite(root);
    const assessment = site?.agencies[0]?.assessments[0];
    return { problems: issues.map(({ code }) => code), report: assessment ? auditAssessment(assessment) : null };
  } finally {
    rmSync(root, { recursive: true });
  }
}
