/** KPIs for the tests: those of the agreement whose rules differ, and builders for made-up ones. */
import type {
  Basis,
  Criteria,
  CriteriaOf,
  Direction,
  Observation,
  ObsStatus,
  Operator,
  WeightedKpi,
  ScoringContext,
} from '../../src/scoring/index.ts';
import { policy } from './policy.ts';

/** After the fiscal year: whatever is missing is late. */
export const LATE: ScoringContext = { policy, fiscalYear: 2567, dueBy: '2024-09-30', today: '2024-12-31' };

export function makeKpi(round2: Criteria | null, more: Partial<WeightedKpi> = {}): WeightedKpi {
  return {
    number: '1',
    weight: '20',
    direction: 'higher-is-better',
    criteria: round2 === null ? {} : { 2: round2 },
    zeroCondition: null,
    notApplicable: false,
    singleTable: false,
    revised: [],
    ...more,
  };
}

export function thresholds(
  entry: string,
  standard: string,
  advanced: string,
  measure = 'share',
): CriteriaOf<'thresholds'> {
  const levels = { entry: { value: entry }, standard: { value: standard }, advanced: { value: advanced } };
  return { rule: 'thresholds', measure, levels };
}

export function thresholdKpi(levels: [string, string, string], direction: Direction, weight = '20'): WeightedKpi {
  return makeKpi(thresholds(...levels), { direction, weight });
}

export function observed(measure: string, value: string | null, status: ObsStatus = 'A'): Observation {
  return { measure, value, status };
}

export function milestones(
  entry: string,
  standard: string,
  advanced: string,
  measure = 'milestones',
): CriteriaOf<'milestones'> {
  const levels = { entry: { step: entry }, standard: { step: standard }, advanced: { step: advanced } };
  return { rule: 'milestones', measure, levels };
}

type Comparisons = CriteriaOf<'conditions'>['levels']['entry']['comparisons'];

export function conditions(entry: Comparisons, standard: Comparisons, advanced: Comparisons): CriteriaOf<'conditions'> {
  const levels = {
    entry: { comparisons: entry },
    standard: { comparisons: standard },
    advanced: { comparisons: advanced },
  };
  return { rule: 'conditions', levels };
}

export function compare(
  measure: string,
  operator: Operator,
  value: string,
  basis: Basis = 'assumed',
): Comparisons[number] {
  return { measure, operator, value, basis };
}

const AGENDA = conditions(
  [compare('services', 'ge', '2'), compare('agencies', 'ge', '6')],
  [compare('services', 'ge', '4'), compare('agencies', 'ge', '10')],
  [compare('services', 'ge', '4'), compare('agencies', 'gt', '10', 'stated')],
);

const OPEN_DATA = conditions(
  [compare('quality_share', 'ge', '90')],
  [compare('quality_share', 'ge', '100'), compare('registered_share', 'ge', '90')],
  [compare('quality_share', 'ge', '100'), compare('registered_share', 'ge', '100')],
);

const NO_SURVEY = {
  text: 'หน่วยงานที่ไม่มีผลประเมินตามแบบสำรวจระดับความพร้อมการพัฒนารัฐบาลดิจิทัลหน่วยงานภาครัฐของประเทศไทย จะได้คะแนนตัวชี้วัดนี้เท่ากับ 0',
  source: 'หมายเหตุของตัวชี้วัดที่ 5.3 และ 5.4',
};

const all: WeightedKpi[] = [
  makeKpi(thresholds('2', '3', '4'), {
    number: '1',
    weight: '15',
    criteria: {
      1: milestones('1', '2', '3'),
      2: thresholds('2', '3', '4'),
    },
  }),
  makeKpi(thresholds('60', '65', '70'), {
    number: '2',
    criteria: {
      1: milestones('1', '2', '3'),
      2: thresholds('60', '65', '70'),
    },
  }),
  makeKpi(thresholds('46.54', '49.82', '53.10'), {
    number: '3',
    criteria: { 1: thresholds('23.27', '24.91', '26.55'), 2: thresholds('46.54', '49.82', '53.10') },
  }),
  makeKpi(thresholds('10', '12.50', '15'), {
    number: '4',
    weight: '15',
    criteria: { 1: thresholds('4', '5', '6'), 2: thresholds('10', '12.50', '15') },
  }),
  makeKpi(AGENDA, { number: '5.1', weight: '5', singleTable: true }),
  makeKpi(OPEN_DATA, { number: '5.2', weight: '10', singleTable: true }),
  makeKpi(thresholds('5', '6', '7', 'pillars'), {
    number: '5.3',
    weight: '2.5',
    singleTable: true,
    zeroCondition: NO_SURVEY,
  }),
  makeKpi(thresholds('51.46', '61.46', '66.46', 'points'), {
    number: '5.4',
    weight: '2.5',
    singleTable: true,
    zeroCondition: NO_SURVEY,
  }),
  makeKpi(thresholds('445', '462.24', '479.48', 'points'), { number: '6', weight: '10', singleTable: true }),
];

/** The nine KPIs of the agreement, as scoring sees them. */
export const agreement: readonly WeightedKpi[] = all;

export function agreementKpi(number: string): WeightedKpi {
  const kpi = all.find((candidate) => candidate.number === number);
  if (kpi === undefined) throw new Error(`The agreement has no KPI ${number}`);
  return kpi;
}
