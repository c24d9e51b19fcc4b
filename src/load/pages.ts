/** `content/pages`: the site's own prose and its glossary. The pages read them; here they are checked with everything else. */
import type { Issue } from '../issues/index.ts';
import { page } from '../schema/index.ts';
import { pageComponents } from './allowList.ts';
import { readMdxFile } from './describedFile.ts';
import { fileNames } from './files.ts';
import { loadGlossary } from './glossary.ts';
import { unexpectedFiles } from './unexpectedFiles.ts';

const folder = 'content/pages';

export function checkPages(root: string): Issue[] {
  const names = fileNames(root, folder);
  const prose = names.filter((name) => name.endsWith('.mdx'));
  const others = names.filter((name) => !prose.includes(name) && name !== 'glossary.yaml');
  return [
    ...unexpectedFiles(folder, others, ['{page}.mdx', 'glossary.yaml']),
    ...prose.flatMap((name) => readMdxFile(root, `${folder}/${name}`, page, pageComponents).issues),
    ...(names.includes('glossary.yaml') ? loadGlossary(root).issues : []),
  ];
}
