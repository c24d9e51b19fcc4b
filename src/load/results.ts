/** `results.csv`: one row for each KPI, round and measure that has been reported. */
import type { Issue } from '../issues/index.ts';
import { readDate, readLink, readRound } from '../schema/index.ts';
import { cellsOf, takeKpi, takeMeasure } from './cells.ts';
import { readCsv } from './csv.ts';
import { takeFigure } from './figure.ts';
import { noKpis } from './knownKpis.ts';
import type { ResultRow } from './types.ts';

export const RESULT_COLUMNS = [
  'kpi',
  'round',
  'measure',
  'value',
  'numerator',
  'denominator',
  'obs_status',
  'as_of',
  'evidence_url',
  'note',
] as const;

/** Rows whose key was read, as in baselines: whole only where there is no issue. */
export function parseResults(bytes: Uint8Array, file: string, known = noKpis): { rows: ResultRow[]; issues: Issue[] } {
  const table = readCsv(bytes, file, RESULT_COLUMNS);
  const issues = [...table.issues];
  const rows = table.rows.flatMap((row): ResultRow[] => {
    const cells = cellsOf(row, issues);
    const kpi = takeKpi(cells, known);
    const round = cells.need('round', readRound, {
      th: '1 (รอบ 6 เดือน) หรือ 2 (รอบ 12 เดือน)',
      en: '1 (six months) or 2 (twelve months)',
    });
    const measure = takeMeasure(cells);
    const figure = takeFigure(cells, { zero: true, dash: 'O', measure: known.measureOf(kpi, measure) });
    const asOf = cells.take('as_of', readDate);
    const evidenceUrl = cells.take('evidence_url', readLink);
    const note = cells.text('note');
    if (kpi === null || round === null || measure === null) return [];
    return [{ kpi, round, measure, ...figure, asOf, evidenceUrl, note, place: cells.place }];
  });
  return { rows, issues };
}
