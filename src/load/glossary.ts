/** The glossary of the prose pages, `content/pages/glossary.yaml`. */
import type { Issue } from '../issues/index.ts';
import { type GlossaryTerm, glossary } from '../schema/index.ts';
import { readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Locate } from './yaml.ts';

const file = 'content/pages/glossary.yaml';

/** Terms in the order of the file; none where it has problems. */
export function loadGlossary(inputs: Inputs): { terms: GlossaryTerm[]; issues: Issue[] } {
  const { value, issues, locate } = readYamlFile(inputs, file, glossary, '- id: …');
  const found = [...issues, ...checkRepeated(value ?? [], locate)];
  return { terms: found.length > 0 ? [] : (value ?? []), issues: found };
}

/** The id is the address of the term within the page. */
function checkRepeated(terms: readonly GlossaryTerm[], locate: Locate): Issue[] {
  const first = new Map<string, number>();
  return terms.flatMap(({ id }, index): Issue[] => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    if (before === undefined) return [];
    const values = { firstLine: String(locate([before, 'id']).line ?? '') };
    return [{ code: 'term-repeated', place: locate([index, 'id']), found: id, values }];
  });
}
