/** `content/pages`: the site's own prose and its glossary. What is checked here is all that the build ever compiles. */
import type { Issue } from '../issues/index.ts';
import { type GlossaryTerm, PAGE_NAMES, type PageName, page } from '../schema/index.ts';
import { pageComponents } from './allowList.ts';
import { readMdxFile } from './describedFile.ts';
import { fileNames } from './files.ts';
import { GLOSSARY_FIRST_LINE, loadGlossary } from './glossary.ts';
import type { LoadedPage } from './types.ts';
import { unexpectedFiles } from './unexpectedFiles.ts';

const folder = 'content/pages';
const glossaryFile = 'glossary.yaml';
const proseFiles = PAGE_NAMES.map((name) => ({ name, file: `${name}.mdx` }));
const known = [...proseFiles.map(({ file }) => file), glossaryFile];

/** Name of the module that a page is compiled as. No such file exists: a page's text is what was read and checked here. */
export const proseModule = (name: PageName): string => `src/prose/${name}.mdx`;

/** Pages without an issue, and the terms of the glossary. */
export function loadPages(root: string): { pages: LoadedPage[]; terms: GlossaryTerm[]; issues: Issue[] } {
  const found = fileNames(root, folder);
  const issues = unexpectedFiles(
    folder,
    found.filter((name) => !known.includes(name)),
    known,
  );
  const missing = known.filter((name) => !found.includes(name));
  issues.push(
    ...missing.map((name): Issue => {
      const expected = name === glossaryFile ? GLOSSARY_FIRST_LINE : '---';
      return { code: 'file-missing', place: { file: `${folder}/${name}` }, values: { expected } };
    }),
  );
  const pages = proseFiles
    .filter(({ file }) => found.includes(file))
    .flatMap(({ name, file }): LoadedPage[] => {
      const read = readMdxFile(root, `${folder}/${file}`, page, pageComponents);
      issues.push(...read.issues);
      return read.value === null || read.issues.length > 0
        ? []
        : [{ name, file: read.file, front: read.value, body: read.body }];
    });
  const { terms, issues: ofGlossary } = found.includes(glossaryFile)
    ? loadGlossary(root, `${folder}/${glossaryFile}`)
    : { terms: [], issues: [] };
  return { pages, terms, issues: [...issues, ...ofGlossary] };
}
