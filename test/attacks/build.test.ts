/** The check refuses whatever a build cannot make: every number and list of a small site at its extremes, and odd shapes. */
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE } from '../issues/fixtures.ts';
import { makeEverything } from './everything.ts';
import { csvMutations, type Mutation, type Value, yamlMutations } from './mutations.ts';
import { replaceIn, withRoot } from './root.ts';

const words = 'content/assessments/sample/2567';
const data = 'data/assessments/sample/2567';

const inputs = globSync('{content/{agencies,assessments},data}/**/*.{mdx,yaml,csv}', { cwd: SITE })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(SITE, file), 'utf8').replace(/"([^"\n]*)\n[^"]*"/g, '$1') }));

const EXTREMES = [
  '0',
  '-1',
  '2.5',
  '999999999999999999',
  '-999999999999999999',
  '0.00000000000000000001',
  `1${'0'.repeat(400)}`,
];
const isNumber = (value: unknown) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
const others = (value: unknown): string[] => (isNumber(value) ? EXTREMES : []);

/** Empty, one, twice, many, and another shape. */
function otherLists(value: Value): Value[] {
  if (Array.isArray(value)) return [[], value.slice(0, 1), [...value, ...value], Array(60).fill(value[0] ?? 'x'), 'x'];
  return typeof value === 'string' ? [[], [['x']], {}] : [{}, [], 'x'];
}

const numbers = inputs.flatMap(({ file, text }) =>
  file.endsWith('.csv') ? csvMutations(file, text, others) : yamlMutations(file, text, others),
);
const lists = inputs.flatMap(({ file, text }) => (file.endsWith('.csv') ? [] : yamlMutations(file, text, otherLists)));

/** Every so many, of all files and extremes: a step prime to the number of extremes takes each of them in turn. */
const sample = (all: readonly Mutation[], step: number) => all.filter((_, index) => index % step === 0);

describe('a site in which one thing is another is refused, or all of it but the files is made', () => {
  test.each([
    ['numbers', numbers, 5],
    ['lists', lists, 17],
  ])('%s', { timeout: 240_000 }, (_name, all, step) => {
    const chosen = sample(all, step);
    expect(chosen.length).toBeGreaterThan(80);
    withRoot((root) => {
      let made = 0;
      for (const { name, file, text } of chosen) {
        const before = readFileSync(join(root, file));
        writeFileSync(join(root, file), text);
        try {
          if (makeEverything(root, { files: false }).length === 0) made += 1;
        } catch (error) {
          throw new Error(name, { cause: error });
        }
        writeFileSync(join(root, file), before);
      }
      expect(made).toBeGreaterThan(0);
    });
  });
});

/** Renames the KPI 1 in every file. */
function renumber(root: string, number: string): void {
  replaceIn(root, `${words}/kpi-1.mdx`, 'kpi: 1\n', `kpi: ${number}\n`);
  renameSync(join(root, words, 'kpi-1.mdx'), join(root, words, `kpi-${number.replaceAll('.', '-')}.mdx`));
  for (const name of ['results', 'baselines', 'targets', 'activities'])
    replaceIn(root, `${data}/${name}.csv`, /^1,/gm, `${number},`);
}

/** Puts more text at the end of a body. */
const nest = (root: string, text: string) => replaceIn(root, `${words}/kpi-2.mdx`, /$/, `\n${text}\n`);

const shapes: [name: string, change: (root: string) => void, refused: string[]][] = [
  [
    'tables that hold their header alone',
    (root) => {
      for (const name of ['results', 'baselines', 'targets', 'activities', 'strategic-kpis'])
        replaceIn(root, `${data}/${name}.csv`, /\n[\s\S]*$/, '\n');
    },
    [],
  ],
  [
    'values, bounds and thresholds as large as they can be',
    (root) => {
      replaceIn(root, `${words}/kpi-2.mdx`, 'min: 0', 'min: -999999999999999999');
      replaceIn(root, `${words}/kpi-2.mdx`, 'value: 5', 'value: -999999999999999999');
      replaceIn(root, `${words}/kpi-2.mdx`, 'value: 9', 'value: 999999999999999999');
      replaceIn(root, `${data}/baselines.csv`, '2566,8,', '2566,999999999999999998,');
    },
    [],
  ],
  [
    'thresholds as near as they can be',
    (root) => {
      replaceIn(root, `${words}/kpi-1.mdx`, 'value: 60', 'value: 0');
      replaceIn(root, `${words}/kpi-1.mdx`, 'value: 65', 'value: 0.00000000000000000001');
      replaceIn(root, `${words}/kpi-1.mdx`, 'value: 70', 'value: 0.00000000000000000002');
    },
    [],
  ],
  [
    'figures of the longest span of years',
    (root) => {
      replaceIn(root, `${data}/baselines.csv`, '1,share,2565,,,,O', '1,share,2500,50,,,A');
      replaceIn(root, `${data}/targets.csv`, '1,share,2567', '1,share,2587');
    },
    [],
  ],
  ['a long number of a KPI', (root) => renumber(root, `1${'.1'.repeat(9)}`), []],
  ['a number too long for an address', (root) => renumber(root, '1'.repeat(21)), ['bad-kpi-number']],
  [
    'a measure named as a property of every object',
    (root) => {
      replaceIn(root, `${words}/kpi-2.mdx`, /\bdays$/gm, 'constructor');
      for (const name of ['results', 'baselines', 'targets'])
        replaceIn(root, `${data}/${name}.csv`, ',days,', ',constructor,');
    },
    [],
  ],
  [
    'an agency whose name is too long for a folder',
    (root) => replaceIn(root, 'content/agencies/sample.yaml', 'กรมตัวอย่าง', 'กรมตัวอย่าง'.repeat(8)),
    [],
  ],
  [
    'ids too long for a folder',
    (root) => replaceIn(root, 'data/catalog.yaml', /agreement/g, 'a'.repeat(300)),
    ['bad-slug'],
  ],
  [
    'a title that a spreadsheet would run',
    (root) => replaceIn(root, `${words}/kpi-1.mdx`, /^ {2}th: ร้อยละของอาสาสมัคร.*$/m, '  th: =1+1'),
    ['spreadsheet-formula'],
  ],
  [
    'components within each other',
    (root) => nest(root, `${'<Note>\n\n'.repeat(3000)}x\n\n${'</Note>\n\n'.repeat(3000)}`),
    ['mdx-many-marks'],
  ],
  [
    'a few more components within each other than a page can show',
    (root) => nest(root, `${'<Note>\n\n'.repeat(30)}x\n\n${'</Note>\n\n'.repeat(30)}`),
    ['nested-too-deep'],
  ],
  ['quotations within each other', (root) => nest(root, `${'> '.repeat(3000)}x`), ['nested-too-deep']],
  [
    'a list within lists',
    (root) => nest(root, Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')),
    ['nested-too-deep'],
  ],
  [
    'no assessment at all',
    (root) => {
      for (const part of ['content', 'data']) rmSync(join(root, part, 'assessments'), { recursive: true });
    },
    [],
  ],
];

describe('a site of an odd shape is refused, or all of it is made', () => {
  test.each(shapes)('%s', { timeout: 120_000 }, (_name, change, refused) => {
    const codes = withRoot((root) => {
      change(root);
      return makeEverything(root).map(({ code }) => code);
    });
    expect([...new Set(codes)]).toEqual(refused);
  });
});
