/** `baselines.csv` and `targets.csv`: one row for each KPI, measure and fiscal year. */
import type { Issue } from '../issues/index.ts';
import { readFiscalYear, readText } from '../schema/index.ts';
import { cellsOf, takeKpi, takeMeasure } from './cells.ts';
import { readCsv } from './csv.ts';
import { takeFigure } from './figure.ts';
import { noKpis } from './knownKpis.ts';
import type { FigureRow } from './types.ts';

export const FIGURE_COLUMNS = [
  'kpi',
  'measure',
  'fiscal_year_be',
  'value',
  'numerator',
  'denominator',
  'obs_status',
  'source',
  'note',
] as const;

export const parseBaselines = parseFigures;
export const parseTargets = parseFigures;

/**
 * A row whose key was read stays in `rows` even where another of its cells was refused, so that the checks can
 * tell what else is wrong with it; rows are used only where there is no issue at all.
 */
function parseFigures(bytes: Uint8Array, file: string, known = noKpis): { rows: FigureRow[]; issues: Issue[] } {
  const table = readCsv(bytes, file, FIGURE_COLUMNS);
  const issues = [...table.issues];
  const rows = table.rows.flatMap((row): FigureRow[] => {
    const cells = cellsOf(row, issues);
    const kpi = takeKpi(cells, known);
    const measure = takeMeasure(cells);
    const fiscalYear = cells.need('fiscal_year_be', readFiscalYear, {
      th: 'ปีงบประมาณ พ.ศ. เช่น 2567',
      en: 'a fiscal year of the Buddhist era, such as 2567',
    });
    const figure = takeFigure(cells, { zero: false, dash: 'M', measure: known.measureOf(kpi, measure) });
    const source = cells.need('source', readText, {
      th: 'ส่วนของเอกสารที่ตัวเลขนี้มา เช่น ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1',
      en: 'the part of the source that has this figure, such as ข้อมูลพื้นฐาน ตัวชี้วัดที่ 1',
    });
    const note = cells.text('note');
    if (kpi === null || measure === null || fiscalYear === null) return [];
    return [{ kpi, measure, fiscalYear, ...figure, source: source ?? '', note, place: cells.place }];
  });
  return { rows, issues };
}
