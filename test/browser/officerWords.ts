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

const measure = (index: number, id: string, unit: string): Filled[] => [
  ['measures', ''],
  [`measures.${index}.id`, id],
  [`measures.${index}.label.th`, `ผลของ ${id}`],
  [`measures.${index}.unit`, unit],
  [`measures.${index}.kind`, 'scored'],
  [`measures.${index}.whole`, String(unit !== 'percent')],
];

const percents = ['ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80'];
const thresholds = (criteria: string, id: string): Filled[] => [
  [criteria, ruleWords.thresholds.th],
  [`${criteria}.measure`, id],
  ...levels(criteria, { value: ['60', '70', '80'], text: percents }),
];

const criteria = 'rounds.0.criteria';
const measured: Record<Rule, { unit: string; measures: string[]; criteria: Filled[] }> = {
  thresholds: { unit: 'percent', measures: ['share'], criteria: thresholds(criteria, 'share') },
  bands: {
    unit: 'percent',
    measures: ['share'],
    criteria: [
      [criteria, ruleWords.bands.th],
      [`${criteria}.measure`, 'share'],
      ...levels(criteria, { from: ['60', '80', '90'], below: ['80', '90'], text: percents }),
    ],
  },
  milestones: {
    unit: 'level',
    measures: ['steps'],
    criteria: [
      [criteria, ruleWords.milestones.th],
      [`${criteria}.measure`, 'steps'],
      ...levels(criteria, { step: ['1', '2', '3'], text: ['จัดทำแผน', 'ประชุม', 'รายงานผล'] }),
    ],
  },
  conditions: {
    unit: 'count',
    measures: ['services'],
    criteria: [
      [criteria, ruleWords.conditions.th],
      ...LEVELS.flatMap((level, index): Filled[] => {
        const one = `${criteria}.levels.${level}`;
        return [
          [`${one}.comparisons`, ''],
          [`${one}.comparisons.0.measure`, 'services'],
          [`${one}.comparisons.0.operator`, 'ge'],
          [`${one}.comparisons.0.value`, String(2 * index + 2)],
          [`${one}.comparisons.0.basis`, 'stated'],
          [`${one}.text`, `${2 * index + 2} งานบริการขึ้นไป`],
        ];
      }),
    ],
  },
  composite: {
    unit: 'percent',
    measures: ['trained', 'planned'],
    criteria: [
      [criteria, ruleWords.composite.th],
      ...['trained', 'planned'].flatMap((id, index): Filled[] => {
        const part = `${criteria}.parts.${index}`;
        return [
          [`${criteria}.parts`, ''],
          [`${part}.id`, `part_${index + 1}`],
          [`${part}.label.th`, `ส่วนที่ ${index + 1}`],
          [`${part}.share`, index === 0 ? '60' : '40'],
          ...thresholds(`${part}.criteria`, id),
        ];
      }),
    ],
  },
  'as-awarded': { unit: 'points', measures: [], criteria: [[criteria, ruleWords['as-awarded'].th]] },
};

/** A KPI of each kind of rule, all of one agency; their weights add up to 100. */
export const kpisOfEachKind = Object.entries(measured).map(([rule, { unit, measures, criteria }], index): Filled[] => [
  ['kpi', String(index + 1)],
  ['title.th', `ตัวชี้วัดที่ใช้เกณฑ์ ${rule}`],
  ['summary.th', 'ตัวชี้วัดนี้ดูผลของงาน ยิ่งมากยิ่งดี'],
  ['component', 'performance'],
  ['weight', index < 4 ? '20' : '10'],
  ['unit', unit],
  ['direction', 'higher-is-better'],
  ...measures.flatMap((id, at) => measure(at, id, unit)),
  ['rounds', ''],
  ['rounds.0.round', '2'],
  ['rounds.0.basis', 'stated'],
  ...criteria,
  ['strategy.link', 'not-stated'],
  ['source.document', 'newcomer-kpi-2568'],
  ['source.section', `ตัวชี้วัดที่ ${index + 1}`],
  ['body', '## คำอธิบาย\n\nข้อความตามเอกสาร'],
]);

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
