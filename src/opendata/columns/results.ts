/** `…-kpi-results-*.csv`: what was reported, for each round and measure. */
import { terms } from '../../i18n/index.ts';
import type { Column } from './column.ts';
import { fractionColumns, measureColumn, noteColumn, statusColumn, unitColumn } from './figure.ts';
import { keyColumns } from './key.ts';
import { roundColumn } from './rule.ts';

export const resultColumns: readonly Column[] = [
  ...keyColumns,
  roundColumn,
  measureColumn,
  {
    name: 'value',
    type: 'decimal',
    title: terms.names.result,
    description: {
      th: 'ผลที่รายงานในรอบนั้น ว่างไว้เมื่อไม่มีค่า โดย obs_status บอกเหตุ ช่องว่างไม่ใช่ศูนย์',
      en: 'The result reported in the round; empty where missing, obs_status says why. Empty is never zero.',
    },
    required: false,
    example: '63.24',
  },
  ...fractionColumns,
  unitColumn,
  statusColumn(true),
  {
    name: 'as_of',
    type: 'date',
    title: { th: 'ข้อมูล ณ วันที่ (ค.ศ.)', en: 'As of' },
    description: {
      th: 'วันที่ของผล รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ.',
      en: 'The day on which the result was true, as YYYY-MM-DD in the common era.',
    },
    required: false,
    example: '2024-09-30',
  },
  {
    name: 'evidence_url',
    type: 'link',
    title: { th: 'ที่อยู่ของหลักฐาน', en: 'Evidence' },
    description: { th: 'ที่อยู่เว็บของหลักฐานที่เผยแพร่', en: 'Web address of the published evidence.' },
    required: false,
    example: 'https://www.dsdw.go.th/',
  },
  noteColumn,
];
