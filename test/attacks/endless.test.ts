/** Inputs that once kept the check or a browser busy for minutes, or ended it without a report: refused in seconds. */
import { describe, expect, test } from 'vitest';
import { activityTable } from '../../src/input/tables/activities.ts';
import { parseTable } from '../../src/input/tables/table.ts';
import { checkMdx } from '../../src/parser/index.ts';
import { parseYaml } from '../../src/input/yaml.ts';
import { readBySchema } from '../../src/input/zodIssues.ts';
import { readDecimal, searchAliases, textFault } from '../../src/schema/index.ts';
import { normalise } from '../../src/thai/index.ts';
import { indexOf, page, searchIn } from '../search/smallIndex.ts';

/** Of the processor, so that other work on the machine does not count; what is linear ends in a tenth of it. */
const SECONDS = 10;
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function timed<T>(work: () => T): T {
  const start = used();
  const result = work();
  expect(used() - start).toBeLessThan(SECONDS);
  return result;
}

const many = (count: number, piece: (at: number) => string) => Array.from({ length: count }, (_, at) => piece(at));

describe('YAML', () => {
  const codesOf = (text: string) => {
    const { value, issues, locate } = parseYaml({ file: 'a.yaml', text, firstLine: 1 });
    const fields = value === undefined ? [] : readBySchema(searchAliases, value, locate).issues;
    return [...new Set([...issues, ...fields].map(({ code }) => code))];
  };

  test.each([
    ['100,000 keys', many(100_000, (at) => `k${at}: 1`).join('\n'), 'yaml-too-large'],
    ['19,000 keys that no schema knows', many(19_000, (at) => `k${at}: 1`).join('\n'), 'field-unknown'],
    ['20,000 keys on one line', `a: {${many(20_000, (at) => `k${at}: 1`).join(', ')}}`, 'yaml-flow-style'],
    ['a list 1,000 deep on one line', `${'- '.repeat(1000)}x`, 'nested-too-deep'],
    ['a list 10,000 deep on one line', `${'- '.repeat(10_000)}x`, 'nested-too-deep'],
    ['a list 400 deep', many(400, (at) => `${' '.repeat(at)}-`).join('\n'), 'nested-too-deep'],
    ['brackets 10,000 deep', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'yaml-flow-style'],
    ['open brackets', `a: ${'['.repeat(10_000)}`, 'yaml-flow-style'],
    ['19,000 blank lines within quotation marks', `a: "x\n${'\n'.repeat(19_000)}"b: 'c\n`, 'yaml-quotes'],
    ['a text of 300,000 Thai letters', `a: ${'ก'.repeat(300_000)}`, 'text-too-long'],
    ['a text of 200,000 marks', `a: ก${'\u0e38\u0e48'.repeat(100_000)}`, 'text-too-long'],
    ['a key of 900,000 letters', `${'k'.repeat(900_000)}: 1`, 'yaml-unreadable'],
    ['5,000 broken lines', 'a: b: c\n'.repeat(5000), 'yaml-colon-in-text'],
  ])('%s', (_, text, code) => {
    expect(timed(() => codesOf(text))).toContain(code);
  });
});

describe('the body of an MDX file', () => {
  test.each([
    ['quotations 10,000 deep', `${'> '.repeat(10_000)}x`, 'nested-too-deep'],
    ['lists 5,000 deep', `${'- '.repeat(5000)}x`, 'nested-too-deep'],
    ['lists 30 deep, line by line', many(30, (at) => `${'  '.repeat(at)}- x`).join('\n'), 'nested-too-deep'],
    ['3,000 components within each other', `${'<Note>'.repeat(3000)}x${'</Note>'.repeat(3000)}`, 'mdx-many-marks'],
    ['400 components, line by line', `${'<Note>\n\n'.repeat(400)}x\n\n${'</Note>\n\n'.repeat(400)}`, 'nested-too-deep'],
    ['100,000 marks of emphasis', '_a'.repeat(50_000), 'mdx-many-marks'],
    ['open curly brackets', '{'.repeat(10_000), 'mdx-many-marks'],
    ['a paragraph of 300,000 letters', 'ก'.repeat(300_000), 'text-too-long'],
    ['a paragraph of 200,000 marks', `ก${'\u0e38\u0e48'.repeat(100_000)}`, 'text-too-long'],
    ['a paragraph of 30,000 marks', `ก${'\u0e38\u0e48'.repeat(15_000)}`, 'thai-marks'],
  ])('%s', (_, body, code) => {
    const codes = timed(() => checkMdx({ file: 'a.mdx', body, bodyLine: 1, components: ['Note'] }));
    expect(codes.map((issue) => issue.code)).toContain(code);
  });
});

test.each([
  ['a note of 300,000 letters', 'note', 'ก'.repeat(300_000)],
  ['a note of 200,000 marks', 'note', `ก${'\u0e38\u0e48'.repeat(100_000)}`],
  ['months of 200,000 line breaks', 'months', `"1${'\n'.repeat(200_000)}x"`],
])('%s', (_, column, text) => {
  const columns = ['kpi', 'number', 'activity', 'parent', 'months', 'months_basis', 'note'];
  const row = columns.map((name) => ({ kpi: '1', number: '1', activity: 'ก', [column]: text })[name] ?? '');
  const { issues } = timed(() => parseTable(activityTable, Buffer.from(`${columns}\n${row}\n`), 'activities.csv'));
  expect(issues.map(({ code, place }) => [code, place.column?.header])).toContainEqual(['text-too-long', column]);
});

test.each(['1 ', '1', 'ก', '1\u00a0', '/', '- ', '1,', '๑', 'ล้าน '])('300 numbers of 30,000 letters: %j', (piece) => {
  const text = `1${piece.repeat(30_000 / piece.length)}x`;
  const code = () => {
    const read = readDecimal(text);
    return 'problem' in read ? read.problem.code : '';
  };
  const codes = timed(() => many(300, code));
  expect(new Set(codes)).toEqual(new Set(['not-a-number']));
});

test('no rule of a text takes longer than its length', () => {
  const pieces = ['ก', '\u0e48', '\u0e38\u0e48', 'é', '?,', '½É', 'à¸', 'a ', '\u200b', 'เธ', '&#', "'", '- ', '("'];
  for (const piece of pieces) {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    timed(() => [textFault(text), textFault(`${text.slice(1)}a`)]);
  }
});

describe('a query', () => {
  const index = indexOf([page('/kpi/', 'ร้อยละของครัวเรือน', 'ครัวเรือนเปราะบางได้รับความช่วยเหลือ')]);

  test.each([
    ['5,400 Thai letters of no word', 'กขคงจ้ดตีนปูผมเรลว่สหอ'.repeat(250).slice(0, 5400)],
    ['Thai words without an end', 'ครัวเรือนเปราะบาง'.repeat(400)],
    ['200,000 marks', `ก${'\u0e38\u0e48'.repeat(100_000)}`],
    ['Latin letters without a space', 'abcdefgh'.repeat(1000)],
    ['abbreviations', 'ก.พ.ร.'.repeat(1000)],
  ])('%s is searched by its beginning, and the answer says so', async (_, query) => {
    const start = used();
    const { asked, isCut } = await searchIn(index, query);
    expect(used() - start).toBeLessThan(SECONDS);
    expect([isCut, asked.length <= 250, query.startsWith(asked)]).toEqual([true, true, true]);
  });

  test('is cut at a space, and a short one is searched whole', async () => {
    const long = await searchIn(index, 'ครัวเรือน '.repeat(40));
    expect(long.asked.endsWith('ครัวเรือน')).toBe(true);
    expect(await searchIn(index, 'ครัวเรือน')).toMatchObject({ asked: 'ครัวเรือน', isCut: false, end: 'exact' });
  });

  test('marks in a page of the index are put in order in a moment', () => {
    expect(timed(() => normalise(`ก${'\u0e48'.repeat(200_000)}`))).toBe('ก\u0e48');
  });
});
