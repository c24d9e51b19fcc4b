/** A rule of every kind, with figures that are made up: nothing of it is of any agency. */
import type { Bilingual, Criteria, Direction, Policy } from '../../scoring/index.ts';
import { inSentence, terms } from '../../words/index.ts';
import type { LadderMeasure } from '../spec/ladder.ts';
import { fiveLevels, threeLevels } from './scheme.ts';

export interface ExampleRule {
  id: string;
  title: Bilingual;
  policy: Policy;
  direction: Direction;
  measures: (LadderMeasure & { whole: boolean })[];
  /** Parts with their shares, where the rule is made of several. */
  tables: { share: string; label: Bilingual; criteria: Criteria }[];
  /** Figures of last year and of this year for each measure. */
  last: string[];
  result: string[];
}

const measure = (id: string, th: string, en: string, unit: 'percent' | 'days' | 'steps' | 'services') => ({
  id,
  label: { th, en },
  unit,
  unitLabel: units[unit],
  bounds: unit === 'percent' ? { min: '0', max: '100' } : { min: '0' },
  whole: unit !== 'percent',
});
const units = {
  percent: inSentence(terms.units.percent),
  days: { th: 'วัน', en: 'days' },
  steps: { th: 'ขั้น', en: 'steps' },
  services: { th: 'บริการ', en: 'services' },
};

const share = measure('share', 'ร้อยละตัวอย่าง', 'Example share', 'percent');
const whole = (criteria: Criteria) => [{ share: '100', label: { th: 'ทั้งหมด', en: 'Whole' }, criteria }];
const thresholds = (values: Record<string, string>, of = 'share'): Criteria => ({
  rule: 'thresholds',
  measure: of,
  levels: Object.fromEntries(Object.entries(values).map(([level, value]) => [level, { value }])),
});
const higher = 'higher-is-better' as const;
const common = { policy: threeLevels, direction: higher, measures: [share] };

export const exampleRules: ExampleRule[] = [
  {
    ...common,
    id: 'thresholds',
    title: { th: 'ค่าเกณฑ์สามระดับ', en: 'Three thresholds' },
    tables: whole(thresholds({ entry: '60', standard: '65', advanced: '70' })),
    last: ['63.24'],
    result: ['66.8'],
  },
  {
    ...common,
    id: 'five-levels',
    title: { th: 'ห้าระดับ', en: 'Five levels' },
    policy: fiveLevels,
    tables: whole(thresholds({ 'level-1': '50', 'level-2': '55', 'level-3': '60', 'level-4': '65', 'level-5': '70' })),
    last: ['52.5'],
    result: ['63'],
  },
  {
    ...common,
    id: 'lower-is-better',
    title: { th: 'ยิ่งต่ำยิ่งดี', en: 'Lower is better' },
    direction: 'lower-is-better',
    measures: [measure('days', 'จำนวนวันตัวอย่าง', 'Example days', 'days')],
    tables: whole(thresholds({ entry: '30', standard: '20', advanced: '10' }, 'days')),
    last: ['34'],
    result: ['16'],
  },
  {
    ...common,
    id: 'whole-numbers',
    title: { th: 'จำนวนเต็ม', en: 'Whole numbers' },
    measures: [measure('services', 'จำนวนบริการตัวอย่าง', 'Example services', 'services')],
    tables: whole(thresholds({ entry: '4', standard: '8', advanced: '12' }, 'services')),
    last: ['5'],
    result: ['9'],
  },
  {
    ...common,
    id: 'beyond',
    title: { th: 'ค่าที่อยู่นอกมาตรา', en: 'Figures beyond the scale' },
    tables: whole(thresholds({ entry: '60', standard: '62', advanced: '64' })),
    last: ['12'],
    result: ['97.5'],
  },
  {
    ...common,
    id: 'bands',
    title: { th: 'ช่วงของแต่ละระดับ', en: 'Bands' },
    tables: whole({
      rule: 'bands',
      measure: 'share',
      levels: {
        entry: { from: '60', below: '70' },
        standard: { from: '70', below: '80' },
        advanced: { from: '80' },
      },
    }),
    last: ['58'],
    result: ['74'],
  },
  {
    ...common,
    id: 'five-bands',
    title: { th: 'ช่วงของห้าระดับ ยิ่งต่ำยิ่งดี', en: 'Bands of five levels, lower is better' },
    policy: fiveLevels,
    direction: 'lower-is-better',
    measures: [measure('days', 'จำนวนวันตัวอย่าง', 'Example days', 'days')],
    tables: whole({
      rule: 'bands',
      measure: 'days',
      levels: {
        'level-1': { above: '30' },
        'level-2': { above: '25', to: '30' },
        'level-3': { above: '20', to: '25' },
        'level-4': { above: '15', to: '20' },
        'level-5': { to: '15' },
      },
    }),
    last: ['27'],
    result: ['18'],
  },
  {
    ...common,
    id: 'milestones',
    title: { th: 'ขั้นตอนของงาน', en: 'Steps of work' },
    measures: [measure('steps', 'ขั้นที่ทำครบตัวอย่าง', 'Example steps completed', 'steps')],
    tables: whole({
      rule: 'milestones',
      measure: 'steps',
      levels: { entry: { step: '1' }, standard: { step: '2' }, advanced: { step: '3' } },
    }),
    last: ['1'],
    result: ['2'],
  },
  {
    ...common,
    id: 'conditions',
    title: { th: 'เงื่อนไขของหลายรายการวัด', en: 'Conditions on several measures' },
    measures: [share, measure('services', 'จำนวนบริการตัวอย่าง', 'Example services', 'services')],
    tables: whole({
      rule: 'conditions',
      levels: Object.fromEntries(
        [
          ['entry', '4', '50'],
          ['standard', '8', '70'],
          ['advanced', '12', '90'],
        ].map(([level = '', services = '', least = '']) => [
          level,
          {
            comparisons: [
              { measure: 'services', operator: 'ge', value: services, basis: 'stated' },
              { measure: 'share', operator: 'ge', value: least, basis: 'stated' },
            ],
          },
        ]),
      ),
    }),
    last: ['55', '5'],
    result: ['74', '9'],
  },
  {
    ...common,
    id: 'composite',
    title: { th: 'เกณฑ์หลายส่วน', en: 'A rule made of parts' },
    tables: [
      {
        share: '60',
        label: { th: 'ส่วนที่หนึ่ง', en: 'First part' },
        criteria: thresholds({ entry: '60', standard: '65', advanced: '70' }),
      },
      {
        share: '40',
        label: { th: 'ส่วนที่สอง', en: 'Second part' },
        criteria: thresholds({ entry: '50', standard: '70', advanced: '90' }),
      },
    ],
    last: ['62'],
    result: ['68'],
  },
];
