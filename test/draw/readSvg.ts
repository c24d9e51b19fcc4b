/** Reads SVG text as strict XML, so that a test fails on anything that is not well formed. */

export interface SvgNode {
  name: string;
  attributes: Record<string, string>;
  children: SvgNode[];
  text: string;
}

const TOKEN = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/;

/** The roots of the text; throws where it is not well formed. */
export function readSvg(source: string): SvgNode[] {
  const root: SvgNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`Not well formed at ${from}: ${source.slice(from, from + 80)}`);
    const [, closing, name, attributes = '', empty, words] = match;
    const parent = open.at(-1) ?? root;
    if (BARE_AMPERSAND.test(words ?? attributes)) throw new Error(`Bare & at ${from}`);
    if (words !== undefined) {
      if (parent === root && words.trim() !== '') throw new Error(`Text outside the picture: ${words}`);
      parent.text += words;
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const node: SvgNode = { name: name ?? '', attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root.children;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key in found) throw new Error(`Doubled attribute ${key}`);
    found[key] = value;
  }
  return found;
}

export const descendants = (node: SvgNode): SvgNode[] =>
  node.children.flatMap((child) => [child, ...descendants(child)]);

export const withClass = (node: SvgNode, name: string): SvgNode[] =>
  descendants(node).filter(({ attributes }) => (attributes.class ?? '').split(' ').includes(name));
