/** The README's examples of YAML are such as the check accepts, one for each kind of rule. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { roundCriteria } from '../../src/schema/criteria.ts';
import { read } from './tree.ts';

const examples = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) =>
  parse(text, { schema: 'failsafe' }),
);
const rounds = z.strictObject({ rounds: z.array(roundCriteria) });

test('every example is read', () => {
  for (const example of examples) expect(rounds.safeParse(example).error?.issues ?? []).toEqual([]);
});

test('every kind of rule has one', () => {
  const shown = examples.flatMap((example) => rounds.parse(example).rounds.map(({ criteria }) => criteria.rule));
  const { options } = roundCriteria.shape.criteria;
  expect([...shown].sort()).toEqual(options.map(({ shape }) => shape.rule.value).sort());
});
