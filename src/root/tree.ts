/** A root with `content` and `data` → everything in it, or every problem that stops it. */
import { type Found, type Inputs, type LoadedTree, parseTree, toInputs } from '../input/index.ts';
import { checkMdx } from '../mdx/index.ts';
import { latestDay } from './buildDate.ts';
import { readRoot } from './readRoot.ts';

/**
 * As `parseTree`, with what was read. `today`, an ISO date, only judges dates; nothing that is built depends on it. `more` are
 * files as if they stood there.
 */
export function loadTree(
  root: string,
  today: string = latestDay(root),
  more: readonly Found[] = [],
): LoadedTree & { inputs: Inputs; files: ReadonlyMap<string, Uint8Array> } {
  const found = [...readRoot(root), ...more];
  const files = new Map(found.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : [])));
  const inputs = toInputs(found, checkMdx);
  return { ...parseTree(inputs, today), inputs, files };
}
