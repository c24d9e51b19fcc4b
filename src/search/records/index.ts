/** The records of the search: its own door, because what makes them is no part of the scripts of a page. */
export { searchDocuments } from './documents.ts';
export type { Published } from './record.ts';
