/** A kind of rule is named in its own file, the table of kinds, its schema, its drawing and its words; nowhere else. */
import { expect, test } from 'vitest';
import { RULES } from '../../src/scoring/index.ts';
import { sources } from './imports.ts';
import { read } from './tree.ts';

const allowed = [
  ...RULES.map((rule) => `src/scoring/rules/${rule}.ts`),
  'src/scoring/rules/index.ts',
  'src/schema/criteria.ts',
  'src/charts/spec/ladder.ts',
  'src/charts/svg/ladder.ts',
  // Steps of the working bear the names of their rules.
  'src/i18n/working.ts',
  'src/opendata/api/v1/working.ts',
  // The same words for other things: a keyword of the dataset of criteria, and a part of a KPI's page.
  'src/opendata/kindWords.ts',
  'src/pages/[...lang]/[agency]/[fy]/kpi/[kpi].astro',
];

test.each(RULES)('%s', (rule) => {
  const named = sources.filter((file) => read(file).includes(`'${rule}'`));
  expect(named.filter((file) => !allowed.includes(file))).toEqual([]);
  expect(named).toContain(`src/scoring/rules/${rule}.ts`);
});
