/** Bodies that would keep the parser busy for minutes, or that nest deeper than a page can show: refused before it starts. */
import type { MdastNode } from 'satteri';
import type { Issue } from '../issues/index.ts';
import { lengthFault } from '../schema/index.ts';
import { pointOf } from './syntax.ts';
import type { TellFault } from './texts.ts';

/** Marks of emphasis, links, code and tags in one paragraph or table: the parser's work grows with their square. */
const MOST_MARKS = 2000;
const MARKS = /[_*~`[\]<>{}]/g;
/** Tags and brackets that may open something, in the whole body. */
const MOST_OPENINGS = 1000;
/** Lists, quotations and components within each other. */
const DEEPEST = 20;
const NESTED_LINE = new RegExp(`^[ \\t]*(?:(?:[-*+>]|\\d{1,9}[.)])[ \\t]*){${DEEPEST + 1},}[^\\s\\-*+]`);

/** Tells the first thing that keeps the body from being parsed; true where there is one. */
export function isTooMuch(body: string, tell: TellFault): boolean {
  if ((body.match(/[<{]/g) ?? []).length > MOST_OPENINGS) {
    const at = body.search(/[<{]/);
    tell({ ...tooMany(MOST_OPENINGS), found: body.slice(at).split('\n')[0] ?? '' }, pointOf(body, at));
    return true;
  }
  let offset = 0;
  for (const block of body.split(/(?<=\n[ \t]*\n)/)) {
    const problem = blockProblem(block);
    if (problem) {
      tell(problem, pointOf(body, offset));
      return true;
    }
    offset += block.length;
  }
  return false;
}

function blockProblem(block: string): Omit<Issue, 'place'> | null {
  const nested = block.split('\n').find((line) => NESTED_LINE.test(line));
  if (nested !== undefined) return { code: 'nested-too-deep', found: nested.trim() };
  if ((block.match(MARKS) ?? []).length > MOST_MARKS) return { ...tooMany(MOST_MARKS), found: block.trim() };
  return block.includes('|') ? null : lengthFault(block);
}

const tooMany = (most: number): Omit<Issue, 'place'> => ({
  code: 'mdx-many-marks',
  values: { limit: most.toLocaleString('en') },
});

/** The first node that lies too deep. */
export function deepNode(root: MdastNode): MdastNode | undefined {
  let level: MdastNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0];
    level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
  }
  return undefined;
}
