/** Texts that are spoilt or that break a format: refused wherever they stand, and never a right one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Issue, renderAnnotations, renderJson, renderReport, toJson } from '../../src/issues/index.ts';
import { checkContact } from '../../src/input/checks/contact.ts';
import { loadTree } from '../../src/root/index.ts';
import { checkMdx } from '../../src/parser/index.ts';
import { parseYaml } from '../../src/input/yaml.ts';
import { readBySchema } from '../../src/input/zodIssues.ts';
import { readLink, readText, searchAliases, textFault, valueFault } from '../../src/schema/index.ts';
import { copySoundSite, edit } from '../publish/changedSite.ts';
import { csvMutations, yamlMutations } from './mutations.ts';

interface BadText {
  code: string;
  text: string;
  /** The one text that can be meant. */
  corrected?: string;
  what: string;
}
const bad: BadText[] = JSON.parse(readFileSync(new URL('badTexts.json', import.meta.url), 'utf8'));

const content = 'content/assessments/sample/2567';
const data = 'data/assessments/sample/2567';
const words = ['content/agencies/sample.yaml', 'data/catalog.yaml', 'data/policies/sample-2567.yaml'].concat(
  ['assessment', 'kpi-1', 'kpi-2', 'kpi-3-1'].map((name) => `${content}/${name}.mdx`),
);
const tables: [file: string, column: string][] = [
  [`${data}/activities.csv`, 'activity'],
  [`${data}/activities.csv`, 'note'],
  [`${data}/baselines.csv`, 'source'],
  [`${data}/targets.csv`, 'note'],
  [`${data}/strategic-kpis.csv`, 'title_th'],
  [`${data}/strategic-kpis.csv`, 'source'],
];

test.each(bad)('$what is refused as $code', ({ code, text, corrected }) => {
  const fault = valueFault(text);
  expect([fault?.code, fault?.values?.['corrected']]).toEqual([code, corrected]);
  expect(readText(text)).toHaveProperty('problem.code', code);
  if (corrected !== undefined) expect(valueFault(corrected)).toBeNull();
});

test.each([
  'ที่ ชี้ น้ำ เป็น ก็ สิทธิ์ ศาสตร์ เพราะ เนตร เธอ ฤๅ ๆ ฯลฯ ๕.๒',
  'ทำไมต้อง 5.1? และ 5.2?',
  'café créée naïve Ísland 10²×½ µg °C § «Être»',
  'ไทย-ລາວ ไทย (Лаос) ❤️ 👨‍👩‍👧 ธงชาติ🇹🇭',
  'ก\u00a0ข \u0e01\u0e48\u0e38 a\u0301',
  'บรรทัดแรก\n- รายการ',
  '-5.2',
  '<b>&amp;]]>{x}`',
])('%j is let through', (text) => {
  expect(valueFault(text)).toBeNull();
});

test('of a long text the part is told, and its mend', () => {
  const text = `${'อาสาสมัคร '.repeat(40)}ท\u0e48\u0e35${' ดี'.repeat(200)}`;
  const { found = '', values = {} } = textFault(text) ?? {};
  expect(text).toContain(found);
  expect(found.length).toBeLessThan(120);
  expect(values).toEqual({ piece: found.replace('ท\u0e48\u0e35', 'ที่') });
});

describe('every field of every YAML file and front matter', () => {
  const sound = mkdtempSync(join(tmpdir(), 'kpi-texts-'));
  copySoundSite(sound);
  const files = words.map((file) => [file, readFileSync(join(sound, file), 'utf8')] as const);
  rmSync(sound, { recursive: true });

  test.each(files)('%s', (file, text) => {
    let turn = 0;
    const next = () => {
      turn += 1;
      return bad[turn % bad.length]?.text ?? '';
    };
    const mutations = yamlMutations(file, text, (value) => (typeof value === 'string' ? [next(), next(), next()] : []));
    expect(mutations.length).toBeGreaterThan(10);
    const passed = mutations.filter((mutation) => {
      const front = /^---\n([\s\S]*?\n)---\n/.exec(mutation.text)?.[1] ?? mutation.text;
      return parseYaml({ file, text: front, firstLine: 1 }).issues.length === 0;
    });
    expect(passed.map(({ name }) => name)).toEqual([]);
  });
});

/** The problems of the sound site after a change. */
function problemsOf(change: (root: string) => void): Issue[] {
  const root = mkdtempSync(join(tmpdir(), 'kpi-texts-'));
  try {
    copySoundSite(root);
    change(root);
    return loadTree(root).issues;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What a file can hold: UTF-8 has no halves of pairs, and NUL makes it another encoding. */
const writable = bad.filter(({ text }) => text.isWellFormed() && !text.includes('\0'));
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('every text column of a CSV file: one problem, at the cell', () => {
  const mistaken = writable.flatMap(({ code, text }, turn) => {
    const [file, column] = tables[turn % tables.length] ?? ['', ''];
    const told = problemsOf((root) =>
      edit(root, file, (sound) => {
        const [mutation] = csvMutations(file, sound, (_, name) => (name === column ? [quoted(text)] : []));
        return mutation?.text ?? '';
      }),
    ).map(({ code: found, place }) => `${found} ${place.row} ${place.column?.header}`);
    return told.join() === `${code} 2 ${column}` ? [] : [`${file} ${column} ${JSON.stringify(text)}: ${told.join()}`];
  });
  expect(mistaken).toEqual([]);
});

test.each([
  ['content/pages/about.mdx', '---\ntitle: เกี่ยวกับ\ndescription: ที่มา\n---\n\nก ท\u0e48\u0e35 ข\n', 'thai-marks', 6],
  ['content/pages/glossary.yaml', '- id: a\n  term:\n    th: "ก\\ufffe"\n', 'invisible-character', 3],
  ['data/search-aliases.yaml', 'same:\n  - names:\n      - สพร.\n      - à¸œ\n', 'garbled-text', 4],
])('%s', (file, text, code, line) => {
  const told = problemsOf((root) => {
    mkdirSync(join(root, 'content/pages'), { recursive: true });
    writeFileSync(join(root, file), text);
  });
  expect(told.map((issue) => [issue.code, issue.place.line])).toContainEqual([code, line]);
});

describe('the body of an MDX file', () => {
  const check = (body: string) => checkMdx({ file: 'a.mdx', body, bodyLine: 1, components: ['Note'] });

  const inBodies = writable.filter(({ code, text }) => code !== 'spreadsheet-formula' && /[a-zก-ฮ?]/i.test(text));

  test.each(inBodies)('$what', ({ code, text }) => {
    const typed = text.includes('&#') ? `\`${text}\`` : text;
    expect(check(`## หัวข้อ\n\nต้นย่อหน้า\n\n${typed} ท้าย\n`)[0]?.code).toBe(code);
  });

  test.each([
    ['an escape of HTML', 'ก &#x202e;ข', 'invisible-character'],
    ['a noncharacter by its number, which the parser takes out', 'ก &#x1ffff;', 'garbled-text'],
    ['a word in two parts', '**จ** \u0e32นวน', 'thai-marks'],
    ['a title of a link', '[ก](https://a.go.th "ท\u0e48\u0e35")', 'thai-marks'],
    ['a cell of a table', '| ก | ท\u0e48\u0e35 |\n| --- | --- |\n| 1 | 2 |', 'thai-marks'],
  ])('%s', (_, body, code) => {
    expect(check(body).map((issue) => issue.code)).toContain(code);
  });
});

test.each([
  'https://a.go.th/<b>',
  'https://a.go.th/"x"',
  'https://a.go.th/{a}',
  'https://a.go.th/a|b',
  'https://a.go.th/a^b`c',
])('the address %j is offered in its encoded form, as Turtle needs it', (address) => {
  const reading = readLink(address);
  const corrected = 'problem' in reading ? reading.problem.values?.['corrected'] : undefined;
  expect(corrected).toBe(
    new URL(address).origin + address.slice('https://a.go.th'.length).replace(/[<>"{}|^`]/g, encodeURIComponent),
  );
  expect(readLink(corrected ?? '')).toEqual({ value: corrected });
});

test.each([
  'https://a.go.th/100%',
  'https://a.go.th/%zz',
  'https://a.go.th/\u202ex',
  'https://a.go.th/\ufffe',
  'https://a.go.th/\\x',
])('the address %j is refused and nothing is offered', (address) => {
  expect(readLink(address)).not.toHaveProperty('value');
  expect(readLink(address)).not.toHaveProperty('problem.values.corrected');
});

test.each(['a{b}@a.go.th', 'a?subject=x@a.go.th', 'a#b@a.go.th', 'a%zz@a.go.th', 'a`b@a.go.th'])(
  'the mailbox %j, which breaks an address of mail, is refused',
  (email) => {
    expect(checkContact(email, [], () => ({ file: 'a.yaml' })).map(({ code }) => code)).toEqual(['contact-email']);
  },
);

test.each(['\u00a0', ' ', '\u3000'])('a text of nothing but %j is told as empty', (blank) => {
  const place = () => ({ file: 'a.yaml' });
  const { issues } = readBySchema(searchAliases, { same: [{ names: ['ก', blank] }], misspellings: [] }, place);
  expect(issues.map(({ code }) => code)).toEqual(['field-empty']);
});

test('no report carries an escape code of a name of a file to a terminal', () => {
  const issues = problemsOf((root) => {
    writeFileSync(join(root, 'data/\u001b[2Jx\u202e.csv'), 'x');
    writeFileSync(join(root, 'content/agencies/\u001b[31m::error::%0A.yaml'), 'agency: x\n');
  });
  expect(issues.length).toBeGreaterThan(1);
  const reports = [renderReport(issues), renderJson(issues), renderAnnotations(issues)];
  for (const report of reports) {
    expect(report).toMatch(/001B|001b/);
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  }
  expect(JSON.parse(renderJson(issues))).toEqual(toJson(issues));
  expect(renderAnnotations(issues).split('\n').filter(Boolean)).toHaveLength(issues.length);
});
