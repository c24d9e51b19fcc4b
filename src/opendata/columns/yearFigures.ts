/** `…-kpi-baselines-*.csv` and `…-kpi-targets-*.csv`: a figure for each measure and fiscal year. */
import { type Bilingual, terms } from '../../i18n/index.ts';
import type { Column } from './column.ts';
import { fractionColumns, measureColumn, noteColumn, statusColumn, unitColumn } from './figure.ts';
import { keyColumns } from './key.ts';

export const baselineColumns = yearFigureColumns({
  value: terms.names.baseline,
  meaning: {
    th: 'ค่าที่เกิดขึ้นในปีงบประมาณนั้นตามเอกสาร ว่างไว้เมื่อไม่มีค่า โดย obs_status บอกเหตุ',
    en: 'What was reached in that fiscal year according to the source; empty where missing, obs_status says why.',
  },
  source: `${terms.names.baseline.th} ${terms.kpiNumber('2').th}`,
});

export const targetColumns = yearFigureColumns({
  value: terms.names.target,
  meaning: {
    th: 'ค่าที่เอกสารตั้งเป้าไว้สำหรับปีงบประมาณนั้น ว่างไว้เมื่อไม่ได้ตั้ง โดย obs_status บอกเหตุ',
    en: 'What the source aims at in that fiscal year; empty where none is set, obs_status says why.',
  },
  source: `${terms.names.target.th} ${terms.kpiNumber('2').th}`,
});

interface YearFigureWords {
  value: Bilingual;
  meaning: Bilingual;
  source: string;
}

function yearFigureColumns({ value, meaning, source }: YearFigureWords): readonly Column[] {
  return [
    ...keyColumns,
    measureColumn,
    {
      name: 'fiscal_year_be',
      type: 'integer',
      title: { th: 'ปีงบประมาณของค่า (พ.ศ.)', en: 'Fiscal year of the figure (B.E.)' },
      description: { th: 'ปีงบประมาณที่ค่านี้เป็นของปีนั้น เป็นปี พ.ศ.', en: 'Fiscal year of the figure, in the Buddhist era.' },
      required: true,
      example: '2566',
    },
    {
      name: 'period_start',
      type: 'date',
      title: { th: 'วันแรกของปีงบประมาณ (ค.ศ.)', en: 'First day of the fiscal year' },
      description: { th: 'วันที่ 1 ตุลาคม รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ.', en: '1 October, as YYYY-MM-DD in the common era.' },
      required: true,
      example: '2022-10-01',
    },
    {
      name: 'period_end',
      type: 'date',
      title: { th: 'วันสุดท้ายของปีงบประมาณ (ค.ศ.)', en: 'Last day of the fiscal year' },
      description: {
        th: 'วันที่ 30 กันยายน รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ.',
        en: '30 September, as YYYY-MM-DD in the common era.',
      },
      required: true,
      example: '2023-09-30',
    },
    { name: 'value', type: 'decimal', title: value, description: meaning, required: false, example: '63.24' },
    ...fractionColumns,
    unitColumn,
    statusColumn(false),
    {
      name: 'source',
      type: 'text',
      title: terms.names.source,
      description: { th: 'ส่วนของเอกสารที่ค่านี้ปรากฏ', en: 'The part of the source document in which the figure stands.' },
      required: true,
      example: source,
    },
    noteColumn,
  ];
}
