/** Builds a KPI for the drawings as a build of the site would make it, through the real schema, model and scoring. */
import type { FigureRow, LoadedAssessment, LoadedKpi, ResultRow } from '../../src/input/types.ts';
import { toKpiModel } from '../../src/assessment/kpi.ts';
import type { KpiModel } from '../../src/assessment/types.ts';
import { kpiFrontMatter } from '../../src/schema/index.ts';
import type { ObsStatus, Policy } from '../../src/scoring/index.ts';
import { policy } from '../scoring/policy.ts';
import { theUnits } from '../assessment/units.ts';
import { withUnits } from '../../src/schema/index.ts';
import Fraction from 'fraction.js';

type Levels<T> = [entry: T, standard: T, advanced: T];
export type Figures = [year: number, value: string | null, status?: ObsStatus][];

interface Wanted {
  kpi?: string;
  weight?: string;
  component?: 'performance' | 'potential';
  direction?: 'higher-is-better' | 'lower-is-better';
  unit?: 'percent' | 'count' | 'points';
  max?: string;
  /** Null: none for the annual round. */
  criteria: object | null;
  roundOne?: object;
  measures?: string[];
  baselines?: Figures;
  targets?: Figures;
  /** Measure (or "share") to value, or null with a status. */
  results?: readonly {
    round: '1' | '2';
    measure?: string;
    value: string | null;
    status?: ObsStatus;
    numerator?: string;
    denominator?: string;
  }[];
  /** What the fractions of its measures count. */
  countedIn?: { th: string; en: string };
  seriesBreak?: number;
  notApplicable?: boolean;
  today?: string;
  /** The month in which the source wants the result of the year. */
  reportedIn?: string;
  policy?: Policy;
}

const UNIT_WORDS = {
  percent: { th: 'ร้อยละ', en: 'percent' },
  count: { th: 'งานบริการ', en: 'services' },
  points: { th: 'คะแนน', en: 'points' },
};
const names = (id: string) => ({ th: `จำนวนหน่วยงานที่เกี่ยวข้องซึ่งเชื่อมโยงข้อมูล ${id}`, en: `Connected agencies, ${id}` });
const place = { file: 'test', row: 2 };

export const thresholds = ([entry, standard, advanced]: Levels<string>) => ({
  rule: 'thresholds',
  measure: 'share',
  levels: {
    entry: { value: entry, text: 'ก' },
    standard: { value: standard, text: 'ข' },
    advanced: { value: advanced, text: 'ค' },
  },
});
export const milestones = {
  rule: 'milestones',
  measure: 'share',
  levels: {
    entry: { step: '1', text: 'จัดทำแนวทาง' },
    standard: { step: '2', text: 'ชี้แจงแนวทาง' },
    advanced: { step: '3', text: 'พัฒนา อพม.' },
  },
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
      id,
      label: names(id),
      unit,
      unitLabel: UNIT_WORDS[unit],
      countedIn: wanted.countedIn,
      kind: 'scored',
      whole: unit === 'count' ? 'true' : 'false',
      bounds: {
        min: '0',
        max: wanted.max ?? (unit === 'percent' ? '100' : undefined),
        basis: 'stated',
        source: 'ทดสอบ',
      },
    })),
    rounds: [
      ...(wanted.roundOne ? [{ round: '1', basis: 'stated', criteria: wanted.roundOne }] : []),
      ...(wanted.criteria ? [{ round: '2', basis: 'stated', criteria: wanted.criteria }] : []),
    ],
    zeroCondition: { text: 'ไม่มีผลการสำรวจ', source: 'ทดสอบ' },
    reporting: wanted.reportedIn && { text: 'ทดสอบ', months: [{ round: '2', month: wanted.reportedIn }] },
    notApplicable: wanted.notApplicable ? { text: 'ไม่นำมาประเมิน', source: 'ทดสอบ' } : undefined,
    strategy: { link: 'not-stated' },
    seriesBreaks: wanted.seriesBreak
      ? [
          {
            measure: 'share',
            fiscalYear: String(wanted.seriesBreak),
            text: { th: 'เปลี่ยนวิธีนับ', en: 'New way of counting' },
          },
        ]
      : [],
    source: { document: 'test', section: 'test' },
  });
  const loaded: LoadedKpi = { file: 'test.mdx', front: withUnits(front, theUnits), body: '', bodyLine: 1 };
  const row = ([fiscalYear, value, status = 'A']: Figures[number]): FigureRow => ({
    kpi: number,
    measure: 'share',
    fiscalYear,
    value,
    numerator: null,
    denominator: null,
    status,
    source: '',
    note: '',
    place,
  });
  const results = (wanted.results ?? []).map(
    ({ round, measure = 'share', value, status = 'A', numerator = null, denominator = null }): ResultRow => ({
      kpi: number,
      round: round === '1' ? 1 : 2,
      measure,
      value,
      numerator,
      denominator,
      status,
      asOf: null,
      evidenceUrl: null,
      note: '',
      place,
    }),
  );
  const assessment = {
    agency: 'test',
    fiscalYear: 2567,
    baselines: (wanted.baselines ?? []).map(row),
    targets: (wanted.targets ?? []).map(row),
    results,
    activities: [],
    awarded: [],
    front: {},
  } as unknown as LoadedAssessment;
  return toKpiModel(loaded, assessment, {
    policy: wanted.policy ?? policy,
    today: wanted.today ?? '2024-03-01',
    divisor: new Fraction(100),
  });
}
