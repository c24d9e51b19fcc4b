/** What a correction can be of: the rows of an assessment's CSV files, and the figures of its descriptions. */
import type { IssuePlace } from '../issues/index.ts';
import { type RowKey, writeRowKey } from '../schema/index.ts';
import { comparisonsOf } from '../scoring/index.ts';
import { assessmentTables } from './tables/assessmentTables.ts';
import { cellsOf, keyOf, placeIn } from './tables/table.ts';
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
  /** Columns of which a published value is never changed without a reason, what a row is about first. */
  figures: readonly string[];
  rows: () => CorrectableRow[];
  /** `row` null in a description: there the file is the place. */
  placeOf: (row: number | null, column: string) => IssuePlace;
}

/** Of what a level asks for, of the KPI, of a measure; what compares them is no figure. */
const FIGURES_OF_KPI = ['value', 'step', 'weight', 'min', 'max'];

/** Every file of an assessment in which a published figure or text can be corrected. */
export function correctableFiles(assessment: LoadedAssessment): CorrectableFile[] {
  const { agency, fiscalYear, file, front, kpis } = assessment;
  return [
    ...Object.entries(assessmentTables).map(([field, { file: name, table, figures }]) => ({
      file: `data/assessments/${agency}/${fiscalYear}/${name}`,
      form: formOf(keyOf(table, {}).map(([column]) => column)),
      figures,
      placeOf: (row: number | null, column: string) =>
        placeIn(table, { file: `data/assessments/${agency}/${fiscalYear}/${name}`, row: row ?? 1 }, column),
      rows: () =>
        assessment[field as keyof typeof assessmentTables].map((row) =>
          toRow(row.place.row, keyOf(table, row), cellsOf(table, row)),
        ),
    })),
    {
      file,
      form: formOf(['component']),
      figures: ['weight'],
      placeOf: () => ({ file }),
      rows: () => front.components.map(({ id, weight }) => toRow(null, [['component', id]], { weight: weight ?? '' })),
    },
    ...kpis.map((kpi) => ({
      file: kpi.file,
      form: formOf(['kpi', 'round', 'level']),
      figures: FIGURES_OF_KPI,
      placeOf: () => ({ file: kpi.file }),
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
