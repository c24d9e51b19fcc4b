/** Component and weight, which definitions and scores share. */
import { terms } from '../../i18n/index.ts';
import type { Column } from './column.ts';

export const componentColumn: Column = {
  name: 'component',
  type: 'text',
  title: terms.names.component,
  description: {
    th: 'performance การประเมินประสิทธิผลการดำเนินงาน potential การประเมินศักยภาพในการดำเนินงาน',
    en: 'Component of the assessment: performance (effectiveness) or potential.',
  },
  required: true,
  allowed: ['performance', 'potential'],
  example: 'performance',
};

export const weightColumn: Column = {
  name: 'weight',
  type: 'decimal',
  title: terms.names.weight,
  description: {
    th: 'น้ำหนักของตัวชี้วัด ร้อยละของทั้งการประเมิน น้ำหนักของทุกตัวชี้วัดในการประเมินรวมกันได้ 100',
    en: 'Weight of the KPI in percent of the whole assessment; the weights of an assessment total 100.',
  },
  required: true,
  example: '20',
};
