/** What a policy calls its levels, as sentences and drawings say it. */
import { expect, test } from 'vitest';
import { formatSum, levelInSentence, levelWithPoints } from '../../src/words/index.ts';
import { policy } from '../scoring/policy.ts';

test.each([
  ['ขั้นต้น', '50', 'ขั้นต้น 50'],
  ['ระดับ 5', '5', 'ระดับ 5'],
  ['Level 1', '1', 'Level 1'],
  ['ดีมาก (5)', '5', 'ดีมาก (5)'],
  ['ระดับ 15', '5', 'ระดับ 15 5'],
  ['สูงสุด', '1000', 'สูงสุด 1,000'],
])('%s with %s points', (label, points, said) => {
  expect(levelWithPoints(label, points)).toBe(said);
});

test('a label that says that it is a level is not called one twice', () => {
  const labels = { th: 'ระดับ 1', en: 'Level 1' };
  const levels = { ...policy.entries.levels, value: [{ id: 'one', label: labels, points: '1' }] };
  expect(levelInSentence({ entries: { ...policy.entries, levels } }, 'one')).toEqual({ th: 'ระดับ 1', en: 'level 1' });
  expect(levelInSentence(policy, 'entry')).toEqual({ th: 'ขั้นต้น', en: 'entry level' });
});

test('a sum of one part is no sum', () => {
  expect(formatSum(['20', '30'], '50')).toBe('20 + 30 = 50');
  expect(formatSum(['30'], '30')).toBe('30');
});
