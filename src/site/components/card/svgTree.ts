/** A drawing of ours read back from its text: elements with attributes, and their words. */
import { Parser } from 'htmlparser2';

export interface SvgNode {
  tag: string;
  attributes: Record<string, string>;
  children: SvgNode[];
  /** Of a text alone. */
  words: string;
}

/** The roots of the text, one after another. */
export function svgTree(svg: string): SvgNode[] {
  const top: SvgNode = { tag: '', attributes: {}, children: [], words: '' };
  const open = [top];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const node: SvgNode = { tag, attributes, children: [], words: '' };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        const node = open.at(-1);
        if (node) node.words += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return top.children;
}
