/** `npm test -- path` pays for the tests of the path alone; `npm test` runs everything. */
import { expect, test } from 'vitest';
import { isNarrowed } from './suite.ts';

test.each([
  [[], false],
  [['--bail=1'], false],
  [['test/scoring'], true],
  [['--bail=1', 'test/scoring/kpiScore.test.ts'], true],
  [['-t', 'law of one year'], true],
])('%j → %s', (options, narrowed) => {
  expect(isNarrowed(options)).toBe(narrowed);
});
