/** `…-kpi-activities-*.csv`: the plan, a row for each line of it. */
import { terms } from '../../i18n/index.ts';
import type { Column } from './column.ts';
import { noteColumn } from './figure.ts';
import { keyColumns } from './key.ts';

export const activityColumns: readonly Column[] = [
  ...keyColumns,
  {
    name: 'number',
    type: 'text',
    numberWord: `${terms.names.activity.th}ที่`,
    title: { th: 'เลขกิจกรรม', en: 'Activity number' },
    description: {
      th: 'เลขกิจกรรมตามที่พิมพ์ในเอกสาร เป็นข้อความ ไฟล์ .excel.csv เขียนว่า กิจกรรมที่ 5.10',
      en: 'Number of the activity as printed; text, not a figure. In the .excel.csv file the Thai word for activity stands before it.',
    },
    required: true,
    example: '5.1',
  },
  {
    name: 'activity',
    type: 'text',
    title: terms.names.activity,
    description: { th: 'ข้อความของกิจกรรมตามเอกสาร', en: 'Text of the activity as it stands in the source, in Thai.' },
    required: true,
    example: 'จัดทำพิมพ์เขียวงานบริการ ทั้ง 4 งานบริการ',
  },
  {
    name: 'parent',
    type: 'text',
    numberWord: `${terms.names.activity.th}ที่`,
    title: terms.names.parentActivity,
    description: {
      th: 'เลขของกิจกรรมที่กิจกรรมนี้เป็นส่วนย่อย ว่างไว้เมื่อไม่ได้เป็นส่วนย่อยของกิจกรรมใด',
      en: 'Number of the activity of which this is a part; empty where it is a part of none.',
    },
    required: false,
    example: '5',
  },
  {
    name: 'months',
    type: 'months',
    title: { th: 'เดือนที่ดำเนินการ', en: 'Months' },
    description: {
      th: 'เดือนปฏิทิน (1 ถึง 12) ตามแผน เรียงตามปีงบประมาณโดยเริ่มที่ตุลาคม คั่นด้วยเว้นวรรค ว่างไว้เมื่ออ่านจากเอกสารไม่ได้',
      en: 'Calendar months (1 to 12) of the plan in the order of the fiscal year (October first), separated by spaces; empty where the source does not tell.',
    },
    required: false,
    example: '10 11 12',
  },
  {
    name: 'months_basis',
    type: 'text',
    title: terms.names.monthsBasis,
    description: {
      th: 'stated เอกสารเขียนเดือนไว้ layout อ่านจากตำแหน่งของเครื่องหมายในตารางแผน ว่างไว้เมื่อไม่มีเดือน',
      en: 'stated: the source writes the months; layout: read from the place of the marks in the plan; empty without months.',
    },
    required: false,
    allowed: ['stated', 'layout'],
    example: 'layout',
  },
  noteColumn,
];
