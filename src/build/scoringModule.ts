/** The door of scoring as one module, with the types that `npm run schemas` has made of it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { ModuleTexts } from '../publish/index.ts';

const project = new URL('../../', import.meta.url);
const types = new URL('.schemas/scoring.d.ts', project);

/** Readable, with its comments: it is there to be checked. */
export async function scoringModule(): Promise<ModuleTexts> {
  const bundle = await rolldown({
    cwd: fileURLToPath(project),
    input: fileURLToPath(new URL('src/scoring/index.ts', project)),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return { code: output[0].code, types: readFileSync(types, 'utf8') };
}
