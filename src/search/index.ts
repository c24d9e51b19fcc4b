/**
 * Search: the index that a build writes (`build/`), and the query that a browser asks of it (`query/`). What is found is
 * made behind a door of its own (`records/`).
 */
export { searchAliasesOf } from './build/aliases.ts';
export type { SearchDocument } from './build/document.ts';
export { searchLabels } from './build/labels.ts';
export { type SearchFile, type SearchInput, searchFiles } from './build/searchFiles.ts';
export { excerptOf, languageOf, markedIn, type Piece } from './excerpt.ts';
export { countFacets, type FacetCount, type FacetChoice, keepFacets } from './facets.ts';
export {
  type Aliases,
  type Catalogue,
  type Entry,
  FACETS,
  type FacetName,
  type ResultKind,
  type Shard,
} from './format.ts';
export { normalise, otherEra } from './normalise.ts';
export { nearestTerms } from './query/nearestTerms.ts';
export { OpenedIndex } from './query/opened.ts';
export { type Answer, type Hit, search } from './query/search.ts';
export { LONGEST_QUERY } from './query/shortened.ts';
