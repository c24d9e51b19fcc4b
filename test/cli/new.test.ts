/** `npm run new`: what is written passes the check but for what only the document can say; nothing is overwritten, all is written or none. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kpiOptions, kpiQuestions } from '../../src/cli/made/kpi.ts';
import { writeNew } from '../../src/cli/made/write.ts';
import { run } from '../../src/cli/new.ts';
import { type Issue, isWarning } from '../../src/issues/index.ts';
import { loadTree } from '../../src/root/index.ts';
import { RULES } from '../../src/scoring/index.ts';
import { ruleWords } from '../../src/words/index.ts';
import { SITE } from '../issues/fixtures.ts';
import { layRoot } from '../schemes/roots.ts';

let [root, said, refused]: [string, string[], string[]] = ['', [], []];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kpi-made-'));
  cpSync(SITE, root, { recursive: true });
  [said, refused] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => refused.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const make = (...args: string[]) => run(args, root, null);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** Every file below the root, with its text. */
const everything = () =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
const problems = () => loadTree(root).issues;
const placesOf = (issues: readonly Issue[]) => issues.map(({ code, place }) => `${code} ${place.file}`);

const agency = ['agency', '--id', 'newcomer', '--title-th', 'กรมที่มาใหม่', '--kind', 'department'];
const kpi = (rule: string) => [
  ...['kpi', 'sample', '2567', '--number', '9', '--title-th', 'ร้อยละของตัวอย่าง', '--component', 'potential'],
  ...['--unit', 'percent', '--direction', 'higher-is-better', '--rule', rule],
];

/** Fills the empty field that an issue tells, as an officer would who reads it in the document. */
function fill({ place, values }: Issue, asRead: (field: string) => string): void {
  const lines = read(place.file).split('\n');
  const at = (place.line ?? 0) - 1;
  expect(lines[at], `${place.file} ${place.line}`).toMatch(/:$/);
  lines[at] += ` ${asRead(values?.['field'] ?? '')}`;
  writeFileSync(join(root, place.file), lines.join('\n'));
}

describe('an agency', () => {
  test('is a file that the check accepts, with what is to be decided', async () => {
    expect(await make(...agency)).toBe(0);
    expect(problems()).toEqual([]);
    expect(read('content/agencies/newcomer.yaml')).toMatch(
      /^agency: newcomer\nname:\n {2}th: กรมที่มาใหม่\nkind: department\n/,
    );
    expect(said.join('\n')).toContain('content/agencies/newcomer.yaml · licence');
    expect(said.join('\n')).toContain('agency-without-assessment');
  });

  test.each([
    ['without an option', agency.slice(0, 5), '--kind is missing'],
    ['of a kind that there is not', [...agency.slice(0, 6), 'departmen'], 'write --kind department'],
    ['of an id that there is', ['agency', '--id', 'sample', ...agency.slice(3)], 'The agency exists already'],
    ['of an id that cannot be', ['agency', '--id', 'Ab', ...agency.slice(3)], 'The id cannot be used'],
    ['that the check refuses', [...agency.slice(0, 4), 'กรม\u200bใหม่', ...agency.slice(5)], 'invisible-character'],
    ['with a misspelt option', [...agency, '--titel-en', 'X'], 'write --title-en'],
    ['with a word too many', [...agency, 'ใหม่'], 'There is one word too many'],
  ])('%s is refused, and nothing is written', async (_, args, words) => {
    const before = everything();
    expect(await make(...args)).toBe(1);
    expect(refused.join('\n')).toContain(words);
    expect(refused.join('\n')).toContain('Nothing was written');
    expect(everything()).toEqual(before);
  });

  test('is asked for at a terminal, each choice in words', async () => {
    const asked: string[] = [];
    const answers = ['newcomer', 'กรมที่มาใหม่', '', 'department', '', ''];
    const ask = async (question: string) => {
      asked.push(question);
      return answers[asked.length - 1] ?? '';
    };
    expect(await run(['agency'], root, ask)).toBe(0);
    expect(asked.join('\n')).toMatch(/university\n\s+\S*[ก-๛]/);
    expect(problems()).toEqual([]);
  });
});

describe('a KPI', () => {
  test.each(RULES)('of %s lacks what the command says, and nothing once that is filled', async (rule) => {
    expect(await make(...kpi(rule))).toBe(0);
    const file = 'content/assessments/sample/2567/kpi-9.mdx';
    const found = problems();
    expect(new Set(placesOf(found))).toEqual(new Set([`field-empty ${file}`]));
    for (const { values, place } of found)
      expect(said.join('\n')).toContain(`บรรทัด ${place.line} · ${values?.['field']}`);
    let count = 0;
    for (const issue of found) fill(issue, (field) => sensible(field, (step) => (count += step)));
    // What its policy lacks for the rule, and the weights of the whole, are told elsewhere.
    const own = problems().filter(({ place, code }) => place.file === file && code !== 'weights-total');
    expect(placesOf(own)).toEqual([]);
  });

  test('is named before or after its options', async () => {
    const [kind = '', agencyId = '', year = '', ...options] = kpi('thresholds');
    expect(await make(kind, ...options, agencyId, year)).toBe(0);
    expect(kpiOptions).toEqual(kpiQuestions(root, agencyId, Number(year)).map(({ option }) => option));
  });

  test('of a kind that there is not, or without one, is refused; each kind is explained', async () => {
    expect(await make(...kpi('threshold'))).toBe(1);
    expect(refused.join('\n')).toContain('write --rule thresholds');
    for (const rule of RULES) {
      expect(ruleWords[rule].th).toMatch(/[ก-๛]/);
      expect(ruleWords[rule].en).not.toMatch(/[ก-๛]/);
    }
    expect(existsSync(join(root, 'content/assessments/sample/2567/kpi-9.mdx'))).toBe(false);
  });
});

/** Words, and levels that rise, each band from the end of the one below it. */
function sensible(field: string, next: (step: number) => number): string {
  const name = field.split(' › ').at(-1) ?? '';
  const known: Record<string, () => string | number> = {
    ...{ weight: () => 10, whole: () => 'false', basis: () => 'stated', operator: () => 'ge', share: () => 50 },
    ...{
      value: () => next(1),
      step: () => next(1),
      from: () => next(0),
      below: () => next(1),
      link: () => 'not-stated',
    },
  };
  return String(known[name]?.() ?? 'ถ้อยคำตามเอกสาร');
}

describe('a year', () => {
  /** The two years of a scheme without the later one. */
  beforeEach(() => {
    rmSync(root, { recursive: true });
    layRoot('two-years', root);
    for (const top of ['content', 'data'])
      rmSync(join(root, top, 'assessments/example-culture/2568'), { recursive: true });
  });
  const made = 'assessments/example-culture/2568';

  test('takes over what a KPI is, and lacks what was agreed for the year before alone', async () => {
    const before = everything();
    expect(await make('year', 'example-culture', '2568')).toBe(0);
    const found = problems();
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['field-empty']));
    for (const issue of found) expect(said.join('\n')).toContain(issue.place.file);
    for (const name of ['targets', 'results', 'activities', 'strategic-kpis'])
      expect(read(`data/${made}/${name}.csv`).trim().split('\n')).toHaveLength(1);
    for (const [path, text] of before) expect(readFileSync(path, 'utf8')).toBe(text);
    for (const field of ['weight', 'value', 'text', 'section'])
      expect(
        found.some(({ values }) => values?.['field']?.endsWith(field)),
        field,
      ).toBe(true);
  });

  test('has the annual results of the year before as baselines, with where they are from', async () => {
    await make('year', 'example-culture', '2568');
    const rows = (path: string) =>
      read(path)
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(','));
    const results = rows('data/assessments/example-culture/2567/results.csv').filter(([, round]) => round === '2');
    const baselines = rows(`data/${made}/baselines.csv`);
    expect(results.length).toBeGreaterThan(0);
    for (const [number, , measure, value] of results) {
      const row = baselines.find(([one, of, year]) => one === number && of === measure && year === '2567');
      expect(row?.[3]).toBe(value);
      expect(row?.[7]).toContain('2567');
    }
  });

  test('is read without a problem once the document has said the rest', async () => {
    await make('year', 'example-culture', '2568');
    for (const issue of problems())
      fill(issue, (field) => {
        const old = read(issue.place.file.replace('2568', '2567'));
        const name = field.split(' › ').at(-1) ?? '';
        // The officer finds the same words and figures in the same order.
        const lines = read(issue.place.file)
          .split('\n')
          .slice(0, (issue.place.line ?? 1) - 1);
        const place = lines.filter((line) => line.trim().startsWith(`${name}:`)).length;
        const values = [...old.matchAll(new RegExp(`^ *${name}:(.*)$`, 'gm'))].map(([, value]) => value?.trim());
        return field.startsWith('source') ? 'เอกสารของปีใหม่' : (values[place] ?? '');
      });
    expect(problems().filter((issue) => !isWarning(issue))).toEqual([]);
  });

  test('that is there is left as it is', async () => {
    await make('year', 'example-culture', '2568');
    const before = everything();
    expect(await make('year', 'example-culture', '2568')).toBe(1);
    expect(refused.join('\n')).toContain('nothing is overwritten');
    expect(everything()).toEqual(before);
  });

  test.each([
    ['the common era', ['example-culture', '2025'], 'npm run new -- year example-culture 2568'],
    ['no agency that is known', ['example-cultura', '2568'], 'npm run new -- year example-culture 2568'],
    ['a policy that there is not', ['example-culture', '2568', '--policy', 'no-such'], '--policy example-year-256'],
  ])('of %s is refused', async (_, args, words) => {
    expect(await make('year', ...args)).toBe(1);
    expect(refused.join('\n')).toContain(words);
  });
});

test('a writing that is cut short leaves nothing, and what stands is never replaced', () => {
  const before = everything();
  const files = new Map([
    ['content/assessments/sample/2570/assessment.mdx', 'one'],
    ['data/assessments/sample/2570/results.csv', 'two'],
    ['content/agencies/sample.yaml', 'in place of another'],
  ]);
  expect(() => writeNew(root, files)).toThrow(/EEXIST/);
  expect(everything()).toEqual(before);
  expect(existsSync(join(root, 'content/assessments/sample/2570'))).toBe(false);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('without a kind the three are told', async () => {
  expect(await make()).toBe(1);
  expect(await make('yaer')).toBe(1);
  expect(refused.join('\n')).toMatch(/agency, year, kpi[\s\S]*write npm run new -- year --help/);
});
