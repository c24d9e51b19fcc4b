/** What a correction can be of: the rows of an assessment's CSV files, and the figures of its descriptions. */
import { type RowKey, writeRowKey } from '../schema/index.ts';
import { comparisonsOf } from '../scoring/index.ts';
import { assessmentTables } from './tables/assessmentTables.ts';
import { cellsOf, keyOf } from './tables/table.ts';
import type { LoadedAssessment, LoadedKpi } from './types.ts';

export interface CorrectableRow {
  /** As `row_key` names it. */
  key: string;
  /** Row of the spreadsheet; null in a description. */
  row: number | null;
  /** Column → what stands there, as text. */
  cells: Readonly<Record<string, string>>;
}

export interface CorrectableFile {
  file: string;
  /** What `row_key` looks like, such as "kpi=…;number=…". */
  form: string;
  rows: () => CorrectableRow[];
}

/** Every file of an assessment in which a published figure or text can be corrected. */
export function correctableFiles(assessment: LoadedAssessment): CorrectableFile[] {
  const { agency, fiscalYear, file, front, kpis } = assessment;
  return [
    ...Object.entries(assessmentTables).map(([field, { file: name, table }]) => ({
      file: `data/assessments/${agency}/${fiscalYear}/${name}`,
      form: formOf(keyOf(table, {}).map(([column]) => column)),
      rows: () =>
        assessment[field as keyof typeof assessmentTables].map((row) =>
          toRow(row.place.row, keyOf(table, row), cellsOf(table, row)),
        ),
    })),
    {
      file,
      form: formOf(['component']),
      rows: () => front.components.map(({ id, weight }) => toRow(null, [['component', id]], { weight: weight ?? '' })),
    },
    ...kpis.map((kpi) => ({
      file: kpi.file,
      form: formOf(['kpi', 'round', 'level']),
      rows: () => descriptionRows(kpi),
    })),
  ];
}

const formOf = (names: readonly string[]) => writeRowKey(names.map((name) => [name, '…']));
const toRow = (row: number | null, key: RowKey, cells: CorrectableRow['cells']): CorrectableRow => ({
  key: writeRowKey(key),
  row,
  cells,
});

/** Weight, bounds of the measures, and what each level asks for. */
function descriptionRows({ front: { kpi, weight, measures, rounds, direction } }: LoadedKpi): CorrectableRow[] {
  const own = ['kpi', kpi] as const;
  return [
    toRow(null, [own], { weight: weight ?? '' }),
    ...measures.map(({ id, bounds: { min, max } }) => toRow(null, [own, ['measure', id]], { min, max: max ?? '' })),
    ...rounds.flatMap(({ round, criteria }) =>
      comparisonsOf(criteria, direction).map(({ level, measure, operator, value, at }) => {
        const key: RowKey = [own, ['round', String(round)], ['level', level]];
        const named = at.measure.includes(level);
        return named
          ? toRow(null, [...key, ['measure', measure]], { operator, value })
          : toRow(null, key, { [String(at.value.at(-1))]: value });
      }),
    ),
  ];
}
