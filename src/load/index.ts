export { mdxFeatures, pageComponents, textComponents } from './allowList.ts';
export { bangkokDayStart, toBangkokDay } from './bangkokTime.ts';
export { buildDate } from './buildDate.ts';
export { loadGlossary } from './glossary.ts';
export { type FileHistory, type History, historyOf } from './history.ts';
export { loadTree } from './tree.ts';
export type * from './types.ts';
