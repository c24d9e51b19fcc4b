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

/** HTML elements that may be written as tags: none, Markdown has what the texts need. */
export const allowedElements: readonly string[] = [];

/** Kinds of Markdown node (mdast) that need no closer look. */
export const plainNodes: readonly string[] = [
  'root',
  'paragraph',
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

/** How satteri reads a body, for the check, the renderer and the compiler alike; texts stay as they were typed. */
export const mdxFeatures = { frontmatter: false, gfm: { footnotes: false }, smartPunctuation: false } as const;

/** HTML elements that those nodes become, with the attributes that each may bear. */
export const writtenElements: Readonly<Record<string, readonly string[]>> = {
  p: [],
  br: [],
  hr: [],
  blockquote: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ul: ['className'],
  ol: ['className', 'start'],
  li: ['className'],
  input: ['type', 'checked', 'disabled'],
  em: [],
  strong: [],
  del: [],
  code: ['className'],
  pre: [],
  a: ['href', 'title'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align', 'style'],
  td: ['align', 'style'],
};
