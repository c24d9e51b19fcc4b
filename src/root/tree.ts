/** A root with `content` and `data` → everything in it, or every problem that stops it. */
import { type LoadedTree, parseTree, toInputs } from '../load/index.ts';
import { checkMdx } from '../mdx/index.ts';
import { latestDay } from './latestDay.ts';
import { readRoot } from './readRoot.ts';

/** As `parseTree`. `today`, an ISO date, only judges dates; nothing that is built depends on it. */
export const loadTree = (root: string, today: string = latestDay(root)): LoadedTree =>
  parseTree(toInputs(readRoot(root), checkMdx), today);
