/** `…-kpi-criteria-*.csv`: a row for every comparison of every level. */
import { terms } from '../../words/index.ts';
import type { RoundModel } from '../../assessment/index.ts';
import { INTERPOLATIONS, OPERATORS, RULES } from '../../scoring/index.ts';
import { operatorList } from './codes.ts';
import { type CriteriaPart, criteriaParts, interpolationOf, WHOLE } from './parts.ts';
import { keyColumns, measureColumn, roundColumn, ruleColumn, unitColumn, unitLabelColumn } from './sharedColumns.ts';
import { column, table } from './table.ts';

export type Asked = RoundModel & Omit<RoundModel['comparisons'][number], 'part'> & { part: CriteriaPart };

/** Every comparison of every level of a round, each with the part of the criteria that it belongs to. */
export const asked = (round: RoundModel): Asked[] =>
  criteriaParts(round.criteria).flatMap((part) =>
    round.comparisons
      .filter((comparison) => (comparison.part ?? WHOLE) === part.id)
      .map((comparison) => ({ ...round, ...comparison, part })),
  );

export const criteria = table<Asked>(
  ['kpi_id', 'round', 'part', 'level', 'measure', 'operator'],
  ({ rounds }) => rounds.flatMap(asked),
  [
    ...keyColumns,
    roundColumn,
    ruleColumn,
    column('level', 'text', ({ level }) => level, {
      title: terms.names.level,
      th: 'รหัสระดับตามหลักเกณฑ์ที่การประเมินใช้ ชื่อและคะแนนของระดับอยู่ในหลักเกณฑ์นั้น',
      en: 'Id of the level in the policy of the assessment, which names and scores it.',
      required: true,
      ofScheme: true,
      example: 'standard',
    }),
    measureColumn,
    column('operator', 'text', ({ operator }) => operator, {
      title: { th: 'การเปรียบเทียบ', en: 'Comparison' },
      th: `ผลเทียบกับค่าเกณฑ์อย่างไรจึงถึงระดับนี้ ${operatorList.th}`,
      en: `How the result has to compare with the threshold: ${operatorList.en}.`,
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
    column('text_th', 'text', ({ part, level }) => part.criteria.levels[level]?.text, {
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
    unitLabelColumn,
    column('part', 'text', ({ part }) => part.id, {
      title: { th: 'ส่วนของเกณฑ์', en: 'Part' },
      th: `รหัสส่วนของเกณฑ์ที่แถวนี้เป็นของส่วนนั้น ${WHOLE} คือเกณฑ์ไม่แบ่งส่วน ชื่อของส่วนอยู่ใน JSON ของตัวชี้วัด`,
      en: `Id of the part of the criteria to which the row belongs; ${WHOLE} where they have no parts. The JSON of the KPI names the parts.`,
      required: true,
      example: WHOLE,
    }),
    column('share', 'decimal', ({ part }) => part.share, {
      title: { th: 'สัดส่วนของส่วน (ร้อยละ)', en: 'Share of the part (%)' },
      th: 'สัดส่วนของส่วนในคะแนนของตัวชี้วัด เป็นร้อยละ สัดส่วนของทุกส่วนรวมกันได้ทั้งหมดของคะแนน',
      en: 'Share of the part in the score of the KPI, as a percentage; the shares of all parts make up the whole score.',
      required: true,
      example: '60',
    }),
    column('part_rule', 'text', ({ part }) => part.criteria.rule, {
      title: { th: 'วิธีคิดคะแนนของส่วน', en: 'Rule of the part' },
      th: 'วิธีคิดคะแนนของส่วนนี้ เท่ากับคอลัมน์ rule เมื่อเกณฑ์ไม่แบ่งส่วน',
      en: 'How the part scores; the same as rule where the criteria have no parts.',
      required: true,
      allowed: RULES,
      example: RULES[0] ?? '',
    }),
    column('interpolation', 'text', ({ part }, { assessment }) => interpolationOf(part, assessment.policy), {
      title: terms.policyEntries.interpolation,
      th: 'linear-per-segment คิดคะแนนเป็นเส้นตรงระหว่างสองระดับ none ได้คะแนนของระดับที่ถึง ว่างไว้เมื่อวิธีคิดไม่มีคะแนนระหว่างระดับ',
      en: 'linear-per-segment: along a straight line between two levels; none: the score of the level reached; empty where the rule gives nothing between levels.',
      allowed: INTERPOLATIONS,
      example: INTERPOLATIONS[0],
    }),
  ],
);
