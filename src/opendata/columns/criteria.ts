/** `…-kpi-criteria-*.csv`: a row for every comparison of every level. */
import { terms } from '../../i18n/index.ts';
import { LEVELS, OPERATORS } from '../../scoring/index.ts';
import { inThai, operatorList } from './codes.ts';
import type { Column } from './column.ts';
import { measureColumn, unitColumn } from './figure.ts';
import { keyColumns } from './key.ts';
import { roundColumn, ruleColumn } from './rule.ts';

export const criteriaColumns: readonly Column[] = [
  ...keyColumns,
  roundColumn,
  ruleColumn,
  {
    name: 'level',
    type: 'text',
    title: terms.names.level,
    description: {
      th: inThai(terms.levels),
      en: 'Level of the criteria: entry, standard or advanced.',
    },
    required: true,
    allowed: LEVELS,
    example: 'standard',
  },
  measureColumn,
  {
    name: 'operator',
    type: 'text',
    title: { th: 'การเปรียบเทียบ', en: 'Comparison' },
    description: {
      th: `ผลเทียบกับค่าเกณฑ์อย่างไรจึงถึงระดับนี้ ${operatorList.th}`,
      en: `How the result has to stand to the threshold: ${operatorList.en}.`,
    },
    required: true,
    allowed: OPERATORS,
    example: 'ge',
  },
  {
    name: 'value',
    type: 'decimal',
    title: terms.names.threshold,
    description: {
      th: 'ค่าที่ต้องถึงเพื่อได้ระดับนี้ หากวิธีคิดเป็น milestones คือลำดับของขั้นตอนที่ต้องทำครบ',
      en: 'The figure at which the level is reached; for milestones, the number of the step to be completed.',
    },
    required: true,
    example: '65',
  },
  unitColumn,
  {
    name: 'text_th',
    type: 'text',
    title: { th: 'ข้อความเกณฑ์', en: 'Official text (Thai)' },
    description: { th: 'ข้อความเกณฑ์ของระดับนี้ตามเอกสาร', en: 'Official text of the level, in Thai.' },
    required: true,
    example: 'ร้อยละ 65',
  },
  {
    name: 'text_en',
    type: 'text',
    title: { th: 'ข้อความเกณฑ์ภาษาอังกฤษ', en: 'Text in English' },
    description: {
      th: 'คำแปลภาษาอังกฤษของข้อความเกณฑ์ ว่างไว้เมื่อแหล่งที่มาไม่มีคำแปล',
      en: 'English wording of the level; empty where the source has none.',
    },
    required: false,
    example: '',
  },
];
