/** A drawing of ours read back from its text: elements with attributes, and their words. */

export interface SvgNode {
  tag: string;
  attributes: Record<string, string>;
  children: SvgNode[];
  /** Of a text alone. */
  words: string;
}

const TAG = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gi;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** The roots of the text, one after another. */
export function svgTree(svg: string): SvgNode[] {
  const top: SvgNode = { tag: '', attributes: {}, children: [], words: '' };
  const open = [top];
  for (const [, end, tag = '', attributes = '', closed, words] of svg.matchAll(TAG)) {
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.words += plain(words);
    else if (end) open.pop();
    else {
      const node: SvgNode = { tag, attributes: {}, children: [], words: '' };
      for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) node.attributes[name] = plain(value);
      parent.children.push(node);
      if (!closed) open.push(node);
    }
  }
  return top.children;
}

const LETTERS: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" };

const plain = (text: string) => text.replace(/&([#\w]+);/g, (whole, name) => LETTERS[name] ?? whole);
