/** Columns of a figure: what is measured, its value and fraction, its unit and its status. */
import { terms } from '../../i18n/index.ts';
import { OBS_STATUSES } from '../../scoring/index.ts';
import { inThai } from './codes.ts';
import type { Column } from './column.ts';

export const measureColumn: Column = {
  name: 'measure',
  type: 'text',
  title: terms.names.measure,
  description: {
    th: 'รหัสถาวรของรายการวัดภายในตัวชี้วัด ตัวชี้วัดหนึ่งอาจวัดมากกว่าหนึ่งรายการ',
    en: 'Permanent id of the measure within the KPI; a KPI may have more than one measure.',
  },
  required: true,
  example: 'share',
};

export const fractionColumns: readonly Column[] = [
  {
    name: 'numerator',
    type: 'decimal',
    title: terms.names.numerator,
    description: {
      th: 'ตัวตั้งของค่า ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
      en: 'Numerator of the value; empty where the source gives none.',
    },
    required: false,
    example: '2080',
  },
  {
    name: 'denominator',
    type: 'decimal',
    title: terms.names.denominator,
    description: {
      th: 'ตัวหารของค่า ว่างไว้เมื่อแหล่งที่มาไม่ระบุ',
      en: 'Denominator of the value; empty where the source gives none.',
    },
    required: false,
    example: '3289',
  },
];

export const unitColumn: Column = {
  name: 'unit',
  type: 'text',
  title: terms.names.unit,
  description: {
    th: `${inThai(terms.units)}หรือขั้นตอน`,
    en: 'percent, points, count, or level (a level or step).',
  },
  required: true,
  allowed: Object.keys(terms.units),
  example: 'percent',
};

/** SDMX CL_OBS_STATUS and the project's own Z, which only results can hold. */
export function statusColumn(isResult: boolean): Column {
  const allowed = OBS_STATUSES.filter((status) => isResult || status !== 'Z');
  return {
    name: 'obs_status',
    type: 'text',
    title: terms.names.obsStatus,
    description: {
      th: `บอกสถานะของค่าและเหตุที่ช่องค่าว่าง ${allowed.map((status) => `${status} ${terms.obsStatuses[status].label.th}`).join(' ')}`,
      en: `Status of the value, and why it is missing. ${allowed.map((status) => `${status}: ${terms.obsStatuses[status].meaning.en}`).join('; ')}.`,
    },
    required: true,
    allowed,
    example: 'A',
  };
}

export const noteColumn: Column = {
  name: 'note',
  type: 'text',
  title: terms.names.note,
  description: { th: 'ข้อสังเกตเกี่ยวกับแถวนี้', en: 'A remark about this row.' },
  required: false,
  example: 'มีการเชื่อมโยงบนระบบ citizen portal จำนวน 12 งานบริการ',
};
