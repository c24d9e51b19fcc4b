/**
 * A published figure that is otherwise than it was needs a reason in `corrections.csv`: without one a reader who took it down
 * could not tell a mended mistake from a changed story. One that was not there before needs none.
 */
import {
  type CorrectionRow,
  CORRECTIONS_FILE,
  correctableFiles,
  inOrder,
  type LoadedAssessment,
  placeOfCorrection,
} from '../input/index.ts';
import { type Issue, sortIssues } from '../issues/index.ts';
import { readRowKey } from '../schema/index.ts';
import { newCorrections } from './assessment.ts';
import { correctedBetween, type FilesState, foldersIn, nameOf, readPart } from './files.ts';
import { isSame, pairsOf } from './fromTo.ts';
import { rowMoves } from './rows.ts';
import type { CellMove, RowMove } from './types.ts';

/**
 * Of the assessments whose files are otherwise, as far as the check lets both states be read. `changed`: paths that are
 * otherwise, or came, or went; `today`: the latest ISO date that a date can state.
 */
export function unexplainedChanges(
  before: FilesState,
  after: FilesState,
  changed: readonly string[],
  today: string,
): Issue[] {
  const were = new Set(foldersIn(before.paths).map(nameOf));
  const corrected = changed.includes(CORRECTIONS_FILE) ? correctedBetween(before, after) : [];
  const all = new Map([...foldersIn(changed), ...corrected].map((one) => [nameOf(one), one]));
  const folders = [...all.values()].filter((one) => were.has(nameOf(one)));
  if (folders.length === 0) return [];
  const [was, is] = [before, after].map((state) => readPart(state, [], folders, today));
  if (!was || !is) return [];
  return sortIssues(
    pairsOf(was.part.assessments, is.part.assessments, nameOf).flatMap(({ from, to }) =>
      from && to ? unexplainedIn(from, to) : [],
    ),
  );
}

function unexplainedIn(before: LoadedAssessment, after: LoadedAssessment): Issue[] {
  const files = new Map(correctableFiles(after).map((one) => [one.file, one]));
  const reasons = newCorrections(before.corrections, after.corrections);
  const figures = rowMoves(before, after).flatMap((row): Issue[] => {
    const file = files.get(row.file);
    const cell = file && publishedFigure(row, file.figures);
    if (!cell) return [];
    if (row.change === 'removed') return withdrawn(row, cell, after);
    const [first] = inOrder(
      reasons.filter((one) => one.file === row.file && one.rowKey === row.rowKey && one.column === cell.column),
    );
    if (!first) return [withoutReason(row, cell, file.placeOf(row.row, cell.column))];
    return first.published === cell.from ? [] : [notAsPublished(first, cell)];
  });
  const isHere = ({ file, rowKey }: CorrectionRow) =>
    files
      .get(file)
      ?.rows()
      .some(({ key }) => key === rowKey);
  const isKept = (one: CorrectionRow) => after.corrections.some((other) => isSame(told(one), told(other)));
  const gone = before.corrections.filter((one) => isHere(one) && !isKept(one));
  return [...figures, ...gone.map(reasonGone)];
}

/** What a correction says of the figure; how its reason is worded, and the day, may be mended. */
const told = ({ file, rowKey, column, published, corrected }: CorrectionRow) => [
  ...[file, rowKey, column, published, corrected],
];

/** The first of the figures that was there and is otherwise: the others of its row go with it. */
const publishedFigure = ({ cells }: RowMove, figures: readonly string[]): CellMove | undefined =>
  figures.flatMap((column) => cells.filter((cell) => cell.column === column && cell.from !== null))[0];

function withoutReason({ file, rowKey }: RowMove, { column, from, to }: CellMove, place: Issue['place']): Issue {
  const cells = { file, row_key: rowKey, column, published: from ?? '', corrected: to ?? '' };
  const line = Object.values(cells).join(',');
  return {
    code: 'correction-missing',
    place,
    found: to ?? '',
    rowToAdd: { file: CORRECTIONS_FILE, cells },
    values: { published: from ?? '', now: to ?? '', line, corrections: CORRECTIONS_FILE },
  };
}

/** A figure of a KPI that is gone goes with it, and so does one that a description asked for; not that of a measure: its id is published. */
function withdrawn(
  { file, rowKey, kind, kpi }: RowMove,
  { column, from }: CellMove,
  { kpis }: LoadedAssessment,
): Issue[] {
  const of = kpis.find(({ front }) => front.kpi === kpi);
  if (kind === 'description' || (kpi !== null && !of)) return [];
  const { measure } = readRowKey(rowKey);
  const isGone = measure && of && !of.front.measures.some(({ id }) => id === measure);
  const values = { rowKey, column, published: from ?? '', ...(isGone && { kind: 'measure', measure }) };
  return [{ code: 'published-row-missing', place: { file }, values }];
}

const reasonGone = ({ file, rowKey, column, published, corrected }: CorrectionRow): Issue => ({
  code: 'published-row-missing',
  place: { file: CORRECTIONS_FILE },
  values: { kind: 'correction', file, rowKey, column, published, corrected },
});

const notAsPublished = (correction: CorrectionRow, { from }: CellMove): Issue => ({
  code: 'correction-published',
  place: placeOfCorrection(correction, 'published'),
  found: correction.published,
  values: { published: from ?? '' },
});
