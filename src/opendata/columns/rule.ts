/** Round and rule, which criteria, results and scores share. */
import type { Column } from './column.ts';

export const roundColumn: Column = {
  name: 'round',
  type: 'integer',
  title: { th: 'รอบการประเมิน', en: 'Round' },
  description: {
    th: '1 คือรอบ 6 เดือน ใช้ติดตามความก้าวหน้า 2 คือรอบ 12 เดือน เป็นคะแนนประจำปี',
    en: '1 is the six-month round, for monitoring; 2 is the twelve-month round, the score of the year.',
  },
  required: true,
  allowed: ['1', '2'],
  example: '2',
};

export const ruleColumn: Column = {
  name: 'rule',
  type: 'text',
  title: { th: 'วิธีคิดคะแนน', en: 'Rule' },
  description: {
    th: 'thresholds คือเทียบกับค่าเกณฑ์ milestones คือนับขั้นตอนที่ทำครบ conditions คือเงื่อนไขที่ต้องเป็นจริงครบทุกข้อของแต่ละระดับ',
    en: 'thresholds: compared with the threshold of each level; milestones: steps completed; conditions: every comparison of a level has to hold.',
  },
  required: true,
  allowed: ['thresholds', 'milestones', 'conditions'],
  example: 'thresholds',
};
