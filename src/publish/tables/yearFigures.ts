/** `…-kpi-baselines-*.csv` and `…-kpi-targets-*.csv`: a figure for each measure and fiscal year. */
import { type Bilingual, terms } from '../../words/index.ts';
import type { FigureRow } from '../../input/index.ts';
import type { KpiModel } from '../../assessment/index.ts';
import { fiscalYearPeriod } from '../../scoring/index.ts';
import {
  fractionColumns,
  inOrder,
  keyColumns,
  measureColumn,
  noteColumn,
  statusColumn,
  unitColumn,
  unitLabelColumn,
} from './sharedColumns.ts';
import { column, table, type Table } from './table.ts';

export const baselines = yearFigures({
  figures: (kpi) => kpi.baselines,
  value: terms.names.baseline,
  meaning: {
    th: 'ค่าที่เกิดขึ้นในปีงบประมาณนั้นตามเอกสาร ว่างไว้เมื่อไม่มีค่า โดย obs_status บอกเหตุ',
    en: 'What was achieved in that fiscal year according to the source; empty where missing, obs_status says why.',
  },
  source: `${terms.names.baseline.th} ${terms.kpiNumber('2').th}`,
});

export const targets = yearFigures({
  figures: (kpi) => kpi.targets,
  value: terms.names.target,
  meaning: {
    th: 'ค่าที่เอกสารตั้งเป้าไว้สำหรับปีงบประมาณนั้น ว่างไว้เมื่อไม่ได้ตั้ง โดย obs_status บอกเหตุ',
    en: 'What the source aims at in that fiscal year; empty where none is set, obs_status says why.',
  },
  source: `${terms.names.target.th} ${terms.kpiNumber('2').th}`,
});

interface YearFigures {
  figures: (kpi: KpiModel) => FigureRow[];
  value: Bilingual;
  meaning: Bilingual;
  source: string;
}

function yearFigures({ figures, value, meaning, source }: YearFigures): Table {
  return table<FigureRow>(
    ['kpi_id', 'measure', 'fiscal_year_be'],
    (kpi) =>
      inOrder(
        kpi,
        [...figures(kpi)].sort((a, b) => a.fiscalYear - b.fiscalYear),
      ),
    [
      ...keyColumns,
      measureColumn,
      column('fiscal_year_be', 'integer', ({ fiscalYear }) => String(fiscalYear), {
        title: { th: 'ปีงบประมาณของค่า (พ.ศ.)', en: 'Fiscal year of the figure (BE)' },
        th: 'ปีงบประมาณที่ค่านี้เป็นของปีนั้น เป็นปี พ.ศ.',
        en: 'Fiscal year of the figure, in the Buddhist era.',
        required: true,
        example: '2566',
      }),
      column('period_start', 'date', ({ fiscalYear }) => fiscalYearPeriod(fiscalYear).start, {
        title: { th: 'วันแรกของปีงบประมาณ (ค.ศ.)', en: 'First day of the fiscal year' },
        th: 'วันที่ 1 ตุลาคม รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ.',
        en: '1 October, as YYYY-MM-DD in the common era.',
        required: true,
        example: '2022-10-01',
      }),
      column('period_end', 'date', ({ fiscalYear }) => fiscalYearPeriod(fiscalYear).end, {
        title: { th: 'วันสุดท้ายของปีงบประมาณ (ค.ศ.)', en: 'Last day of the fiscal year' },
        th: 'วันที่ 30 กันยายน รูปแบบ ปปปป-ดด-วว เป็นปี ค.ศ.',
        en: '30 September, as YYYY-MM-DD in the common era.',
        required: true,
        example: '2023-09-30',
      }),
      column('value', 'decimal', ({ value }) => value, {
        title: value,
        ...meaning,
        example: '63.24',
      }),
      ...fractionColumns,
      unitColumn,
      statusColumn(false),
      column('source', 'text', ({ source }) => source, {
        title: terms.names.source,
        th: 'ส่วนของเอกสารที่ค่านี้ปรากฏ',
        en: 'The part of the source document in which the figure stands.',
        required: true,
        example: source,
      }),
      noteColumn,
      unitLabelColumn,
    ],
  );
}
