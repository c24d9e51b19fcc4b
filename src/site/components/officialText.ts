/**
 * Renders the body of a KPI or an assessment. The body is data: it is parsed to a tree and written as HTML, and
 * nothing in it is ever run. `input/` has already refused whatever is not on the allow-list.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { type SiteLanguage, words } from '../../words/index.ts';
import { mdxFeatures } from '../../input/index.ts';

export interface OfficialPart {
  /** Of the document; null for what stands before its first heading. */
  heading: string | null;
  html: string;
  /** How many things it lists. */
  items: number;
}

type TreeNode = Root | RootContent | ElementContent | JsxNode;
interface JsxNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  children: TreeNode[];
}

/** HTML element and class of each component that bodies may use. */
const components: Record<string, { tagName: string; className: string }> = {
  Note: { tagName: 'aside', className: 'note' },
  Source: { tagName: 'p', className: 'soft' },
};

export const renderOfficialText = (body: string, lang: SiteLanguage): string => toHtml(treeOf(body, lang));

/** The body parted at its headings of the first rank, which stand apart from what is below them. */
export function officialParts(body: string, lang: SiteLanguage): OfficialPart[] {
  const parts: (Pick<OfficialPart, 'heading'> & { nodes: RootContent[] })[] = [{ heading: null, nodes: [] }];
  for (const node of treeOf(body, lang).children) {
    if (isElement(node, 'h3')) parts.push({ heading: textOf(node).trim(), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts
    .map(({ heading, nodes }) => ({ heading, html: toHtml(nodes).trim(), items: nodes.flatMap(itemsOf).length }))
    .filter(({ heading, html }) => heading !== null || html !== '');
}

const treeOf = (body: string, lang: SiteLanguage): Root =>
  toPlain(mdxToHast(body, { features: mdxFeatures, position: false }) as unknown as Root, lang) as Root;

const isElement = (node: RootContent, ...names: string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName);

const itemsOf = (node: RootContent): RootContent[] =>
  isElement(node, 'ul', 'ol') ? node.children.filter((child) => isElement(child, 'li')) : [];

const textOf = (node: RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

function toPlain(node: TreeNode, lang: SiteLanguage): TreeNode {
  if ('children' in node) {
    const children = (node.children as TreeNode[]).map((child) => toPlain(child, lang));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { tagName, className } = components[node.name ?? ''] ?? { tagName: 'span', className: '' };
      return { type: 'element', tagName, properties: { className: [className] }, children } as Element;
    }
    const changed = { ...node, children } as Element;
    if (node.type === 'element') return inScroller(inOutline(changed), lang);
    return changed;
  }
  return node;
}

/** A table may be wider than a phone: it scrolls by itself, by finger and by key, as the site's own tables do. */
function inScroller(element: Element, lang: SiteLanguage): Element {
  if (element.tagName !== 'table') return element;
  const properties = {
    className: ['table-scroll'],
    tabIndex: 0,
    role: 'region',
    ariaLabel: words(lang).kpi.officialTable,
  };
  return { type: 'element', tagName: 'div', properties, children: [element] };
}

/** A heading sinks by one level, below those of the page; a link to another site says so. */
function inOutline(element: Element): Element {
  const heading = /^h([1-6])$/.exec(element.tagName);
  if (heading) return { ...element, tagName: `h${Math.min(6, Number(heading[1]) + 1)}` };
  const href = element.properties?.['href'];
  if (element.tagName === 'a' && typeof href === 'string' && /^https?:/.test(href)) {
    return { ...element, properties: { ...element.properties, rel: ['external'] } };
  }
  return element;
}
