export { mdxFeatures, type PageComponent, pageComponents, textComponents } from './allowList.ts';
export { bangkokDayStart, toBangkokDay } from './bangkokTime.ts';
export { buildDate } from './buildDate.ts';
export { type FileHistory, type History, historyOf } from './history.ts';
export { checkTree } from './mdx.ts';
export { loadPages, proseModule } from './pages.ts';
export { loadTree } from './tree.ts';
export type * from './types.ts';
export { unwritable } from './writtenTree.ts';
