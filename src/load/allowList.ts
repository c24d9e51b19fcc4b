/**
 * What the body of an MDX file may hold. Content is data, not code: the check in `mdx.ts` and the renderer both start
 * from this list, so nothing is drawn that was not checked.
 */

/** Components of a KPI's or an assessment's text: an aside, and where a statement stands. Children only, no attributes. */
export const textComponents: readonly string[] = ['Note', 'Source'];

/** Components of the pages in `content/pages`: tables and examples made from the data. No attributes. */
export const pageComponents: readonly string[] = [
  ...textComponents,
  'PolicyTable',
  'Publisher',
  'StatusTable',
  'Terms',
  'WorkedExample',
];

/** HTML elements that may be written as tags: none, Markdown has what the texts need. */
export const allowedElements: readonly string[] = [];

/** Kinds of Markdown node (mdast) that need no closer look. */
export const plainNodes: readonly string[] = [
  'root',
  'paragraph',
  'text',
  'break',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'link',
  'linkReference',
  'definition',
  'table',
  'tableRow',
  'tableCell',
];

/** How satteri reads a body, for the check and for the renderer alike. */
export const mdxFeatures = { frontmatter: false, gfm: { footnotes: false } } as const;
