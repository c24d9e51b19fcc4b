/** `…-kpi-results-*.csv`: what was reported, for each round and measure. */
import { terms } from '../../words/index.ts';
import type { ResultRow } from '../../input/index.ts';
import {
  fractionColumns,
  inOrder,
  keyColumns,
  measureColumn,
  noteColumn,
  roundColumn,
  statusColumn,
  unitColumn,
  unitLabelColumn,
} from './sharedColumns.ts';
import { column, table } from './table.ts';

export const results = table<ResultRow>(
  ['kpi_id', 'round', 'measure'],
  (kpi) => kpi.rounds.flatMap((round) => inOrder(kpi, round.results)),
  [
    ...keyColumns,
    roundColumn,
    measureColumn,
    column('value', 'decimal', ({ value }) => value, {
      title: terms.names.result,
      th: 'ผลที่รายงานในรอบนั้น ว่างไว้เมื่อไม่มีค่า โดย obs_status บอกเหตุ ช่องว่างไม่ใช่ศูนย์',
      en: 'The result reported in the round; empty where missing, obs_status says why. Empty is never zero.',
      example: '63.24',
    }),
    ...fractionColumns,
    unitColumn,
    statusColumn(true),
    column('as_of', 'date', ({ asOf }) => asOf, {
      title: { th: 'ข้อมูล ณ วันที่ (ค.ศ.)', en: 'As of' },
      th: 'วันที่ของผล รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ.',
      en: 'The day on which the result was true, as YYYY-MM-DD in the common era.',
      example: '2024-09-30',
    }),
    column('evidence_url', 'link', ({ evidenceUrl }) => evidenceUrl, {
      title: { th: 'ที่อยู่ของหลักฐาน', en: 'Evidence' },
      th: 'ที่อยู่เว็บของหลักฐานที่เผยแพร่',
      en: 'Web address of the published evidence.',
      example: 'https://www.dsdw.go.th/',
    }),
    noteColumn,
    unitLabelColumn,
  ],
);
