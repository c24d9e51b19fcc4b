/** `/api/v1/{agency}/{fy}/working.csv`: every step of every score of an assessment, as one table. */
import type { AssessmentModel } from '../../assessment/index.ts';
import { workingCsvPath } from '../api/v1/addresses.ts';
import { type PublishedFile, textFile } from '../publishedFile.ts';
import type { OfKpi, Row } from '../tables/table.ts';
import { toCsv, toExcelCsv } from '../tables/written.ts';
import { workingColumns } from './columns.ts';
import { stepsOf } from './steps.ts';

export const workingRows = (of: OfKpi): Row[] =>
  stepsOf(of.kpi).map((step) =>
    Object.fromEntries(workingColumns.map(({ name, cell }) => [name, cell(step, of) ?? ''])),
  );

/** For machines, and for Excel as the files of the datasets are. */
export function workingFiles(assessment: AssessmentModel): PublishedFile[] {
  const rows = assessment.kpis.flatMap((kpi) => workingRows({ kpi, assessment }));
  return [
    textFile(workingCsvPath(assessment).slice(1), toCsv(workingColumns, rows), 'text/csv'),
    textFile(workingCsvPath(assessment, '.excel.csv').slice(1), toExcelCsv(workingColumns, rows), 'text/csv'),
  ];
}
