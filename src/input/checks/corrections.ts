/** A correction is of a cell that exists, differs from what was published before, and is what stands there now. */
import { type Issue, namesAllowed, nearest } from '../../issues/index.ts';
import { valuesOfRowKey } from '../../schema/index.ts';
import { type CorrectableFile, type CorrectableRow, correctableFiles } from '../correctable.ts';
import { placeOfCorrection } from '../tables/corrections.ts';
import type { CorrectionRow, LoadedAssessment } from '../types.ts';
import { checkCorrectedCell, type CorrectedCell } from './correctedCell.ts';

/** The rows of a file by their keys, and by the values of their keys alone. */
interface IndexedFile extends CorrectableFile {
  byKey: Map<string, CorrectableRow>;
  byValues: Map<string, CorrectableRow[]>;
}

/**
 * `waiting` says of a file whether it has problems of its own: its corrections are not judged before it is mended.
 * Rows of `corrections.csv` that were refused themselves do not come here.
 */
export function checkCorrections(
  corrections: readonly CorrectionRow[],
  assessments: readonly LoadedAssessment[],
  waiting: (file: string) => boolean,
): Issue[] {
  if (corrections.length === 0) return [];
  const files = new Map(assessments.flatMap(correctableFiles).map((one) => [one.file, one]));
  const indexed = new Map<string, IndexedFile>();
  const meant = meantFile([...files.keys()]);
  const cells = new Map<string, CorrectedCell>();
  const issues = corrections
    .filter(({ file }) => !waiting(file))
    .flatMap((correction): Issue[] => {
      const file = indexed.get(correction.file) ?? toIndexed(files.get(correction.file));
      if (!file) return [unknownFile(correction, meant(correction.file))];
      indexed.set(file.file, file);
      const row = file.byKey.get(correction.rowKey);
      if (!row) return [unknownRow(correction, file)];
      const stands = Object.hasOwn(row.cells, correction.column) ? row.cells[correction.column] : undefined;
      if (stands === undefined) return [unknownColumn(correction, row)];
      const name = [correction.file, correction.rowKey, correction.column].join('\n');
      const cell = cells.get(name) ?? { stands, row: row.row, corrections: [] };
      cell.corrections.push(correction);
      cells.set(name, cell);
      return [];
    });
  return [...issues, ...[...cells.values()].flatMap(checkCorrectedCell)];
}

function toIndexed(file: CorrectableFile | undefined): IndexedFile | undefined {
  if (!file) return undefined;
  const rows = file.rows();
  return {
    ...file,
    byKey: new Map(rows.map((row) => [row.key, row])),
    byValues: Map.groupBy(rows, ({ key }) => valuesOfRowKey(key).join('\n')),
  };
}

function unknownFile(correction: CorrectionRow, suggestion: string | undefined): Issue {
  const values: Record<string, string> = suggestion === undefined ? {} : { suggestion };
  return { code: 'correction-file', place: placeOfCorrection(correction, 'file'), found: correction.file, values };
}

/** Finds a file whose path was cut short or written the Windows way, or whose name alone has a slip. */
function meantFile(files: readonly string[]): (found: string) => string | undefined {
  const bySuffix = Map.groupBy(
    files.flatMap((file) => file.split('/').map((_, index, parts) => ({ file, suffix: parts.slice(index).join('/') }))),
    ({ suffix }) => suffix,
  );
  const byFolder = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/') + 1));
  return (found) => {
    const path = found.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
    const [only, second] = bySuffix.get(path) ?? [];
    if (only && !second) return only.file;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const names = (byFolder.get(folder) ?? []).map((file) => file.slice(folder.length));
    const name = nearest(path.slice(folder.length), names);
    return name === undefined ? undefined : `${folder}${name}`;
  };
}

/** Offers a row only where the same values were written in another form, such as "2/2/share". */
function unknownRow(correction: CorrectionRow, { form, byKey, byValues }: IndexedFile): Issue {
  const { rowKey } = correction;
  const [only, second] = byValues.get(valuesOfRowKey(rowKey).join('\n')) ?? [];
  const length = form.split(';').length;
  const example = byKey.keys().find((key) => key.split(';').length === length);
  const values = {
    form,
    ...(example !== undefined && { example }),
    ...(only && !second && { suggestion: only.key }),
  };
  return { code: 'correction-row', place: placeOfCorrection(correction, 'row_key'), found: rowKey, values };
}

function unknownColumn(correction: CorrectionRow, { cells }: CorrectableRow): Issue {
  const { column } = correction;
  const values = namesAllowed(column, Object.keys(cells));
  return { code: 'correction-column', place: placeOfCorrection(correction, 'column'), found: column, values };
}
