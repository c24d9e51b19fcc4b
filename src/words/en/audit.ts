/** Words of the audit's page; the findings bring their own sentences. */
import { counted } from '../counted.ts';
import type { audit as thai } from '../th/audit.ts';

const title = 'Audit of the figures';

export const audit: typeof thai = {
  title,
  titleOf: (what) => `${title}: ${what}`,
  intro:
    'Each time this site is built, it recomputes the document’s figures and reports what it finds. The figures that it publishes are still those of the document.',
  summary: (checks, held, findings) =>
    `${counted(checks, 'checks')}: ${held} in agreement, ${counted(findings, 'findings')}`,
  allHold: (checks) => `${counted(checks, 'checks')}, no findings`,
  nothingToCheck: 'No figure can be checked by arithmetic',
  findings: 'Findings',
  noFindings: 'No findings',
  checks: 'All checks',
  before:
    'Before publishing, this site checks that the weights add up, that results match their numerators and denominators, and that they lie within what is possible. If any of this fails, nothing is published, so those checks are not listed here.',
  beforeLink: 'See all the problems that are checked for before publication',
  columns: { subject: 'What is checked', arithmetic: 'Arithmetic', found: 'Outcome' },
  counts: (checks, held) => `${counted(checks, 'checks')}, ${held} in agreement`,
  holds: 'In agreement',
  differs: 'Finding',
  inputs: 'Figures used',
  severity: { info: 'For information', notice: 'Finding', warning: 'Worth checking' },
  wholeAssessment: 'Whole assessment',
  declared: 'Noticed by the transcriber while reading, not found by arithmetic',
};
