/** Columns of a figure: what is measured, its value and fraction, its unit and its status. */
import { th } from '../../i18n/index.ts';
import { OBS_STATUSES, type ObsStatus } from '../../scoring/index.ts';
import type { Column } from './column.ts';

export const measureColumn: Column = {
  name: 'measure',
  type: 'text',
  title: { th: 'รายการวัด', en: 'Measure' },
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
    title: { th: 'ตัวตั้ง', en: 'Numerator' },
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
    title: { th: 'ตัวหาร', en: 'Denominator' },
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
  title: { th: 'หน่วย', en: 'Unit' },
  description: {
    th: 'percent ร้อยละ points คะแนน count จำนวนนับ level ระดับหรือขั้นตอน',
    en: 'percent, points, count, or level (a level or step).',
  },
  required: true,
  allowed: ['percent', 'points', 'count', 'level'],
  example: 'percent',
};

const statusesInEnglish: Record<ObsStatus, string> = {
  A: 'normal value',
  P: 'provisional value',
  E: 'estimate',
  B: 'break in the series',
  O: 'the source says there is no data (n/a)',
  M: 'the source has a dash: no value, or none was set',
  Z: 'the source sets the score to 0 in this case',
};

/** SDMX CL_OBS_STATUS and the project's own Z, which only results can hold. */
export function statusColumn(isResult: boolean): Column {
  const allowed = OBS_STATUSES.filter((status) => isResult || status !== 'Z');
  return {
    name: 'obs_status',
    type: 'text',
    title: { th: 'สถานะของค่า', en: 'Observation status' },
    description: {
      th: `บอกสถานะของค่าและเหตุที่ช่องค่าว่าง ${allowed.map((status) => `${status} ${th.obsStatuses[status].label}`).join(' ')}`,
      en: `Status of the value, and why it is missing. ${allowed.map((status) => `${status}: ${statusesInEnglish[status]}`).join('; ')}.`,
    },
    required: true,
    allowed,
    example: 'A',
  };
}

export const noteColumn: Column = {
  name: 'note',
  type: 'text',
  title: { th: 'หมายเหตุ', en: 'Note' },
  description: { th: 'ข้อสังเกตเกี่ยวกับแถวนี้', en: 'A remark about this row.' },
  required: false,
  example: 'มีการเชื่อมโยงบนระบบ citizen portal จำนวน 12 งานบริการ',
};
