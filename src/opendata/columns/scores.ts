/** `…-kpi-scores-*.csv`: a row for every KPI and round that has criteria, scored or not. */
import { terms } from '../../i18n/index.ts';
import { KPI_STATES, LEVELS } from '../../scoring/index.ts';
import { inThai } from './codes.ts';
import type { Column } from './column.ts';
import { keyColumns } from './key.ts';
import { roundColumn, ruleColumn } from './rule.ts';
import { componentColumn, weightColumn } from './weight.ts';

export const scoreColumns: readonly Column[] = [
  ...keyColumns,
  roundColumn,
  componentColumn,
  weightColumn,
  {
    name: 'state',
    type: 'text',
    title: { th: 'สถานะคะแนน', en: 'State' },
    description: {
      th: KPI_STATES.map((state) => `${state} ${terms.states[state].label.th}`).join(' '),
      en: 'Why there is or is no score: scored, not-reported, not-due or not-applicable. None of the last three is zero.',
    },
    required: true,
    allowed: KPI_STATES,
    example: 'scored',
  },
  {
    name: 'score',
    type: 'decimal',
    title: terms.names.score,
    description: {
      th: 'คะแนน 0 ถึง 100 ปัดเศษครั้งเดียวตามหลักเกณฑ์ ว่างไว้เมื่อยังไม่มีคะแนน',
      en: 'Score from 0 to 100, rounded once by the policy; empty unless scored.',
    },
    required: false,
    example: '66.20',
  },
  {
    name: 'weighted_score',
    type: 'decimal',
    title: terms.names.weightedScore,
    description: {
      th: 'คะแนนก่อนปัดเศษคูณน้ำหนักหารด้วย 100 แล้วปัดเศษครั้งเดียว ห้ามนำของรอบที่ 1 มารวมเป็นคะแนนรวม เพราะรอบที่ 1 ใช้ติดตามเท่านั้นและมีเกณฑ์ไม่ครบทุกตัวชี้วัด',
      en: 'Exact score × weight ÷ 100, rounded once. Those of round 1 must not be summed: the round is for monitoring and not every KPI has criteria for it.',
    },
    required: false,
    example: '13.24',
  },
  {
    name: 'level_reached',
    type: 'text',
    title: { th: 'ระดับที่ถึง', en: 'Level reached' },
    description: {
      th: `ระดับสูงสุดที่ผลถึง ${inThai(terms.levelReached)} ว่างไว้เมื่อยังไม่มีคะแนน`,
      en: 'Highest level that the result reaches: none, entry, standard or advanced; empty unless scored.',
    },
    required: false,
    allowed: ['none', ...LEVELS],
    example: 'entry',
  },
  ruleColumn,
  {
    name: 'assumptions',
    type: 'ids',
    title: terms.names.assumptions,
    description: {
      th: 'รหัสข้อของหลักเกณฑ์ที่เอกสารไม่ได้ระบุและมีผลต่อคะแนนนี้ คั่นด้วยเว้นวรรค',
      en: 'Ids of the policy entries that the source does not state and that touched this score, separated by spaces.',
    },
    required: false,
    example: 'interpolation',
  },
  {
    name: 'policy',
    type: 'text',
    title: { th: 'หลักเกณฑ์การคิดคะแนน', en: 'Policy' },
    description: {
      th: 'รหัสหลักเกณฑ์การคิดคะแนนที่ใช้ ตัวเลขของหลักเกณฑ์อยู่ในไฟล์อ่านก่อนใช้และใน JSON ของการประเมิน',
      en: 'Id of the scoring policy; its numbers are in the readme and in the JSON of the assessment.',
    },
    required: true,
    example: 'opdc-2567',
  },
];
