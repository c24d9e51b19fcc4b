/** The glossary of the prose pages, `content/pages/glossary.yaml`. */
import type { Issue } from '../issues/index.ts';
import { type GlossaryTerm, glossary } from '../schema/index.ts';
import { readYamlFile } from './describedFile.ts';

export const GLOSSARY_FIRST_LINE = '- id: …';

/** Terms in the order of the file; none where it has problems. */
export function loadGlossary(root: string, file: string): { terms: GlossaryTerm[]; issues: Issue[] } {
  const { value, issues } = readYamlFile(root, file, glossary, GLOSSARY_FIRST_LINE);
  return { terms: value ?? [], issues };
}
