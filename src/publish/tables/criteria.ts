/** `…-kpi-criteria-*.csv`: a row for every comparison of every level. */
import { terms } from '../../words/index.ts';
import type { RoundModel } from '../../assessment/index.ts';
import { levelText } from '../../schema/index.ts';
import { OPERATORS } from '../../scoring/index.ts';
import { operatorList } from './codes.ts';
import { keyColumns, measureColumn, roundColumn, ruleColumn, unitColumn } from './sharedColumns.ts';
import { column, table } from './table.ts';

export const criteria = table<RoundModel & RoundModel['comparisons'][number]>(
  ['kpi_id', 'round', 'level', 'measure', 'operator'],
  ({ rounds }) => rounds.flatMap((round) => round.comparisons.map((comparison) => ({ ...round, ...comparison }))),
  [
    ...keyColumns,
    roundColumn,
    ruleColumn,
    column('level', 'text', ({ level }) => level, {
      title: terms.names.level,
      th: 'รหัสระดับตามหลักเกณฑ์ที่การประเมินใช้ ชื่อและคะแนนของระดับอยู่ในหลักเกณฑ์นั้น',
      en: 'Id of the level in the policy of the assessment, which names and scores it.',
      required: true,
      example: 'standard',
    }),
    measureColumn,
    column('operator', 'text', ({ operator }) => operator, {
      title: { th: 'การเปรียบเทียบ', en: 'Comparison' },
      th: `ผลเทียบกับค่าเกณฑ์อย่างไรจึงถึงระดับนี้ ${operatorList.th}`,
      en: `How the result has to stand to the threshold: ${operatorList.en}.`,
      required: true,
      allowed: OPERATORS,
      example: 'ge',
    }),
    column('value', 'decimal', ({ value }) => value, {
      title: terms.names.threshold,
      th: 'ค่าที่ต้องถึงเพื่อได้ระดับนี้ หากวิธีคิดเป็น milestones คือลำดับของขั้นตอนที่ต้องทำครบ',
      en: 'The figure at which the level is reached; for milestones, the number of the step to be completed.',
      required: true,
      example: '65',
    }),
    unitColumn,
    column('text_th', 'text', ({ criteria: table, level }) => levelText(table.criteria, level), {
      title: { th: 'ข้อความเกณฑ์', en: 'Official text (Thai)' },
      th: 'ข้อความเกณฑ์ของระดับนี้ตามเอกสาร',
      en: 'Official text of the level, in Thai.',
      required: true,
      example: 'ร้อยละ 65',
    }),
    column('text_en', 'text', () => '', {
      title: { th: 'ข้อความเกณฑ์ภาษาอังกฤษ', en: 'Text in English' },
      th: 'คำแปลภาษาอังกฤษของข้อความเกณฑ์ ว่างไว้เมื่อแหล่งที่มาไม่มีคำแปล',
      en: 'English wording of the level; empty where the source has none.',
      example: '',
    }),
  ],
);
