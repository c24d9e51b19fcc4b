/** `activities.csv`: the plan (แผนการดำเนินงาน), one row for each line of it. */
import type { Issue } from '../issues/index.ts';
import { readActivityMonths, readId, readOneOf, readText } from '../schema/index.ts';
import { type Cells, cellsOf, takeKpi } from './cells.ts';
import { readCsv } from './csv.ts';
import { noKpis } from './knownKpis.ts';
import type { ActivityRow } from './types.ts';

export const ACTIVITY_COLUMNS = ['kpi', 'number', 'activity', 'parent', 'months', 'months_basis', 'note'] as const;

/** Rows whose KPI and number were read, as in baselines: whole only where there is no issue. */
export function parseActivities(
  bytes: Uint8Array,
  file: string,
  known = noKpis,
): { rows: ActivityRow[]; issues: Issue[] } {
  const table = readCsv(bytes, file, ACTIVITY_COLUMNS);
  const issues = [...table.issues];
  const rows = table.rows.flatMap((row): ActivityRow[] => {
    const cells = cellsOf(row, issues);
    const kpi = takeKpi(cells, known);
    const number = cells.need('number', readId, {
      th: 'เลขกิจกรรมตามเอกสาร เช่น 6.1',
      en: 'the number of the activity as printed, such as 6.1',
    });
    const activity = cells.need('activity', readText, {
      th: 'ข้อความของกิจกรรมตามเอกสาร',
      en: 'the text of the activity as it stands in the source',
    });
    const parent = cells.take('parent', readId);
    const months = cells.take('months', readActivityMonths) ?? [];
    const monthsBasis = takeMonthsBasis(cells, months);
    const note = cells.text('note');
    if (kpi === null || number === null) return [];
    return [{ kpi, number, activity: activity ?? '', parent, months, monthsBasis, note, place: cells.place }];
  });
  return { rows, issues };
}

/** There is a basis exactly where there are months. */
function takeMonthsBasis(cells: Cells, months: readonly number[]): ActivityRow['monthsBasis'] {
  const values: Record<string, string> = months.length > 0 ? { months: 'true' } : {};
  const basis = cells.take('months_basis', (text) =>
    readOneOf(text, ['stated', 'layout'] as const, 'bad-months-basis', values),
  );
  const unread = cells.refused.has('months') || cells.refused.has('months_basis');
  if (!unread && (basis !== null) !== months.length > 0) {
    cells.refuse('months_basis', { code: 'bad-months-basis', found: basis ?? '', values });
  }
  return basis;
}
