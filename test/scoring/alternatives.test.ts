/** A policy that is read in another way scores by the alternative, and by nothing else that changed. */
import { expect, test } from 'vitest';
import { type Policy, policyReadAs, scoreKpi } from '../../src/scoring/index.ts';
import { readCases } from './cases.ts';
import { LATE, observed, thresholdKpi } from './kpis.ts';
import { policy } from './policy.ts';

const text = { th: 'อ่านแบบอื่น', en: 'Read otherwise' };
const { entries } = policy;
const open: Policy = {
  ...policy,
  entries: {
    ...entries,
    interpolation: { ...entries.interpolation, alternatives: [{ id: 'no-score-between', value: 'none', text }] },
    'below-entry': { ...entries['below-entry'], alternatives: [{ id: 'one-step-lower', value: '25', text }] },
    rounding: {
      ...entries.rounding,
      alternatives: [{ id: 'cut-off', value: { mode: 'down', decimals: '2' }, text }],
    },
  },
};
const kpi = thresholdKpi(['60', '65', '70'], 'higher-is-better');

test.each(readCases<'entry' | 'reading' | 'value' | 'score'>('alternatives'))('$case', (row) => {
  const read = policyReadAs(open, { [row.entry]: row.reading });
  const [measure = ''] = kpi.criteria[2] && 'measure' in kpi.criteria[2] ? [kpi.criteria[2].measure] : [];
  expect(scoreKpi(kpi, 2, [observed(measure, row.value)], { ...LATE, policy: read }).score).toBe(row.score);
  expect(open.entries.interpolation.value).toBe('linear-per-segment');
});

test('an alternative that the policy does not have is refused', () => {
  expect(() => policyReadAs(open, { cap: 'higher' })).toThrow(RangeError);
  expect(() => policyReadAs(open, { interpolation: 'higher' })).toThrow(RangeError);
});
