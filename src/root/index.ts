export { bangkokDayStart, type BuildDate, buildDate, latestDay, toBangkokDay, toMoment } from './buildDate.ts';
export { historyOf } from './history.ts';
export { digestOf } from './digest.ts';
export { ledgerOf } from './ledger.ts';
export { type CommitFound, type NoCommit, publishedCommit } from './published.ts';
export { readRoot } from './readRoot.ts';
export { loadSite } from './site.ts';
export { changedSince, stateAt, stateNow } from './stateAt.ts';
export { loadTree } from './tree.ts';
