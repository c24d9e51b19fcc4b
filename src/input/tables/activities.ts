/** `activities.csv`: the plan (แผนการดำเนินงาน), one row for each line of it. */
import { readActivityMonths, readId, readOneOf } from '../../schema/index.ts';
import { terms } from '../../words/index.ts';
import { key, looks, neededWords, value } from './column.ts';
import { kpiColumn, noteColumn } from './figure.ts';
import type { Cells, RowOf, Table } from './table.ts';

const columns = {
  kpi: kpiColumn,
  number: key({
    name: 'number',
    label: { th: 'เลขกิจกรรม', en: 'Activity number' },
    th: 'เลขกิจกรรมตามเอกสาร',
    en: 'the number of the activity as printed',
    example: '6.1',
    read: (text) => readId(text),
    look: looks.digits,
  }),
  activity: value({
    name: 'activity',
    label: terms.names.activity,
    th: 'ข้อความของกิจกรรมตามเอกสาร',
    en: 'the text of the activity as it stands in the source',
    ...neededWords,
  }),
  parent: value<string | null>({
    name: 'parent',
    label: terms.names.parentActivity,
    th: 'เลขกิจกรรมที่กิจกรรมนี้เป็นส่วนหนึ่ง หรือว่างไว้',
    en: 'the number of the activity that this one is a part of, or empty',
    read: (text) => readId(text),
    look: looks.digits,
    empty: null,
  }),
  /** Calendar months 1 to 12, in the order of the fiscal year. */
  months: value<number[]>({
    name: 'months',
    label: { th: 'เดือนที่ดำเนินการ', en: 'Months' },
    also: ['เดือน'],
    th: 'เดือนตามปฏิทิน คั่นด้วยเว้นวรรค หรือว่างไว้',
    en: 'calendar months with a space between them, or empty',
    example: '10 11',
    read: readActivityMonths,
    look: /^[\p{Nd} ,-]+$/u,
    empty: [],
  }),
  monthsBasis: value<'stated' | 'layout' | null>({
    name: 'months_basis',
    label: terms.names.monthsBasis,
    th: 'stated เมื่อเอกสารระบุเดือน layout เมื่ออ่านจากตาราง ว่างไว้เมื่อไม่มีเดือน',
    en: 'stated where the source says the months, layout where its table shows them, empty where there are none',
    read: (text, { row }) =>
      readOneOf(text, ['stated', 'layout'] as const, 'bad-months-basis', valuesOf(row['months'])),
    look: looks.id,
    empty: null,
  }),
  note: noteColumn,
};

const valuesOf = (months: unknown): Record<string, string> =>
  Array.isArray(months) && months.length > 0 ? { months: 'true' } : {};

/** There is a basis exactly where there are months. */
function checkMonthsBasis({ row: { months, monthsBasis }, refused, refuse }: Cells<typeof columns>): void {
  if (refused.has('months') || refused.has('months_basis') || (monthsBasis !== null) === months.length > 0) return;
  refuse('months_basis', { code: 'bad-months-basis', found: monthsBasis ?? '', values: valuesOf(months) });
}

export type ActivityRow = RowOf<typeof columns>;
export const activityTable: Table<typeof columns> = { columns, check: checkMonthsBasis };
