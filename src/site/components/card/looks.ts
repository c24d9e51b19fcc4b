/**
 * How the site's style sheets make a drawing look on light paper, read from the same sheets that a browser gets: what stands
 * outside every condition. A sheet of drawings asks for classes and tags, one inside another, and for nothing else.
 */
import type { SvgNode } from './svgTree.ts';

export type Look = Record<string, string>;

interface Rule {
  /** From the outermost to the element itself. */
  path: { tag: string; classes: string[] }[];
  weight: number;
  look: Look;
}

export class Looks {
  readonly #rules: Rule[];
  /** The site's tokens, with the names of the fonts. */
  readonly #tokens: Look;

  constructor(sheets: readonly string[], fonts: Look) {
    const blocks = sheets.flatMap(blocksOf);
    this.#tokens = Object.assign({}, ...blocks.flatMap(([head, look]) => (head === ':root' ? [look] : [])), fonts);
    // Of equal weight, the later wins: sorting keeps their order.
    this.#rules = blocks.flatMap(([head, look]) => rulesOf(head, look)).sort((a, b) => a.weight - b.weight);
  }

  token = (name: string): string => resolved(`var(--${name})`, this.#tokens);

  /** Of an element inside others, the outermost first, each with what it hands down. */
  of(node: SvgNode, ancestors: readonly SvgNode[], inherited: Look): Look {
    const own = this.#rules.filter(({ path }) => fits(path, node, ancestors)).map(({ look }) => look);
    const { opacity: _, ...handed } = inherited;
    const whole: Look = Object.assign({}, handed, presentation(node.attributes), ...own);
    const custom = { ...this.#tokens, ...whole };
    return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, resolved(value, custom)]));
  }
}

const PRESENTATION = /^(?:fill|stroke|opacity|font|text-anchor|paint-order|vector-effect)/;
const presentation = (attributes: Look) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => PRESENTATION.test(name)));

function resolved(value: string, custom: Look): string {
  let text = value;
  // A token may name another; none names itself.
  while (text.includes('var('))
    text = text.replace(/var\(--([\w-]+)\)/g, (_, name) => {
      const known = custom[`--${name}`];
      if (known === undefined) throw new Error(`The style sheets do not say what --${name} is.`);
      return known;
    });
  return text;
}

/** Top-level blocks that hold declarations: their selectors and what they declare, without what is nested in them. */
function blocksOf(sheet: string): [head: string, look: Look][] {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import[^;]*;/g, '');
  const blocks: [string, Look][] = [];
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    let close = open;
    for (let depth = 0; close < text.length; close += 1) {
      if (text[close] === '{') depth += 1;
      else if (text[close] === '}' && --depth === 0) break;
    }
    const head = text.slice(from, open).trim();
    if (!head.startsWith('@')) blocks.push([head, declared(text.slice(open + 1, close))]);
    from = close + 1;
  }
  return blocks;
}

function declared(body: string): Look {
  const flat = body.replace(/[^;{}]*\{[^{}]*\}/g, '');
  return Object.fromEntries(
    flat.split(';').flatMap((one) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(one) ?? [];
      return name && value ? [[name, value]] : [];
    }),
  );
}

/** Selectors of states, of neighbours and of attributes are not of a drawing on paper. */
function rulesOf(head: string, look: Look): Rule[] {
  return selectorsOf(head).flatMap((selector) => {
    if (/[:>+~[*]/.test(selector)) return [];
    const path = selector.split(/\s+/).map((part) => {
      const [tag = '', ...classes] = part.split('.');
      return { tag, classes };
    });
    const weight = path.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag ? 1 : 0), 0);
    return [{ path, weight, look }];
  });
}

function selectorsOf(head: string): string[] {
  const parts = head.split(/,(?![^(]*\))/).map((one) => one.trim());
  return parts.flatMap((one) => {
    const [, before = '', inside = '', after = ''] = /^(.*?):is\(([^)]*)\)(.*)$/s.exec(one) ?? [];
    if (!inside) return [one];
    return inside.split(',').flatMap((choice) => selectorsOf(`${before}${choice.trim()}${after}`));
  });
}

function fits(path: Rule['path'], node: SvgNode, ancestors: readonly SvgNode[]): boolean {
  const outer = path.slice(0, -1);
  const own = path.at(-1);
  if (!own || !isOf(own, node)) return false;
  for (const one of ancestors) if (outer[0] && isOf(outer[0], one)) outer.shift();
  return outer.length === 0;
}

function isOf({ tag, classes }: Rule['path'][number], node: SvgNode): boolean {
  const own = node.attributes['class']?.split(' ') ?? [];
  return (tag === '' || tag === node.tag) && classes.every((name) => own.includes(name));
}
