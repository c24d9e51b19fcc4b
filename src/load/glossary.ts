/** The glossary of the prose pages, `content/pages/glossary.yaml`. */
import type { Issue } from '../issues/index.ts';
import { type GlossaryTerm, glossary } from '../schema/index.ts';
import { readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';

const file = 'content/pages/glossary.yaml';

/** Terms in the order of the file; none where it has problems. */
export function loadGlossary(inputs: Inputs): { terms: GlossaryTerm[]; issues: Issue[] } {
  const { value, issues } = readYamlFile(inputs, file, glossary, '- id: …');
  return { terms: value ?? [], issues };
}
