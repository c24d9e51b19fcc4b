/** What a scheme of test/schemes publishes, as texts by path; null where it is not read yet. */
import { publishedFiles } from '../../src/publish/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { epochOf, inRoot } from '../schemes/roots.ts';
import { publication, publishedTexts } from './demoSite.ts';
import { loadAt } from './loadAt.ts';

export const publishedScheme = (name: string): Map<string, string> | null =>
  inRoot(name, (root) =>
    loadTree(root).issues.length > 0 ? null : publishedTexts(publishedFiles(loadAt(root, epochOf(name)), publication)),
  );
