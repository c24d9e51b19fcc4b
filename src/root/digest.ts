/** What one assessment is made of, as one digest: where it stays, whatever was made of the assessment stays as well. */
import { createHash } from 'node:crypto';
import type { History } from '../assessment/index.ts';
import type { Inputs, LoadedAssessment } from '../input/index.ts';

/**
 * SHA-256 of its own files, those of its agency, its policy and the catalogue, its corrections, when its results were
 * published, and `today` (ISO date).
 */
export function digestOf(
  assessment: LoadedAssessment,
  inputs: Inputs,
  today: string,
  { rows }: Pick<History, 'rows'>,
): string {
  const { agency, fiscalYear, front } = assessment;
  const folders = ['content', 'data'].map((top) => `${top}/assessments/${agency}/${fiscalYear}`);
  const files = [
    ...folders.flatMap((folder) => inputs.files(folder).map((name) => `${folder}/${name}`)),
    `content/agencies/${agency}.yaml`,
    `data/policies/${front.policy}.yaml`,
    'data/catalog.yaml',
  ];
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = inputs.bytes(file);
    hash.update(`${file} ${bytes?.length}\n`).update(bytes ?? '');
  }
  // A row of another assessment that comes before moves its place alone.
  const corrections = assessment.corrections.map(({ place: _, ...row }) => row);
  const published = rows[`data/assessments/${agency}/${fiscalYear}/results.csv`];
  return hash.update(JSON.stringify([corrections, today, published])).digest('hex');
}
