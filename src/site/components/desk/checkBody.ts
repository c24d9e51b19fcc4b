/**
 * The body of a description, judged in the browser. The parser of the build is native; another one makes the same tree here,
 * and is told where it breaks as the other one tells it.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm';
import { checkBodyWith, type ParseBody, type Point, pointOf } from '../../../mdx/index.ts';

type Tree = NonNullable<ReturnType<ParseBody>['tree']>;
type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Code is refused whatever it says, so nothing reads it: it ends where its paragraph does. */
const acorn = {
  parse: () => ({ type: 'Program', body: [], comments: [], start: 0, end: 0 }),
  parseExpressionAt: () => ({}),
} as unknown as Parameters<typeof mdxjsEsm>[0]['acorn'];

const withoutFootnotes = {
  disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] },
};
const options = {
  extensions: [mdxExpression(), mdxJsx(), mdxMd(), mdxjsEsm({ acorn }), gfm(), withoutFootnotes],
  mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
};

const parse: ParseBody = (text) => {
  try {
    const tree = fromMarkdown(text, options);
    placeAll(tree, text);
    return { tree: tree as unknown as Tree };
  } catch (error) {
    return { at: brokenAt(error as Broken, text) };
  }
};

export const checkBody = checkBodyWith(parse);

/** As the parser throws it. */
interface Broken {
  message: string;
  line?: number;
  column?: number;
  place?: { offset?: number };
  ruleId?: string;
  source?: string;
}

/** Of a tag or an expression that is not closed, where it opens; of a character that cannot stand there, what it follows. */
function brokenAt({ message, line = 1, column = 1, place, ruleId = '', source }: Broken, text: string): Point {
  if (ruleId === 'end-tag-mismatch') {
    const [, opens = line, at = column] = /\((\d+):(\d+)/.exec(message) ?? [];
    return { line: Number(opens), column: Number(at) };
  }
  if (/^unexpected-(?:eof|lazy)$/.test(ruleId) && source === 'micromark-extension-mdx-expression') {
    const opens = unclosedIn(text.slice(0, place?.offset));
    // Within the name of a tag it is the tag that is broken.
    return pointOf(text, /<[A-Za-z][\w.]*$/.test(text.slice(0, opens)) ? opens - 1 : opens);
  }
  return { line, column: ruleId === 'unexpected-character' ? Math.max(column - 1, 1) : column };
}

/** The last brace that opens and is not closed. */
function unclosedIn(text: string): number {
  let closing = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === '}') closing += 1;
    else if (text[at] === '{' && closing-- === 0) return at;
  }
  return 0;
}

/** A bare web address is found in a text that was read before: it and what stands around it get their places back. */
function placeAll(node: Node, text: string): void {
  if (!('children' in node)) return;
  let from = node.position?.start.offset ?? 0;
  for (const child of node.children) {
    const written = 'value' in child ? child.value : 'children' in child ? firstValue(child) : '';
    const at = text.indexOf(written, from);
    if (!child.position && written && at >= 0) {
      const [start, end] = [at, at + written.length].map((offset) => ({ ...pointOf(text, offset), offset }));
      if (start && end) child.position = { start, end };
    }
    from = child.position?.end.offset ?? from;
    placeAll(child, text);
  }
}

const firstValue = (node: Node): string => {
  const [first] = 'children' in node ? node.children : [];
  return first && 'value' in first ? first.value : '';
};
