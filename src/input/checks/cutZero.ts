/**
 * Where KPIs 3.1 and 3.10 stand side by side, a row of 3.1 may be one of 3.10 whose zero a spreadsheet has cut. A file
 * that has rows of 3.10 too has kept its zeros; one that has none cannot be told apart from one that lost them.
 */
import type { Issue } from '../../issues/index.ts';
import type { LoadedAssessment } from '../types.ts';
import { type ValueRow, valueRows } from './valueRows.ts';

/** One issue for each file and pair, at the first row in doubt. */
export function checkCutZero(assessment: LoadedAssessment): Issue[] {
  const numbers = assessment.kpis.map(({ front }) => front.kpi);
  const rows = valueRows(assessment);
  const told = new Set<string>();
  return rows.flatMap(({ row, at }): Issue[] => {
    const twin = zeroTwin(row.kpi, numbers);
    if (twin === undefined || !hasMeasure(assessment, twin, row.measure)) return [];
    const ofFile = rows.filter((other) => other.row.place.file === row.place.file);
    const pair = `${row.place.file} ${row.kpi}`;
    if (ofFile.some(isOf(twin)) || told.has(pair)) return [];
    told.add(pair);
    return [{ code: 'kpi-number-cut', place: at('kpi'), found: row.kpi, values: { twin, kpi: row.kpi } }];
  });
}

const isOf =
  (number: string) =>
  ({ row }: ValueRow) =>
    row.kpi === number;

const hasMeasure = ({ kpis }: LoadedAssessment, number: string, measure: string) =>
  kpis.some(({ front }) => front.kpi === number && front.measures.some(({ id }) => id === measure));

/** The number with its zeros (3.10) beside the one without (3.1), where both are there; of several, the shortest. */
export const zeroTwin = (number: string, numbers: readonly string[]): string | undefined =>
  numbers.includes(number) && /^\d+\.\d+$/.test(number)
    ? numbers
        .filter((one) => one !== number && one.startsWith(number) && /^0+$/.test(one.slice(number.length)))
        .sort()[0]
    : undefined;

/** The twin as a value of an issue's words. */
export const twinValue = (twin: string | undefined): Record<string, string> => (twin === undefined ? {} : { twin });
