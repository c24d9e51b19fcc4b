/** One KPI for each shape a drawing must cope with; the figures are invented or taken over for their shape only. */
import type { KpiModel } from '../../src/assessment/types.ts';
import { conditions, type Figures, kpi, milestones, thresholds } from './makeKpi.ts';

const PERCENT_YEARS: Figures = [
  [2561, null, 'O'],
  [2562, '70.64'],
  [2563, '71.41'],
  [2564, '50.01'],
  [2565, '52.92'],
  [2566, '46.54'],
];

export const kpis = {
  uneven: kpi({
    criteria: thresholds(['51.46', '61.46', '66.46']),
    baselines: [
      [2565, '70.62'],
      [2566, '61.46'],
    ],
    results: [{ round: '2', value: '63.96' }],
    unit: 'points',
    max: '100',
  }),
  falling: kpi({
    criteria: thresholds(['46.54', '49.82', '53.10']),
    roundOne: thresholds(['23.27', '24.91', '26.55']),
    baselines: PERCENT_YEARS,
    results: [{ round: '1', value: '30.1' }],
  }),
  lower: kpi({
    criteria: thresholds(['30', '20', '15']),
    direction: 'lower-is-better',
    baselines: [
      [2565, '28.4'],
      [2566, '24.5'],
    ],
    results: [{ round: '2', value: '17.2', status: 'P' }],
  }),
  equal: kpi({
    criteria: thresholds(['445', '445', '445']),
    unit: 'points',
    max: '500',
    baselines: [
      [2565, '431.02'],
      [2566, '445'],
    ],
    results: [{ round: '2', value: '447.5' }],
  }),
  halfEqual: kpi({
    criteria: thresholds(['445', '462.24', '462.24']),
    unit: 'points',
    max: '500',
    baselines: [[2566, '462.24']],
    results: [{ round: '2', value: '462.24' }],
  }),
  outside: kpi({
    criteria: thresholds(['98.72', '98.84', '98.90']),
    baselines: [
      [2565, '71'],
      [2566, '73.2'],
    ],
    results: [{ round: '2', value: '98.94' }],
  }),
  farBelow: kpi({
    criteria: thresholds(['2', '3', '4']),
    baselines: [
      [2561, null, 'O'],
      [2562, null, 'O'],
      [2563, null, 'O'],
      [2564, '0.11'],
      [2565, '1.41'],
      [2566, '0.11'],
    ],
    targets: [
      [2567, '3'],
      [2570, '5'],
    ],
  }),
  missing: kpi({
    criteria: thresholds(['10', '12.5', '15']),
    baselines: [
      [2561, null, 'M'],
      [2562, null, 'M'],
      [2563, null, 'M'],
      [2564, null, 'O'],
      [2565, null, 'O'],
      [2566, null, 'O'],
    ],
    targets: [[2567, '12.5']],
  }),
  notReported: kpi({ criteria: thresholds(['10', '12.5', '15']), today: '2026-01-01' }),
  zero: kpi({ criteria: thresholds(['10', '12.5', '15']), results: [{ round: '2', value: null, status: 'Z' }] }),
  broken: kpi({
    criteria: thresholds(['60', '65', '70']),
    baselines: [
      [2563, '1200'],
      [2564, '1310'],
      [2565, '53.19', 'B'],
      [2566, '63.24'],
    ],
    unit: 'points',
    max: '2000',
    seriesBreak: 2565,
    results: [{ round: '2', value: '64' }],
  }),
  crowded: kpi({
    criteria: thresholds(['63', '63.5', '64']),
    baselines: [[2566, '63.6']],
    results: [{ round: '2', value: '63.61' }],
    targets: [
      [2567, '63.62'],
      [2568, '64'],
      [2569, '65'],
      [2570, '66'],
    ],
  }),
  milestonesDone: kpi({ criteria: milestones, unit: 'count', results: [{ round: '2', value: '2' }] }),
  milestonesMissing: kpi({ criteria: milestones, unit: 'count' }),
  conditionsDone: kpi({
    criteria: conditions,
    unit: 'count',
    measures: ['services', 'agencies'],
    results: [
      { round: '2', measure: 'services', value: '4' },
      { round: '2', measure: 'agencies', value: '8' },
    ],
  }),
  conditionsMissing: kpi({ criteria: conditions, unit: 'count', measures: ['services', 'agencies'] }),
  notApplicable: kpi({ criteria: thresholds(['60', '65', '70']), notApplicable: true }),
} satisfies Record<string, KpiModel>;
