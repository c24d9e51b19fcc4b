export { mdxFeatures, pageComponents, textComponents } from './allowList.ts';
export { buildDate } from './buildDate.ts';
export { loadGlossary } from './glossary.ts';
export { loadTree } from './tree.ts';
export type * from './types.ts';
