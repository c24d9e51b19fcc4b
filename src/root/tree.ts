/** A root with `content` and `data` → everything in it, or every problem that stops it. */
import { type Inputs, type LoadedTree, parseTree, toInputs } from '../input/index.ts';
import { checkMdx } from '../mdx/index.ts';
import { latestDay } from './buildDate.ts';
import { readRoot } from './readRoot.ts';

/** As `parseTree`, with what was read. `today`, an ISO date, only judges dates; nothing that is built depends on it. */
export function loadTree(root: string, today: string = latestDay(root)): LoadedTree & { inputs: Inputs } {
  const inputs = toInputs(readRoot(root), checkMdx);
  return { ...parseTree(inputs, today), inputs };
}
