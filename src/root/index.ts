export { bangkokDayStart, type BuildDate, buildDate, toBangkokDay } from './buildDate.ts';
export { historyOf } from './history.ts';
export { digestOf } from './digest.ts';
export { readRoot } from './readRoot.ts';
export { loadSite } from './site.ts';
export { loadTree } from './tree.ts';
