/** What a correction can be of: the rows of an assessment's CSV files, and the figures of its descriptions. */
import { type RowKey, writeRowKey } from '../schema/index.ts';
import { comparisonsOf } from '../scoring/index.ts';
import type { FigureRow, LoadedAssessment, LoadedKpi, ResultRow } from './types.ts';

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
  const { agency, fiscalYear, file, front, kpis, baselines, targets, results, activities, strategicKpis } = assessment;
  const folder = `data/assessments/${agency}/${fiscalYear}`;
  return [
    { file: `${folder}/baselines.csv`, form: formOf(YEAR), rows: () => baselines.map(toFigureRow) },
    { file: `${folder}/targets.csv`, form: formOf(YEAR), rows: () => targets.map(toFigureRow) },
    { file: `${folder}/results.csv`, form: formOf(['kpi', 'round', 'measure']), rows: () => results.map(toResultRow) },
    {
      file: `${folder}/activities.csv`,
      form: formOf(['kpi', 'number']),
      rows: () =>
        activities.map(({ kpi, number, activity, parent, months, monthsBasis, note, place }) =>
          toRow(
            place.row,
            [
              ['kpi', kpi],
              ['number', number],
            ],
            {
              activity,
              parent: parent ?? '',
              months: months.join(' '),
              months_basis: monthsBasis ?? '',
              note,
            },
          ),
        ),
    },
    {
      file: `${folder}/strategic-kpis.csv`,
      form: formOf(['number']),
      rows: () =>
        strategicKpis.map(({ number, title, source, place }) =>
          toRow(place.row, [['number', number]], { title_th: title.th, title_en: title.en, source }),
        ),
    },
    {
      file,
      form: formOf(['component']),
      rows: () => front.components.map(({ id, weight }) => toRow(null, [['component', id]], { weight })),
    },
    ...kpis.map((kpi) => ({
      file: kpi.file,
      form: formOf(['kpi', 'round', 'level']),
      rows: () => descriptionRows(kpi),
    })),
  ];
}

const YEAR = ['kpi', 'measure', 'fiscal_year_be'];
const formOf = (names: readonly string[]) => writeRowKey(names.map((name) => [name, '…']));
const toRow = (row: number | null, key: RowKey, cells: CorrectableRow['cells']): CorrectableRow => ({
  key: writeRowKey(key),
  row,
  cells,
});

function toFigureRow(row: FigureRow): CorrectableRow {
  const { kpi, measure, fiscalYear, source, note, place } = row;
  const key: RowKey = [
    ['kpi', kpi],
    ['measure', measure],
    ['fiscal_year_be', String(fiscalYear)],
  ];
  return toRow(place.row, key, { ...figureCells(row), source, note });
}

function toResultRow(row: ResultRow): CorrectableRow {
  const { kpi, round, measure, asOf, evidenceUrl, note, place } = row;
  const key: RowKey = [
    ['kpi', kpi],
    ['round', String(round)],
    ['measure', measure],
  ];
  return toRow(place.row, key, { ...figureCells(row), as_of: asOf ?? '', evidence_url: evidenceUrl ?? '', note });
}

function figureCells({ value, numerator, denominator, status }: FigureRow | ResultRow) {
  return { value: value ?? '', numerator: numerator ?? '', denominator: denominator ?? '', obs_status: status };
}

/** Weight, bounds of the measures, and what each level asks for. */
function descriptionRows({ front: { kpi, weight, measures, rounds, direction } }: LoadedKpi): CorrectableRow[] {
  const own = ['kpi', kpi] as const;
  return [
    toRow(null, [own], { weight }),
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
