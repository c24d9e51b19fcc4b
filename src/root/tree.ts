/** A root with `content` and `data` → everything in it, or every problem that stops it. */
import { type Found, type Inputs, type LoadedTree, parseTree, toInputs } from '../input/index.ts';
import { checkMdx } from '../parser/index.ts';
import { issuesOverTime } from '../moves/index.ts';
import { latestDay } from './buildDate.ts';
import type { CommitFound } from './published.ts';
import { readRoot } from './readRoot.ts';
import { sincePublished } from './sincePublished.ts';

export interface LoadedRoot extends LoadedTree {
  /** What the files say by themselves, whatever is found beside what was before; null where they are not sound. */
  read: LoadedTree['tree'];
  inputs: Inputs;
  /** What was read, by paths from the root. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * As `parseTree`, and with what is found beside what was before. `today`, an ISO date, only judges dates; nothing that is built
 * depends on it. `more` are files as if they stood there; `published`: the commit that is, where that is known.
 */
export function loadTree(
  root: string,
  today: string = latestDay(root),
  more: readonly Found[] = [],
  published?: CommitFound,
): LoadedRoot {
  const found = [...readRoot(root), ...more];
  const files = new Map(found.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : [])));
  const inputs = toInputs(found, checkMdx);
  const parsed = parseTree(inputs, today);
  const issues = issuesOverTime(parsed, { ...sincePublished(root, found, more, published), today });
  return { ...parsed, tree: issues.length > 0 ? null : parsed.tree, issues, read: parsed.tree, inputs, files };
}
