export { bangkokDayStart, type BuildDate, buildDate, type DateBasis, toBangkokDay } from './buildDate.ts';
export { type FileHistory, type History, historyOf } from './history.ts';
export { type ResultHistory, resultRowKey } from './resultHistory.ts';
export { digestOf } from './digest.ts';
export { readRoot } from './readRoot.ts';
export { loadTree } from './tree.ts';
