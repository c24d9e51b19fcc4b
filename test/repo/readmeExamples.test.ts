/** The README's examples of YAML are such as the check accepts, one for each kind of rule. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { roundCriteria } from '../../src/schema/criteria.ts';
import { units } from '../../src/schema/units.ts';
import { RULES } from '../../src/scoring/index.ts';
import { read } from './tree.ts';

const examples = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) =>
  parse(text, { schema: 'failsafe' }),
);
const rounds = z.strictObject({ rounds: z.array(roundCriteria) });
const example = z.union([rounds, units]);

test('every example is read', () => {
  for (const one of examples) expect(example.safeParse(one).error?.issues ?? []).toEqual([]);
});

test('every kind of rule has one', () => {
  const shown = examples.flatMap(
    (one) => rounds.safeParse(one).data?.rounds.map(({ criteria }) => criteria.rule) ?? [],
  );
  expect([...new Set(shown)].sort()).toEqual([...RULES].sort());
});
