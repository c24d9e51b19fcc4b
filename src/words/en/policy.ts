/** The values of a policy's entries. */
import { inNumber } from '../counted.ts';
import type { Terms } from '../terms.ts';
import type { policy as thai } from '../th/policy.ts';

const decimalPlaces = (decimals: string) => `${decimals} ${inNumber(decimals, 'decimal places')}`;

export const policy = ({ operators }: Terms): ReturnType<typeof thai> => ({
  ways: {
    'linear-per-segment': 'A straight line within each interval',
    none: 'No score between levels',
    'highest-level-completed': 'The highest level completed',
    'highest-level-met': 'The highest level whose criteria are all met',
    'at-least': operators.ge,
    'as-written': 'As reported',
    'level-of-interval': 'The level of the interval in which the result lies',
    'weighted-mean': 'Weighted mean',
    'shown-not-recomputed': 'Shown as awarded, not recomputed',
    'newest-counts': 'The newest version counts',
    'weight-stays-open': 'The weight is not shared out',
    'weight-shared-out': 'The weight is shared out among the other KPIs',
    'left-out': 'Not counted, and the full mark is lowered by the weight',
    monitoring: 'Monitoring of progress',
  },
  rounding: {
    'half-up': (decimals) => `Half rounded up, to ${decimalPlaces(decimals)}`,
    'half-even': (decimals) => `Half rounded to the even digit, to ${decimalPlaces(decimals)}`,
    down: (decimals) => `Cut off after ${decimalPlaces(decimals)}`,
  },
  round: (label, months) => `${label}: ends after ${months} ${inNumber(months, 'months')} of the fiscal year`,
  gradeBand: (from, label) => `${from} or more: ${label}`,
});
