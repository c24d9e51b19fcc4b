/** Which cells of an assessment's files are otherwise: its CSV tables, and the figures of its descriptions. */
import { correctedFile } from '../assessment/index.ts';
import { type CorrectableRow, correctableFiles, type CorrectionRow, type LoadedAssessment } from '../input/index.ts';
import { readRowKey } from '../schema/index.ts';
import { changeOf, pairsOf } from './fromTo.ts';
import type { CellMove, RowMove } from './types.ts';

/** By file as the check reads them, then by row; a row is known by its key, wherever it stands. */
export function rowMoves(before: LoadedAssessment, after: LoadedAssessment): RowMove[] {
  const files = pairsOf(correctableFiles(before), correctableFiles(after), ({ file }) => file);
  return files.flatMap(({ key: file, from, to }) =>
    pairsOf(mergedByKey(from?.rows() ?? []), mergedByKey(to?.rows() ?? []), ({ key }) => key).flatMap((row) => {
      const cells = cellMoves(row.from?.cells ?? {}, row.to?.cells ?? {}, (column, value) =>
        reasonOf(after.corrections, { file, rowKey: row.key, column, value }),
      );
      if (cells.length === 0) return [];
      const kpi = readRowKey(row.key)['kpi'] ?? null;
      const place = (row.to ?? row.from)?.row ?? null;
      return [{ file, kind: correctedFile({ file }), rowKey: row.key, row: place, kpi, change: changeOf(row), cells }];
    }),
  );
}

/** What a level asks for can stand in several cells of one key. */
const mergedByKey = (rows: readonly CorrectableRow[]): CorrectableRow[] =>
  Map.groupBy(rows, ({ key }) => key)
    .values()
    .map((same) => Object.assign({}, ...same, { cells: Object.assign({}, ...same.map(({ cells }) => cells)) }))
    .toArray() as CorrectableRow[];

type Cells = CorrectableRow['cells'];

function cellMoves(before: Cells, after: Cells, reason: (column: string, value: string) => string | null): CellMove[] {
  const columns = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return columns.flatMap((column) => {
    const [from, to] = [before[column] || null, after[column] || null];
    return from === to ? [] : [{ column, from, to, reason: reason(column, to ?? '') }];
  });
}

/** What the latest correction of the cell that made it what it is gives as its reason. */
export const reasonOf = (
  corrections: readonly CorrectionRow[],
  cell: { file: string; rowKey: string; column: string; value: string },
): string | null =>
  corrections.findLast(
    ({ file, rowKey, column, corrected }) =>
      file === cell.file && rowKey === cell.rowKey && column === cell.column && corrected === cell.value,
  )?.reason ?? null;
