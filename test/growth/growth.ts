/** A copy of the project in which officers have been at work: another year, another agency, first results, a contact. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeAgency, writeAssessment } from '../tools/bench/generate.ts';
import { seeded } from '../tools/bench/texts.ts';
import { agency, fiscalYear } from '../content/assessment.ts';
import { project } from '../repo/tree.ts';

export const newAgency = 'another-agency';

/** Whoever asks for it removes it. It lies inside the project, so that Git knows the day of the commit. */
export function makeGrownCopy(): string {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(project, '.cache/grown-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(project, name))))
    cpSync(join(project, file), join(copy, file));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'dir');
  writeAssessment(copy, agency, 1, fiscalYear + 1, seeded(1));
  writeAgency(copy, newAgency, 2);
  writeAssessment(copy, newAgency, 2, fiscalYear, seeded(2));
  appendFileSync(join(copy, `data/assessments/${agency}/${fiscalYear}/results.csv`), `${firstResults.join('\n')}\n`);
  appendFileSync(join(copy, `content/agencies/${agency}.yaml`), contact);
  return copy;
}

/** Made up for this test alone. */
const firstResults = [
  '1,1,milestones,3,,,A,2024-04-10,,',
  '4,2,share,18.00,,,A,2024-10-15,https://kpi.example/evidence,',
  '6,2,points,,,,O,,,',
];

const contact = `contact:
  unit:
    th: กลุ่มงานทดสอบ
    en: Test Unit
  email: kpi@agency.example
`;
