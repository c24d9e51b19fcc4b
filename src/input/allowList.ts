/**
 * What the body of an MDX file may hold. Content is data, not code: the check, the renderer of official texts and the
 * compiler of prose pages all start from this list, so nothing is drawn that was not checked.
 */

/** Components of a KPI's or an assessment's text: an aside, and where a statement stands. Children only, no attributes. */
export const textComponents = ['Note', 'Source'] as const;

/** Components of the pages in `content/pages`: tables and examples made from the data. No attributes. */
export const pageComponents = [
  ...textComponents,
  'PolicyTable',
  'Publisher',
  'StatusTable',
  'Terms',
  'WorkedExample',
] as const;
export type PageComponent = (typeof pageComponents)[number];

/**
 * Kinds of Markdown node (mdast) that need no closer look, each with the HTML elements that it becomes and the
 * attributes that these may bear. No element may be written as a tag: Markdown has what the texts need.
 */
const written: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  root: {},
  paragraph: { p: [] },
  break: { br: [] },
  heading: { h2: ['id'], h3: ['id'], h4: ['id'], h5: ['id'], h6: ['id'] },
  thematicBreak: { hr: [] },
  blockquote: { blockquote: [] },
  list: { ul: ['className'], ol: ['className', 'start'] },
  listItem: { li: ['className'], input: ['type', 'checked', 'disabled'] },
  emphasis: { em: [] },
  strong: { strong: [] },
  delete: { del: [] },
  inlineCode: { code: [] },
  code: { pre: [], code: ['className'] },
  link: { a: ['href', 'title'] },
  linkReference: {},
  definition: {},
  table: { table: [], thead: [], tbody: [] },
  tableRow: { tr: [] },
  tableCell: { th: ['align', 'style'], td: ['align', 'style'] },
};
export const plainNodes: readonly string[] = Object.keys(written);
export const writtenElements: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...Object.values(written),
);

/** How satteri reads a body, for the check, the renderer and the compiler alike; texts stay as they were typed. */
export const mdxFeatures = { frontmatter: false, gfm: { footnotes: false }, smartPunctuation: false } as const;
