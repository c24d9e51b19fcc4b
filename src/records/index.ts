/** What the search finds: a document of every page and every term, made from the model, with the aliases and facets of all. */
export { searchAliasesOf } from './aliases.ts';
export { searchDocuments } from './documents.ts';
export { searchLabels } from './labels.ts';
export type { Published } from './record.ts';
