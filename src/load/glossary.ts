/** The glossary of the prose pages, `content/pages/glossary.yaml`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/index.ts';
import { type GlossaryTerm, glossary } from '../schema/index.ts';
import { parseYaml } from './yaml.ts';
import { readBySchema } from './zodIssues.ts';

const file = 'content/pages/glossary.yaml';

/** Terms in the order of the file; none where it has problems. */
export function loadGlossary(root: string): { terms: GlossaryTerm[]; issues: Issue[] } {
  const { value, issues, locate } = parseYaml({ file, text: readFileSync(join(root, file), 'utf8'), firstLine: 1 });
  if (issues.length > 0) return { terms: [], issues };
  const reading = readBySchema(glossary, value, locate);
  return { terms: reading.value ?? [], issues: reading.issues };
}
