/** Finds what keeps a body from being read as MDX: every place, not only the first. */
import type { MdastNode } from 'satteri';
import { namesAllowed } from '../issues/index.ts';

/** Line and column from 1, within the body. */
export interface Point {
  line: number;
  column: number;
}
/** The tree of a body, or where it is broken first. */
export type ParseBody = (text: string) => { tree: MdastNode; at?: undefined } | { tree?: undefined; at: Point };
type Tell = (code: string, at: Point, found: string, values?: Record<string, string>) => void;

/** More broken places than this in one body are one mistake: the rest shows when these are mended. */
const mostPlaces = 20;

/**
 * Tells each broken place and returns the tree of the body with those places blanked, and that text, which is of the
 * same length, so that the rest can still be checked; null where it cannot be read even so.
 */
export function readAroundBroken(
  body: string,
  components: readonly string[],
  tell: Tell,
  parse: ParseBody,
): { text: string; tree: MdastNode } | null {
  let text = body;
  for (let count = 0; count < mostPlaces; count++) {
    const { tree, at } = parse(text);
    if (tree) return { text, tree };
    const broken = offsetOf(text, at);
    const opening = Math.max(text.lastIndexOf('<', broken), text.lastIndexOf('{', broken));
    if (opening < 0) {
      tell('mdx-broken-tag', at, lineAt(body, at.line));
      return null;
    }
    const rest = body.slice(opening);
    const [code, found, values] = classify(rest, components);
    tell(code, pointOf(text, opening), found, values);
    text = blank(text, opening);
    if (code === 'mdx-angle-link') text = blank(text, opening + found.length - 1);
    const partner = code === 'mdx-broken-tag' ? text.indexOf(`</${nameOf(rest)}`, opening) : -1;
    if (partner >= 0) text = blank(text, partner);
  }
  return null;
}

const blank = (text: string, offset: number) => `${text.slice(0, offset)} ${text.slice(offset + 1)}`;

function classify(
  rest: string,
  components: readonly string[],
): [code: string, found: string, values?: Record<string, string>] {
  const firstLine = rest.split(/\r?\n/)[0] ?? '';
  if (rest.startsWith('{')) return ['mdx-expression', /^\{[^}]*\}/.exec(firstLine)?.[0] ?? firstLine];
  if (rest.startsWith('<!')) return ['mdx-comment', /^<!.*?>/.exec(firstLine)?.[0] ?? firstLine];
  const [address, target] = /^<((?:https?:\/\/|mailto:)[^>\s]+)>/.exec(rest) ?? [];
  if (address && target) {
    const mail = /^mailto:(.*)$/.exec(target)?.[1];
    return ['mdx-angle-link', address, { corrected: mail ?? `[${target}](${target})` }];
  }
  const name = nameOf(rest);
  if (name === '') return ['mdx-less-than', /^<\S*/.exec(firstLine)?.[0] ?? '<'];
  const tag = /^<[^>]*>/.exec(firstLine)?.[0] ?? firstLine;
  if (/^[a-z]/.test(name)) return ['mdx-html', tag];
  if (!components.includes(name)) return ['mdx-unknown-component', tag, componentWords(name, components)];
  return [wholeTag.test(rest) ? 'mdx-unpaired-tag' : 'mdx-broken-tag', tag, { name }];
}

/** A tag whose own marks are in order, so that only its partner can be missing. */
const wholeTag = /^<\/?[A-Za-z][A-Za-z0-9.]*(\s+[\w-]+(=("[^"]*"|'[^']*'))?)*\s*\/?>/;

/** Name of the tag that the text opens with; empty where it is not a tag. */
const nameOf = (text: string) => /^<\/?([A-Za-z][A-Za-z0-9.]*)(?=[\s/>])/.exec(text)?.[1] ?? '';

function offsetOf(text: string, { line, column }: Point): number {
  let offset = 0;
  for (let n = 1; n < line; n++) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

export function pointOf(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const lineAt = (text: string, line: number) => text.split(/\r?\n/)[line - 1] ?? '';

/** Values for the words of an unknown component: all that may be used, and the nearest. */
export const componentWords = (name: string, components: readonly string[]) =>
  namesAllowed(
    `<${name}>`,
    components.map((one) => `<${one}>`),
  );
