/** The desk: a file of data is put in, checked, mended and scored in a browser, and taken away; nothing is sent. */
export { type Changes, checkChanged, foundIn, issuesIn, toldOf, withOwnCorrections } from './check.ts';
export { agencyOfFile, DESK_ROOT, type DeskTexts, deskFilesOf, deskOfAgency } from './files.ts';
export {
  columnAt,
  copiedBlock,
  csvOfGrid,
  fileRowOf,
  fileRowsOf,
  type Grid,
  type GridRow,
  gridOf,
  gridRowOf,
  rowsOfText,
  withCells,
  withText,
  withoutRow,
  withRow,
  withStatus,
  withoutRows,
} from './grid.ts';
export { type Repository, type RepositoryPages, type RowAt, repositoryPages, rowPage } from './repository.ts';
export {
  agenciesToFetch,
  type Days,
  fileOf,
  type FinishedFile,
  type Judged,
  judge,
  openWork,
  type Subject,
  type Work,
  withDocument,
  withGrid,
} from './work.ts';
