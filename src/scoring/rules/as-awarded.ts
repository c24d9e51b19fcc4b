/** The rule `as-awarded`: the source gives a score and no criteria, so that nobody outside can recompute it. */
import type { RuleKind } from './kind.ts';

export interface AsAwardedCriteria {
  rule: 'as-awarded';
}

export const asAwarded: RuleKind<AsAwardedCriteria, never> = {
  measures: () => [],
  comparisons: () => [],
  fromAsked: () => ({ rule: 'as-awarded' }),
  score: () => {
    throw new RangeError('A score that is only awarded is not recomputed');
  },
  lowest: () => '0',
  highest: (_criteria, { entries }) => entries.cap.value,
  segment: () => null,
  outOfOrder: () => [],
  recomputes: false,
  ofMean: false,
  ofSteps: false,
  strict: false,
  onScale: false,
  derivable: false,
  entries: ['as-awarded'],
};
