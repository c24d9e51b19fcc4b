/** `…-kpi-activities-*.csv`: the plan, a row for each line of it. */
import { terms } from '../../words/index.ts';
import type { KpiModel } from '../../assessment/index.ts';
import { keyColumns, noteColumn } from './sharedColumns.ts';
import { column, table } from './table.ts';

export const activities = table<KpiModel['activities'][number]>(['kpi_id', 'number'], ({ activities: rows }) => rows, [
  ...keyColumns,
  column('number', 'text', ({ number }) => number, {
    title: { th: 'เลขกิจกรรม', en: 'Activity number' },
    th: 'เลขกิจกรรมตามที่พิมพ์ในเอกสาร เป็นข้อความ ไฟล์ .excel.csv เขียนว่า กิจกรรมที่ 5.10',
    en: 'Number of the activity as printed; text, not a figure. In the .excel.csv file the Thai word for activity stands before it.',
    required: true,
    numberWord: `${terms.names.activity.th}ที่`,
    example: '5.1',
  }),
  column('activity', 'text', ({ activity }) => activity, {
    title: terms.names.activity,
    th: 'ข้อความของกิจกรรมตามเอกสาร',
    en: 'Text of the activity as in the source, in Thai.',
    required: true,
    example: 'จัดทำพิมพ์เขียวงานบริการ ทั้ง 4 งานบริการ',
  }),
  column('parent', 'text', ({ parent }) => parent, {
    title: terms.names.parentActivity,
    th: 'เลขของกิจกรรมที่กิจกรรมนี้เป็นส่วนย่อย ว่างไว้เมื่อไม่ได้เป็นส่วนย่อยของกิจกรรมใด',
    en: 'Number of the activity of which this is a part; empty where it is a part of none.',
    numberWord: `${terms.names.activity.th}ที่`,
    example: '5',
  }),
  column('months', 'months', ({ months }) => months.join(' '), {
    title: { th: 'เดือนที่ดำเนินการ', en: 'Months' },
    th: 'เดือนปฏิทิน (1 ถึง 12) ตามแผน เรียงตามปีงบประมาณโดยเริ่มที่ตุลาคม คั่นด้วยเว้นวรรค ว่างไว้เมื่ออ่านจากเอกสารไม่ได้',
    en: 'Calendar months (1 to 12) of the plan in the order of the fiscal year (October first), separated by spaces; empty where the source does not say.',
    example: '10 11 12',
  }),
  column('months_basis', 'text', ({ monthsBasis }) => monthsBasis, {
    title: terms.names.monthsBasis,
    th: 'stated เอกสารเขียนเดือนไว้ layout อ่านจากตำแหน่งของเครื่องหมายในตารางแผน ว่างไว้เมื่อไม่มีเดือน',
    en: 'stated: the source writes the months; layout: read from the place of the marks in the plan; empty without months.',
    allowed: ['stated', 'layout'],
    example: 'layout',
  }),
  noteColumn,
]);
