/** What an officer writes into the forms, as the documents of two agencies say it. */
import type { Rule } from '../../src/scoring/index.ts';
import { ruleWords } from '../../src/words/index.ts';
import type { Filled } from './forms.ts';

const LEVELS = ['entry', 'standard', 'advanced'];

/** The first assessment of an agency, begun empty. */
export const newAssessment: Filled[] = [
  ['title.th', 'การประเมินกรมใหม่ ปีงบประมาณ พ.ศ. 2568'],
  ['components.0.id', 'performance'],
  ['components.0.title.th', 'การประเมินประสิทธิผลการดำเนินงาน'],
  ['components.0.weight', '100'],
  ['source.title.th', 'รายละเอียดตัวชี้วัดของกรมใหม่'],
  ['source.publisher.th', 'กรมใหม่'],
];

/** A field of each level: [name, its texts from the lowest level up]. */
const levels = (criteria: string, fields: Record<string, string[]>): Filled[] =>
  LEVELS.flatMap((level, index) =>
    Object.entries(fields).flatMap(([name, texts]): Filled[] => {
      const text = texts[index];
      return text === undefined || text === '' ? [] : [[`${criteria}.levels.${level}.${name}`, text]];
    }),
  );

const percents = ['ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80'];
const criteria = 'rounds.0.criteria';
const parts = ['value_1', 'value_2'];

/** Kinds of rule of which a KPI is begun by command: in which unit, and what the command left empty. */
export const begunByCommand: Partial<Record<Rule, { unit: string; rest: Filled[] }>> = {
  composite: {
    unit: 'percent',
    rest: parts.flatMap((_, index): Filled[] => {
      const part = `${criteria}.parts.${index}`;
      return [
        [`measures.${index}.label.th`, `ผลของส่วนที่ ${index + 1}`],
        [`measures.${index}.whole`, 'false'],
        [`${part}.label.th`, `ส่วนที่ ${index + 1}`],
        [`${part}.share`, index === 0 ? '60' : '40'],
        ...levels(`${part}.criteria`, { value: ['60', '70', '80'], text: percents }),
      ];
    }),
  },
  'as-awarded': { unit: 'points', rest: [] },
};

/** What the command leaves empty of any KPI. */
export const restOfAny = (section: string): Filled[] => [
  ['summary.th', 'ตัวชี้วัดนี้ดูผลของงาน ยิ่งมากยิ่งดี'],
  ['rounds.0.basis', 'stated'],
  ['strategy.link', 'not-stated'],
  ['source.section', section],
];

/** A KPI from an empty form to the last field. */
export const fromEmptyForm: Filled[] = [
  ['kpi', '3'],
  ['title.th', 'ร้อยละของงานที่แล้วเสร็จ'],
  ['component', 'performance'],
  ['weight', '40'],
  ['unit', 'percent'],
  ['direction', 'higher-is-better'],
  ['measures', ''],
  ['measures.0.id', 'share'],
  ['measures.0.label.th', 'ร้อยละของงานที่แล้วเสร็จ'],
  ['measures.0.unit', 'percent'],
  ['measures.0.kind', 'scored'],
  ['measures.0.whole', 'false'],
  ['rounds', ''],
  ['rounds.0.round', '2'],
  [criteria, ruleWords.bands.th],
  [`${criteria}.measure`, 'share'],
  ...levels(criteria, { from: ['60', '80', '90'], below: ['80', '90'], text: percents }),
  ...restOfAny('ตัวชี้วัดที่ 3'),
  ['source.document', 'newcomer-kpi-2568'],
  ['body', '## คำอธิบาย\n\nข้อความตามเอกสาร'],
];

/** What the policy did not say, until an agency used it: how the three other kinds are scored. */
export const morePolicy = ['bands', 'composite', 'as-awarded'].flatMap((entry): Filled[] => [
  [`entries.${entry}`, ''],
  [`entries.${entry}.basis`, 'assumed'],
  [`entries.${entry}.source`, 'เอกสารไม่ได้ระบุ'],
  [`entries.${entry}.text.th`, 'คิดคะแนนตามชนิดของเกณฑ์'],
]);

const rest = (weight: string, section: string): Filled[] => [
  ['weight', weight],
  ['source.section', section],
];

/** What the command left empty in the next year, by file. */
export const nextYear: Record<string, Filled[]> = {
  2568: [
    ['components.0.weight', '70'],
    ['components.1.weight', '30'],
    ['source.title.th', 'รายละเอียดตัวชี้วัดของกรมตัวอย่าง ปีงบประมาณ พ.ศ. 2568'],
    ['source.publisher.th', 'กรมตัวอย่าง'],
  ],
  'kpi-1': [
    ...rest('40', 'ตัวชี้วัดที่ 1'),
    ...levels('rounds.0.criteria', { step: ['1', '2', '3'], text: ['จัดทำแผน', 'อบรม', 'ติดตามผล'] }),
    ...levels('rounds.1.criteria', { value: ['62', '65', '68'], text: ['ร้อยละ 62', 'ร้อยละ 65', 'ร้อยละ 68'] }),
  ],
  'kpi-2': [
    ...rest('30', 'ตัวชี้วัดที่ 2'),
    ...levels('rounds.0.criteria', { value: ['8', '6', '4'], text: ['8 วัน', '6 วัน', '4 วัน'] }),
  ],
  'kpi-3-1': [
    ...rest('30', 'ตัวชี้วัดที่ 3.1'),
    ...levels('rounds.0.criteria', {
      'comparisons.0.value': ['3', '4', '5'],
      'comparisons.1.value': ['', '8', '10'],
      text: ['3 งานบริการ', '4 งานบริการ 8 หน่วยงาน', '5 งานบริการ มากกว่า 10 หน่วยงาน'],
    }),
  ],
};
