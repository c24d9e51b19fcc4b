/**
 * Search: the index that is made of documents (`build/`), and the query that a browser asks of it (`query/`). The documents
 * come from the room `records`.
 */
export type { SearchDocument } from './build/document.ts';
export { type SearchIndex, searchIndex } from './build/searchFiles.ts';
export { type Aliases, type Catalogue, type Entry, FACETS, type FacetName, isProblemPage } from './catalogue.ts';
export { codeOf, mayBeAbsent } from './codes.ts';
export { fieldOf, type Matches, NONE } from './query/matches.ts';
export { OpenedCatalogue } from './query/opened.ts';
export { type Answer, ask, type FindWord, firstAnswer, type Hit, type TextOf, wholeAnswer } from './query/search.ts';
export { LONGEST_QUERY } from './query/shortened.ts';
