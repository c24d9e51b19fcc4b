/** KPIs for the drawings, as a build would make them; all figures of this file are invented or taken over for shape only. */
import type { FigureRow, LoadedAssessment, LoadedKpi, ResultRow } from '../../src/load/types.ts';
import { toKpiModel } from '../../src/model/kpi.ts';
import type { ComponentModel, KpiModel } from '../../src/model/types.ts';
import { kpiFrontMatter } from '../../src/schema/index.ts';
import { type ObsStatus, totalOf } from '../../src/scoring/index.ts';
import type { ScoreBarInput } from '../../src/charts/index.ts';
import { policy } from '../scoring/policy.ts';

export { policy };

type Levels<T> = [entry: T, standard: T, advanced: T];
type Figures = [year: number, value: string | null, status?: ObsStatus][];

interface Wanted {
  kpi?: string;
  weight?: string;
  component?: 'performance' | 'potential';
  direction?: 'higher-is-better' | 'lower-is-better';
  unit?: 'percent' | 'count' | 'points';
  max?: string;
  criteria: object;
  roundOne?: object;
  measures?: string[];
  baselines?: Figures;
  targets?: Figures;
  /** Measure (or "share") to value, or null with a status. */
  results?: { round: '1' | '2'; measure?: string; value: string | null; status?: ObsStatus }[];
  seriesBreak?: number;
  notApplicable?: boolean;
  today?: string;
}

const UNIT_WORDS = { percent: { th: 'ร้อยละ', en: 'percent' }, count: { th: 'งานบริการ', en: 'services' }, points: { th: 'คะแนน', en: 'points' } };
const names = (id: string) => ({ th: `จำนวนหน่วยงานที่เกี่ยวข้องซึ่งเชื่อมโยงข้อมูล ${id}`, en: `Connected agencies, ${id}` });
const place = { file: 'test', row: 2 };

export const thresholds = ([entry, standard, advanced]: Levels<string>) => ({
  rule: 'thresholds', measure: 'share', levels: { entry: { value: entry, text: 'ก' }, standard: { value: standard, text: 'ข' }, advanced: { value: advanced, text: 'ค' } },
});
export const milestones = {
  rule: 'milestones', measure: 'share', levels: { entry: { step: '1', text: 'จัดทำแนวทาง' }, standard: { step: '2', text: 'ชี้แจงแนวทาง' }, advanced: { step: '3', text: 'พัฒนา อพม.' } },
};
const compare = (measure: string, operator: string, value: string) => ({ measure, operator, value, basis: 'assumed' });
export const conditions = {
  rule: 'conditions',
  levels: {
    entry: { comparisons: [compare('services', 'ge', '2'), compare('agencies', 'ge', '6')], text: 'ก' },
    standard: { comparisons: [compare('services', 'ge', '4'), compare('agencies', 'ge', '10')], text: 'ข' },
    advanced: { comparisons: [compare('services', 'ge', '4'), compare('agencies', 'gt', '10')], text: 'ค' },
  },
};

export function kpi(wanted: Wanted): KpiModel {
  const number = wanted.kpi ?? '1';
  const unit = wanted.unit ?? 'percent';
  const front = kpiFrontMatter.parse({
    kpi: number,
    title: { th: `ร้อยละของผู้ใช้บริการ <ทดสอบ> & "${number}"`, en: `Share of users ${number}` },
    summary: { th: 'ก', en: 'a' },
    component: wanted.component ?? 'performance',
    weight: wanted.weight ?? '20',
    unit,
    direction: wanted.direction ?? 'higher-is-better',
    measures: (wanted.measures ?? ['share']).map((id) => ({
      id, label: names(id), unit, unitLabel: UNIT_WORDS[unit], kind: 'scored', whole: unit === 'count' ? 'true' : 'false',
      bounds: { min: '0', max: wanted.max ?? (unit === 'percent' ? '100' : undefined), basis: 'stated', source: 'ทดสอบ' },
    })),
    rounds: [...(wanted.roundOne ? [{ round: '1', basis: 'stated', criteria: wanted.roundOne }] : []), { round: '2', basis: 'stated', criteria: wanted.criteria }],
    zeroCondition: { text: 'ไม่มีผลการสำรวจ', source: 'ทดสอบ' },
    notApplicable: wanted.notApplicable ? { text: 'ไม่นำมาประเมิน', source: 'ทดสอบ' } : undefined,
    strategy: { linked: 'false' },
    seriesBreaks: wanted.seriesBreak ? [{ measure: 'share', fiscalYear: String(wanted.seriesBreak), text: { th: 'เปลี่ยนวิธีนับ', en: 'New way of counting' } }] : [],
    source: { document: 'test', section: 'test' },
  });
  const loaded: LoadedKpi = { file: 'test.mdx', front, body: '', bodyLine: 1 };
  const row = ([fiscalYear, value, status = 'A']: Figures[number]): FigureRow => ({
    kpi: number, measure: 'share', fiscalYear, value, numerator: null, denominator: null, status, source: '', note: '', place,
  });
  const results = (wanted.results ?? []).map(({ round, measure = 'share', value, status = 'A' }): ResultRow => ({
    kpi: number, round: round === '1' ? 1 : 2, measure, value, numerator: null, denominator: null, status, asOf: null, evidenceUrl: null, note: '', place,
  }));
  const assessment = {
    agency: 'test', fiscalYear: 2567, baselines: (wanted.baselines ?? []).map(row), targets: (wanted.targets ?? []).map(row), results, activities: [],
  } as unknown as LoadedAssessment;
  return toKpiModel(loaded, assessment, { policy, today: wanted.today ?? '2024-03-01' });
}

const PERCENT_YEARS: Figures = [
  [2561, null, 'O'], [2562, '70.64'], [2563, '71.41'], [2564, '50.01'], [2565, '52.92'], [2566, '46.54'],
];

/** One KPI for each shape a drawing must cope with. */
export const kpis = {
  uneven: kpi({ criteria: thresholds(['51.46', '61.46', '66.46']), baselines: [[2565, '70.62'], [2566, '61.46']], results: [{ round: '2', value: '63.96' }], unit: 'points', max: '100' }),
  falling: kpi({ criteria: thresholds(['46.54', '49.82', '53.10']), roundOne: thresholds(['23.27', '24.91', '26.55']), baselines: PERCENT_YEARS, results: [{ round: '1', value: '30.1' }] }),
  lower: kpi({ criteria: thresholds(['30', '20', '15']), direction: 'lower-is-better', baselines: [[2565, '28.4'], [2566, '24.5']], results: [{ round: '2', value: '17.2', status: 'P' }] }),
  equal: kpi({ criteria: thresholds(['445', '445', '445']), unit: 'points', max: '500', baselines: [[2565, '431.02'], [2566, '445']], results: [{ round: '2', value: '447.5' }] }),
  halfEqual: kpi({ criteria: thresholds(['445', '462.24', '462.24']), unit: 'points', max: '500', baselines: [[2566, '462.24']], results: [{ round: '2', value: '462.24' }] }),
  outside: kpi({ criteria: thresholds(['98.72', '98.84', '98.90']), baselines: [[2565, '71'], [2566, '73.2']], results: [{ round: '2', value: '98.94' }] }),
  farBelow: kpi({ criteria: thresholds(['2', '3', '4']), baselines: [[2561, null, 'O'], [2562, null, 'O'], [2563, null, 'O'], [2564, '0.11'], [2565, '1.41'], [2566, '0.11']], targets: [[2567, '3'], [2570, '5']] }),
  missing: kpi({ criteria: thresholds(['10', '12.5', '15']), baselines: [[2561, null, 'M'], [2562, null, 'M'], [2563, null, 'M'], [2564, null, 'O'], [2565, null, 'O'], [2566, null, 'O']], targets: [[2567, '12.5']] }),
  notReported: kpi({ criteria: thresholds(['10', '12.5', '15']), today: '2026-01-01' }),
  zero: kpi({ criteria: thresholds(['10', '12.5', '15']), results: [{ round: '2', value: null, status: 'Z' }] }),
  broken: kpi({ criteria: thresholds(['60', '65', '70']), baselines: [[2563, '1200'], [2564, '1310'], [2565, '53.19', 'B'], [2566, '63.24']], unit: 'points', max: '2000', seriesBreak: 2565, results: [{ round: '2', value: '64' }, ] }),
  crowded: kpi({ criteria: thresholds(['63', '63.5', '64']), baselines: [[2566, '63.6']], results: [{ round: '2', value: '63.61' }], targets: [[2567, '63.62'], [2568, '64'], [2569, '65'], [2570, '66']] }),
  milestonesDone: kpi({ criteria: milestones, unit: 'count', results: [{ round: '2', value: '2' }] }),
  milestonesMissing: kpi({ criteria: milestones, unit: 'count' }),
  conditionsDone: kpi({ criteria: conditions, unit: 'count', measures: ['services', 'agencies'], results: [{ round: '2', measure: 'services', value: '4' }, { round: '2', measure: 'agencies', value: '8' }] }),
  conditionsMissing: kpi({ criteria: conditions, unit: 'count', measures: ['services', 'agencies'] }),
  notApplicable: kpi({ criteria: thresholds(['60', '65', '70']), notApplicable: true }),
} satisfies Record<string, KpiModel>;

/** Nine KPIs with the weights of the first assessment; `results` by KPI number. */
export function assessment(results: Record<string, string> = {}, notApplicable = ''): ScoreBarInput {
  const weights: [string, string, 'performance' | 'potential'][] = [
    ['1', '15', 'performance'], ['2', '20', 'performance'], ['3', '20', 'performance'], ['4', '15', 'performance'],
    ['5.1', '5', 'potential'], ['5.2', '10', 'potential'], ['5.3', '2.5', 'potential'], ['5.4', '2.5', 'potential'], ['6', '10', 'potential'],
  ];
  const all = weights.map(([number, weight, component]) => kpi({
    kpi: number, weight, component, criteria: thresholds(['60', '65', '70']), notApplicable: number === notApplicable,
    results: results[number] ? [{ round: '2', value: results[number] }] : [],
  }));
  const sum = (some: KpiModel[]) => totalOf(some.flatMap(({ scored, annual }) => (annual ? [{ kpi: scored, score: annual.score }] : [])), policy);
  const component = (id: ComponentModel['id'], number: string, weight: string, th: string, en: string): ComponentModel => {
    const own = all.filter(({ front }) => front.component === id);
    return { id, front: { id, number, title: { th, en }, weight }, kpis: own, total: sum(own) };
  };
  return {
    front: { title: { th: 'การประเมิน', en: 'Assessment' } } as ScoreBarInput['front'],
    fiscalYear: 2567,
    components: [
      component('performance', '1', '70', 'การประเมินประสิทธิผลการดำเนินงาน (Performance Base)', 'Performance Base'),
      component('potential', '2', '30', 'การประเมินศักยภาพในการดำเนินงาน (Potential Base)', 'Potential Base'),
    ],
    total: sum(all),
  };
}
