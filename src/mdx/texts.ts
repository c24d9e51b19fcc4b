/** Judges the texts of a body as a reader sees them, after the parser has undone every escape ("&#x202e;"). */
import type { MdastNode } from 'satteri';
import type { Issue } from '../issues/index.ts';
import { type CellProblem, textFault } from '../schema/index.ts';
import { faultAt } from '../input/index.ts';
import type { Point } from './syntax.ts';

type Node = MdastNode & { children?: MdastNode[]; title?: string | null };
export type TellFault = (fault: Omit<Issue, 'place'>, at: Point) => void;

/** Blocks are judged whole, because a word may be in two parts ("**จำ**นวน"). */
const blocks = ['paragraph', 'heading', 'tableCell', 'code'];

/** Tells what is wrong with a text of the tree; `body` is what the tree was read from. */
export function checkTexts(node: Node, body: string, tell: TellFault): void {
  for (const child of node.children ?? []) checkTexts(child as Node, body, tell);
  const texts = [...(blocks.includes(node.type) ? [leavesOf(node)] : []), ...(node.title ? [[node.title]] : [])];
  const { start, end } = node.position ?? {};
  if (!start || !end) return;
  for (const leaves of texts) {
    const fault = textFault(leaves.join(''));
    if (!fault) continue;
    const typed = body.slice(start.offset, end.offset);
    /* Told of the part that stands in the file as it is, so that it can be found there and mended; a length needs none. */
    const isMendable = ({ code, found }: CellProblem) => code === 'text-too-long' || typed.includes(found);
    const exact = [leaves.join(''), ...leaves]
      .map(textFault)
      .find((one) => one?.code === fault.code && isMendable(one));
    tell(
      exact ?? { code: fault.code, found: fault.found },
      pointAfter(start, typed.slice(0, faultAt(typed, exact ?? fault))),
    );
  }
}

function pointAfter({ line, column }: Point, text: string): Point {
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length > 1 ? { line: line + lines.length - 1, column: last + 1 } : { line, column: column + last };
}

/** The parts of a text: bold, in code, between them. */
function leavesOf(node: Node): string[] {
  if ('value' in node && typeof node.value === 'string') return [node.value];
  return (node.children ?? []).flatMap((child) => leavesOf(child as Node));
}
