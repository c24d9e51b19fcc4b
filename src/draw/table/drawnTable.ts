/** The table behind a drawing: a row for each of its marks. Each cell says what it is by itself, since the walk speaks it. */

/** A cell with nothing to say. */
export const NONE = '–';

export interface DrawnTable {
  columns: string[];
  rows: DrawnRow[];
}

export interface DrawnRow {
  /** `data-mark` of what is drawn of it. */
  mark: string;
  /** The first is the name of the row. */
  cells: string[];
}
