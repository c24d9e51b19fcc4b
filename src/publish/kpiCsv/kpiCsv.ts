/** `/api/v1/{agency}/{fy}/{kpi}.csv`: definition, figures, criteria and scores of one KPI in one file, beside its JSON. */
import type { OfKpi, Row } from '../tables/table.ts';
import { toCsv, toExcelCsv } from '../tables/written.ts';
import { type PublishedFile, textFile } from '../publishedFile.ts';
import { kpiCsvPath } from '../api/v1/addresses.ts';
import { kpiCsvColumns } from './columns.ts';
import { factsOf } from './facts.ts';

export const kpiCsvRows = (of: OfKpi): Row[] =>
  factsOf(of).map((fact) => Object.fromEntries(kpiCsvColumns.map(({ name, cell }) => [name, cell(fact, of) ?? ''])));

/** For machines, and for Excel as the files of the datasets are. */
export function kpiCsvFiles(of: OfKpi): PublishedFile[] {
  const rows = kpiCsvRows(of);
  return [
    textFile(kpiCsvPath(of.kpi).slice(1), toCsv(kpiCsvColumns, rows), 'text/csv'),
    textFile(kpiCsvPath(of.kpi, '.excel.csv').slice(1), toExcelCsv(kpiCsvColumns, rows), 'text/csv'),
  ];
}
