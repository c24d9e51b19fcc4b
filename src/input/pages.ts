/** `content/pages`: the site's own prose and its glossary. What is checked here is all that the build ever compiles. */
import type { Issue } from '../issues/index.ts';
import { glossary, type GlossaryTerm, page, PAGE_NAMES, type PageName } from '../schema/index.ts';
import { pageComponents } from './allowList.ts';
import { checkEverydayOfPage, checkEverydayOfTerms } from './checks/everyday.ts';
import { checkRepeatedTerms } from './checks/repeatedItems.ts';
import { readMdxFile, readYamlFile } from './describedFile.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { LoadedPage } from './types.ts';

/** Name of the module that a page is compiled as. No such file exists: a page's text is what was read and checked here. */
export const proseModule = (name: PageName): string => `src/prose/${name}.mdx`;

/** Pages without an issue, and the terms of the glossary. */
export function parsePages(inputs: Inputs): { pages: LoadedPage[]; terms: GlossaryTerm[]; issues: Issue[] } {
  const read = PAGE_NAMES.map((name) => {
    const one = readMdxFile(inputs, `content/pages/${name}.mdx`, page, pageComponents);
    const everyday = one.value === null ? [] : checkEverydayOfPage(one.value, one.locate);
    return { ...one, name, issues: [...one.issues, ...everyday] };
  });
  const pages = read.flatMap(({ name, file, value, body, issues }): LoadedPage[] =>
    value === null || issues.length > 0 ? [] : [{ name, file, front: value, body }],
  );
  const { terms, issues } = loadGlossary(inputs);
  return { pages, terms, issues: [...read.flatMap((one) => one.issues), ...issues] };
}

const file = 'content/pages/glossary.yaml';

/** Terms in the order of the file; none where it has problems. */
function loadGlossary(inputs: Inputs): { terms: GlossaryTerm[]; issues: Issue[] } {
  const { value, issues, locate } = readYamlFile(inputs, file, glossary, '- id: …');
  const read = value ?? [];
  const found = [...issues, ...checkRepeatedTerms(read, locate), ...checkEverydayOfTerms(read, locate)];
  return { terms: found.length > 0 ? [] : read, issues: found };
}
