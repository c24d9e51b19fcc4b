/**
 * No place switches on the name of a kind of rule. Its drawing and its words stand in tables with a key for every kind
 * (`Record<Rule, …>`), so that the compiler names what a new kind lacks.
 */
import { expect, test } from 'vitest';
import { RULES } from '../../src/scoring/index.ts';
import { sources } from './imports.ts';
import { read } from './tree.ts';

const allowed = [
  ...RULES.map((rule) => `src/scoring/rules/${rule}.ts`),
  'src/schema/criteria.ts',
  // An example of each kind, for the page that shows them all.
  'src/draw/example/rules.ts',
  // An empty one of each kind, for a new KPI.
  'src/cli/made/ruleKinds.ts',
  // The same word for another thing: a keyword of the dataset of criteria.
  'src/publish/kindWords.ts',
];

/** The name in quotes, but for a key of a table. */
const asText = (rule: string) => new RegExp(`'${rule}'(?!\\??:)`);

test.each(RULES)('%s', (rule) => {
  const named = sources.filter((file) => asText(rule).test(read(file)));
  expect(named.filter((file) => !allowed.includes(file))).toEqual([]);
  expect(named).toContain(`src/scoring/rules/${rule}.ts`);
});

test('nothing is allowed that names none', () => {
  expect(allowed.filter((file) => !RULES.some((rule) => asText(rule).test(read(file))))).toEqual([]);
});
