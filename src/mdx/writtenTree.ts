/** The tree of HTML elements that a checked body becomes, just before it is written: a second, independent look. */
import type { HastNode } from 'satteri';
import { writtenElements } from '../input/index.ts';

type Node = HastNode & { children?: HastNode[] };

/** The first thing that may not be written, as it would stand in HTML; null where everything may. */
export function unwritable(node: Node, components: readonly string[]): string | null {
  const found = nodeFault(node, components);
  if (found !== null) return found;
  for (const child of node.children ?? []) {
    const below = unwritable(child as Node, components);
    if (below !== null) return below;
  }
  return null;
}

function nodeFault(node: HastNode, components: readonly string[]): string | null {
  switch (node.type) {
    case 'root':
    case 'text':
      return null;
    case 'element': {
      const allowed = Object.hasOwn(writtenElements, node.tagName) ? writtenElements[node.tagName] : undefined;
      if (allowed === undefined) return `<${node.tagName}>`;
      const attribute = Object.keys(node.properties).find((name) => !allowed.includes(name));
      return attribute === undefined ? null : `<${node.tagName} ${attribute}>`;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name !== null && components.includes(node.name) && node.attributes.length === 0
        ? null
        : `<${node.name}>`;
    default:
      return node.type;
  }
}
