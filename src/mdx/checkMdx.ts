/** Checks the body of an MDX file against the allow-list, on the syntax tree that a parser makes of it. Nothing in a body is ever run. */
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Issue } from '../issues/index.ts';
import { holdsTwoAddresses, isWebAddress, refusedCharacterAt } from '../schema/index.ts';
import { type CheckBody, type MdxBody, plainNodes } from '../input/index.ts';
import { deepNode, isTooMuch } from './limits.ts';
import { componentWords, type ParseBody, type Point, readAroundBroken } from './syntax.ts';
import { checkTexts, type TellFault } from './texts.ts';

type Node = MdastNode & { children?: MdastNode[] };
type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Tell = (code: string, node: MdastNode, found: string, values?: Record<string, string>) => void;

export const checkBodyWith =
  (parse: ParseBody): CheckBody =>
  (body) =>
    issuesOf(body, parse);

function issuesOf({ file, body, bodyLine, components }: MdxBody, parse: ParseBody): Issue[] {
  const issues: Issue[] = [];
  const tellFault: TellFault = (fault, { line, column }) => {
    issues.push({ ...fault, place: { file, line: line + bodyLine - 1, lineColumn: column } });
  };
  const tellAt = (code: string, at: Point, found: string, values?: Record<string, string>) =>
    tellFault({ code, found, ...(values && { values }) }, at);
  if (isTooMuch(body, tellFault)) return issues;
  const read = readAroundBroken(body, components, tellAt, parse);
  if (read === null) return issues;
  const { text, tree } = read;
  const tell: Tell = (code, { position }, found, values) =>
    tellAt(code, position?.start ?? { line: 1, column: 1 }, found, values);
  const deep = deepNode(tree);
  if (deep) {
    tell('nested-too-deep', deep, text.slice(deep.position?.start.offset, deep.position?.end.offset).trim());
    return issues;
  }
  checkTree(tree, { source: text, components, tell });
  checkTexts(tree, text, tellFault);
  return issues;
}

export interface TreeCheck {
  /** What the tree was read from, with the places of its nodes. */
  source: string;
  components: readonly string[];
  tell: Tell;
}

/** Tells every node that is not on the allow-list. The compiler of prose pages calls it on the tree that it compiles. */
export function checkTree(tree: Node, check: TreeCheck): void {
  walk(tree, { ...check, headings: { last: 1 } });
}

interface Context extends TreeCheck {
  /** Depth of the last heading; the page's own title is 1. */
  headings: { last: number };
}

function walk(node: Node, context: Context): void {
  checkNode(node, context);
  for (const child of node.children ?? []) walk(child as Node, context);
}

function checkNode(node: Node, context: Context): void {
  const { tell, headings } = context;
  const lines = () =>
    context.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).split('\n');
  const source = () => lines()[0] ?? '';
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkElement(node, context);
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      tell('mdx-expression', node, `{${node.value}}`);
      break;
    case 'mdxjsEsm':
      tell('mdx-import-export', node, node.value.split('\n')[0] ?? '');
      break;
    case 'image':
    case 'imageReference':
      tell('mdx-image', node, source());
      break;
    case 'link':
    case 'definition':
      if (node.type === 'definition' && isFootnote(node.label)) tell('mdx-footnote', node, source());
      else if (holdsTwoAddresses(node.url)) tell('two-addresses', node, node.url);
      else if (!isSafeTarget(node.url) && !isBareMail(node, source())) tell('mdx-link', node, node.url);
      break;
    case 'text': {
      const [footnote] = footnoteInText.exec(node.value) ?? [];
      if (footnote) tell('mdx-footnote', node, footnote);
      break;
    }
    case 'heading': {
      if (node.depth < 2 || node.depth > headings.last + 1) {
        const [, ...under] = lines();
        const underline = under.at(-1)?.trim();
        const expected = '#'.repeat(Math.min(Math.max(node.depth, 2), headings.last + 1));
        tell('mdx-heading', node, source(), { expected, ...(underline && { underline }) });
      }
      headings.last = Math.max(node.depth, 2);
      break;
    }
    default:
      if (!plainNodes.includes(node.type)) tell('mdx-html', node, source());
  }
}

function checkElement(node: Element, { source, components, tell }: Context): void {
  const name = node.name ?? '';
  const isComponent = components.includes(name);
  // Marks of emphasis between its tags that close beyond them: a parser may bring them into an order that nobody wrote.
  const isWhole = source.slice(node.position?.start.offset, node.position?.end.offset).endsWith('>');
  if (isComponent && !isWhole) tell('mdx-unpaired-tag', node, `<${name}>`, { name });
  if (!isComponent) {
    if (name === '' || /^[a-z]/.test(name)) tell('mdx-html', node, `<${name}>`);
    else tell('mdx-unknown-component', node, `<${name}>`, componentWords(name, components));
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') tell('mdx-expression', node, `{${attribute.value}}`);
    else if (/^on/i.test(attribute.name)) tell('mdx-event-handler', node, attribute.name, { name });
    else if (attribute.value !== null && typeof attribute.value === 'object') {
      tell('mdx-expression', node, `${attribute.name}={${attribute.value.value}}`);
    } else if (isComponent) tell('mdx-attribute', node, attribute.name, { name });
  }
}

/** What a footnote says is told once; its marks in the running text go with it. */
const footnoteInText = /^\[\^[^\]\s]+\]:.*/m;
const isFootnote = (label: string | null | undefined) => label?.startsWith('^') ?? false;

/** A web page, a heading of this page, or another page from this one: one from the root breaks under a sub-path. */
const isSafeTarget = (url: string) =>
  isWebAddress(url) || (/^(?:#|\.{1,2}\/)[^\s\\:<>"{}|^`]*$/.test(url) && url !== '#' && refusedCharacterAt(url) < 0);

/** An e-mail address in the running text, which Markdown turns into a link by itself. */
const isBareMail = ({ type, url }: { type: string; url: string }, source: string) =>
  type === 'link' && url === `mailto:${source}`;
