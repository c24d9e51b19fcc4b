/** `…-kpi-scores-*.csv`: a row for every KPI and round that has criteria, scored or not. */
import { terms } from '../../words/index.ts';
import type { RoundModel } from '../../assessment/index.ts';
import { KPI_STATES, LEVELS } from '../../scoring/index.ts';
import { inThai } from './codes.ts';
import { componentColumn, keyColumns, roundColumn, ruleColumn, weightColumn } from './sharedColumns.ts';
import { column, table } from './table.ts';

export const scores = table<RoundModel>(['kpi_id', 'round'], ({ rounds }) => rounds, [
  ...keyColumns,
  roundColumn,
  componentColumn,
  weightColumn,
  column('state', 'text', ({ score }) => score.state, {
    title: { th: 'สถานะคะแนน', en: 'State' },
    th: KPI_STATES.map((state) => `${state} ${terms.states[state].label.th}`).join(' '),
    en: 'Why there is or is no score: scored, not-reported, not-due or not-applicable. None of the last three is zero.',
    required: true,
    allowed: KPI_STATES,
    example: 'scored',
  }),
  column('score', 'decimal', ({ score }) => score.score, {
    title: terms.names.score,
    th: 'คะแนน 0 ถึง 100 ปัดเศษครั้งเดียวตามหลักเกณฑ์ ว่างไว้เมื่อยังไม่มีคะแนน',
    en: 'Score from 0 to 100, rounded once by the policy; empty unless scored.',
    example: '66.20',
  }),
  column('weighted_score', 'decimal', ({ score }) => score.weightedScore, {
    title: terms.names.weightedScore,
    th: 'คะแนนก่อนปัดเศษคูณน้ำหนักหารด้วย 100 แล้วปัดเศษครั้งเดียว ห้ามนำของรอบที่ 1 มารวมเป็นคะแนนรวม เพราะรอบที่ 1 ใช้ติดตามเท่านั้นและมีเกณฑ์ไม่ครบทุกตัวชี้วัด',
    en: 'Exact score × weight ÷ 100, rounded once. Those of round 1 must not be summed: the round is for monitoring and not every KPI has criteria for it.',
    example: '13.24',
  }),
  column('level_reached', 'text', ({ score }) => score.levelReached, {
    title: { th: 'ระดับที่ถึง', en: 'Level reached' },
    th: `ระดับสูงสุดที่ผลถึง ${inThai(terms.levelReached)} ว่างไว้เมื่อยังไม่มีคะแนน`,
    en: 'Highest level that the result reaches: none, entry, standard or advanced; empty unless scored.',
    allowed: ['none', ...LEVELS],
    example: 'entry',
  }),
  ruleColumn,
  column('assumptions', 'ids', ({ score }) => score.assumptions.join(' '), {
    title: terms.names.assumptions,
    th: 'รหัสข้อของหลักเกณฑ์ที่เอกสารไม่ได้ระบุและมีผลต่อคะแนนนี้ คั่นด้วยเว้นวรรค',
    en: 'Ids of the policy entries that the source does not state and that touched this score, separated by spaces.',
    example: 'interpolation',
  }),
  column('policy', 'text', (_, { assessment }) => assessment.policy.id, {
    title: { th: 'หลักเกณฑ์การคิดคะแนน', en: 'Policy' },
    th: 'รหัสหลักเกณฑ์การคิดคะแนนที่ใช้ ตัวเลขของหลักเกณฑ์อยู่ในไฟล์อ่านก่อนใช้และใน JSON ของการประเมิน',
    en: 'Id of the scoring policy; its numbers are in the readme and in the JSON of the assessment.',
    required: true,
    example: 'opdc-2567',
  }),
]);
