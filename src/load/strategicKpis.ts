/** `strategic-kpis.csv`: the Strategic KPIs that the source lists. */
import type { Issue } from '../issues/index.ts';
import { readId, readText, wrongLanguage } from '../schema/index.ts';
import { type Cells, cellsOf } from './cells.ts';
import { readCsv } from './csv.ts';
import type { StrategicKpiRow } from './types.ts';

export const STRATEGIC_KPI_COLUMNS = ['number', 'title_th', 'title_en', 'source'] as const;

/** Rows whose number was read, as in baselines: whole only where there is no issue. */
export function parseStrategicKpis(bytes: Uint8Array, file: string): { rows: StrategicKpiRow[]; issues: Issue[] } {
  const table = readCsv(bytes, file, STRATEGIC_KPI_COLUMNS);
  const issues = [...table.issues];
  const rows = table.rows.flatMap((row): StrategicKpiRow[] => {
    const cells = cellsOf(row, issues);
    const number = cells.need('number', readId, { th: 'ลำดับตามเอกสาร เช่น 1', en: 'the number as printed, such as 1' });
    const th = cells.need('title_th', readText, { th: 'ชื่อตามเอกสาร', en: 'the title as it stands in the source' });
    const en = cells.need('title_en', readText, { th: 'ชื่อแปลภาษาอังกฤษ', en: 'the title in English' });
    if (th !== null && en !== null) checkLanguages(cells, { th, en });
    const source = cells.need('source', readText, {
      th: 'ส่วนของเอกสารที่มีรายการนี้',
      en: 'the part of the source that lists it',
    });
    if (number === null) return [];
    return [{ number, title: { th: th ?? '', en: en ?? '' }, source: source ?? '', place: cells.place }];
  });
  return { rows, issues };
}

function checkLanguages(cells: Cells, titles: { th: string; en: string }): void {
  const language = wrongLanguage(titles);
  if (language === null) return;
  const column = language === 'en' ? 'en' : 'th';
  cells.refuse(`title_${column}`, { code: 'other-language', found: titles[column], values: { language } });
}
