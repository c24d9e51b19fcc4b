/** Round and rule, which criteria, results and scores share. */
import { type Bilingual, terms } from '../../i18n/index.ts';
import { type Rule, RULES } from '../../scoring/index.ts';
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

/** How each kind of rule scores, in half a sentence. */
const rules: Record<Rule, Bilingual> = {
  thresholds: { th: 'เทียบกับค่าเกณฑ์', en: 'compared with the threshold of each level' },
  milestones: { th: 'นับขั้นตอนที่ทำครบ', en: 'steps completed' },
  conditions: { th: 'เงื่อนไขที่ต้องเป็นจริงครบทุกข้อของแต่ละระดับ', en: 'every comparison of a level has to hold' },
};

export const ruleColumn: Column = {
  name: 'rule',
  type: 'text',
  title: { th: terms.names.working.th, en: 'Rule' },
  description: {
    th: RULES.map((rule) => `${rule} คือ${rules[rule].th}`).join(' '),
    en: `${RULES.map((rule) => `${rule}: ${rules[rule].en}`).join('; ')}.`,
  },
  required: true,
  allowed: RULES,
  example: RULES[0] ?? '',
};
