/** The texts of a body as a reader sees them: a paragraph, a heading, a cell of a table each. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { mdxFeatures } from '../input/index.ts';

type Node = MdastNode & { children?: Node[]; value?: unknown };

/** `body` has been checked; what its components show besides their own texts is not in it. */
export const bodyTexts = (body: string): string[] => blocksOf(mdxToMdast(body, { features: mdxFeatures }) as Node);

/** What holds a text is one block; what only holds others is as many. */
function blocksOf(node: Node): string[] {
  const { children = [] } = node;
  if (children.length > 0 && !children.some(({ type }) => type === 'text')) return children.flatMap(blocksOf);
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}

function textOf({ type, value, children = [] }: Node): string {
  if (type === 'break') return ' ';
  return typeof value === 'string' ? value : children.map(textOf).join('');
}
