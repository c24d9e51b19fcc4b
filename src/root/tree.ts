/** A root with `content` and `data` → everything in it, or every problem that stops it. */
import type { Issue } from '../issues/index.ts';
import { type Inputs, parseTree, type SourceTree, toInputs } from '../load/index.ts';
import { checkMdx } from '../mdx/index.ts';
import { latestDay } from './latestDay.ts';
import { readRoot } from './readRoot.ts';

export const loadInputs = (root: string): Inputs => toInputs(readRoot(root), checkMdx);

/** As `parseTree`. `today`, an ISO date, only judges dates; nothing that is built depends on it. */
export const loadTree = (root: string, today: string = latestDay(root)): { tree: SourceTree | null; issues: Issue[] } =>
  parseTree(loadInputs(root), today);
