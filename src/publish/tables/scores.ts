/** `…-kpi-scores-*.csv`: a row for every KPI and round that has criteria, for every KPI made of sub-KPIs, and for one that does not apply. */
import { terms } from '../../words/index.ts';
import type { KpiModel, RoundModel } from '../../assessment/index.ts';
import { KPI_STATES, type KpiScore, NO_LEVEL } from '../../scoring/index.ts';
import { componentColumn, keyColumns, roundColumn, ruleOfScoreColumn, weightColumn } from './sharedColumns.ts';
import { column, table } from './table.ts';

/** Of each round that has criteria; of a KPI that has none, that of its sub-KPIs, or that it does not apply. */
export const scoresOf = ({ rounds, score: own }: KpiModel): KpiScore[] => [
  ...rounds.map(({ score }) => score),
  ...(own && !rounds.some(({ round }) => round === own.round) ? [own] : []),
];

const items = (kpi: KpiModel) => scoresOf(kpi).map((score) => ({ round: score.round, score }));

export const scores = table<Pick<RoundModel, 'round' | 'score'>>(['kpi_id', 'round'], items, [
  ...keyColumns,
  roundColumn,
  componentColumn,
  weightColumn,
  column('state', 'text', ({ score }) => score.state, {
    title: { th: 'สถานะคะแนน', en: 'State' },
    th: KPI_STATES.map((state) => `${state} ${terms.states[state].label.th}`).join(' '),
    en: `Why there is or is no score: ${KPI_STATES.join(', ')}. None but the first is a score, and none is zero.`,
    required: true,
    allowed: KPI_STATES,
    example: 'scored',
  }),
  column('score', 'decimal', ({ score }) => score.score, {
    title: terms.names.score,
    th: 'คะแนนตามมาตราของหลักเกณฑ์ ปัดเศษครั้งเดียว ว่างไว้เมื่อยังไม่มีคะแนน',
    en: 'Score on the scale of the policy, rounded once; empty unless scored.',
    example: '66.20',
  }),
  column('weighted_score', 'decimal', ({ score }) => score.weightedScore, {
    title: terms.names.weightedScore,
    th: 'คะแนนก่อนปัดเศษคูณน้ำหนักหารด้วยน้ำหนักรวม (หักน้ำหนักที่เฉลี่ยให้ตัวชี้วัดอื่น) แล้วปัดเศษครั้งเดียว คะแนนรวมของปีใช้เฉพาะรอบประจำปีของหลักเกณฑ์ ห้ามนำของรอบที่ใช้ติดตามและของตัวชี้วัดที่มีตัวชี้วัดย่อยมารวม',
    en: 'Exact score × weight ÷ sum of the weights (less what is shared out among the others), rounded once. Only those of the annual round of the policy make a total; those of a monitoring round and of a KPI made of sub-KPIs must not be summed.',
    example: '13.24',
  }),
  column('level_reached', 'text', ({ score }) => score.levelReached, {
    title: { th: 'ระดับที่ถึง', en: 'Level reached' },
    th: `รหัสระดับสูงสุดที่ผลถึงตามหลักเกณฑ์ ${NO_LEVEL} คือยังไม่ถึงระดับใด ว่างไว้เมื่อยังไม่มีคะแนน`,
    en: `Id of the highest level that the result reaches; ${NO_LEVEL} where it reaches none; empty unless scored.`,
    ofScheme: true,
    example: 'entry',
  }),
  ruleOfScoreColumn,
  column('assumptions', 'ids', ({ score }) => score.assumptions.join(' '), {
    title: terms.names.assumptions,
    th: 'รหัสข้อของหลักเกณฑ์ที่เอกสารไม่ได้ระบุและมีผลต่อคะแนนนี้ คั่นด้วยเว้นวรรค',
    en: 'Ids of the policy entries that the source does not state and that affect this score, separated by spaces.',
    example: 'interpolation',
  }),
  column('policy', 'text', (_, { assessment }) => assessment.policy.id, {
    title: { th: 'หลักเกณฑ์การคิดคะแนน', en: 'Policy' },
    th: 'รหัสหลักเกณฑ์การคิดคะแนนที่ใช้ ตัวเลขของหลักเกณฑ์อยู่ในไฟล์อ่านก่อนใช้และใน JSON ของการประเมิน',
    en: 'Id of the scoring policy; its numbers are in the readme and in the JSON of the assessment.',
    required: true,
    ofScheme: true,
    example: 'opdc-2567',
  }),
]);
