/** One large figure under its label: solid for this year, hollow for last year or a supposed one; without a figure the words that say so. */
export interface LargeFigure {
  label: string;
  /** As it is written. */
  figure: string | null;
  unknown?: string;
  hollow?: boolean;
  /** What the figure is of. */
  note: string;
}
