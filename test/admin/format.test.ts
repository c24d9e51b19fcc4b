/** What a form reads it writes again letter by letter; what is changed in it changes nothing else; what is new the check reads. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Format, formatOf } from '../../src/admin/index.ts';
import { parseYaml } from '../../src/input/yaml.ts';

const PROJECT = join(import.meta.dirname, '../..');
const files = ['content/**/*.mdx', 'content/**/*.yaml', 'data/policies/*.yaml', 'test/schemes/**/*.{mdx,yaml}'].flatMap(
  (pattern) => globSync(pattern, { cwd: PROJECT }).sort(),
);
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const formatFor = (file: string): Format => formatOf({ hasBody: file.endsWith('.mdx') });
/** As the editor hands values over: in the order of its fields, with empty ones, and copied. */
const throughForm = (values: unknown): unknown => {
  if (Array.isArray(values)) return values.map(throughForm);
  if (typeof values !== 'object' || values === null) return values;
  const fields = Object.entries(values).map(([name, one]) => [name, throughForm(one)] as const);
  return Object.fromEntries([...fields.toReversed(), ['left-empty', ''], ['not-added', null]]);
};

test('every file of words is written as it was read', () => {
  expect(files.length).toBeGreaterThan(30);
  const changed = files.filter((file) => {
    const { fromFile, toFile } = formatFor(file);
    return toFile(throughForm(fromFile(read(file)))) !== read(file);
  });
  expect(changed).toEqual([]);
});

describe('of a file with comments, several forms of text and criteria of two versions', () => {
  const text = [
    '---',
    '# ผู้ดูแลเขียนไว้',
    'kpi: 1.10',
    'title:',
    '  th: |-',
    '    ชื่อ',
    '    สองบรรทัด',
    'weight: 98.90 # ตามเอกสาร',
    'notes:',
    '  - หนึ่ง',
    '  - "สอง: สาม"',
    'rounds:',
    '  - round: 2',
    '    criteria:',
    '      - rule: as-awarded',
    '        source: เดิม',
    '      - rule: as-awarded',
    '        source: ใหม่',
    '---',
    '',
    '## คำอธิบาย',
    '',
  ].join('\n');
  const { fromFile, toFile } = formatOf({ hasBody: true });
  const values = () => fromFile(text) as Record<string, unknown>;

  test('numbers are the text that stands there, and versions have a field of their own', () => {
    expect(values()).toMatchObject({
      kpi: '1.10',
      weight: '98.90',
      rounds: [{ round: '2', criteria_versions: [{ source: 'เดิม' }, { source: 'ใหม่' }] }],
      body: '## คำอธิบาย',
    });
  });

  test('a change changes its own lines', () => {
    const changed = toFile({ ...values(), weight: '99', notes: ['ศูนย์', 'หนึ่ง', 'สอง: สาม'], unit: 'percent' });
    expect(changed).toBe(
      text
        .replace('98.90', '99')
        .replace('  - หนึ่ง', '  - ศูนย์\n  - หนึ่ง')
        .replace(/---\n\n## /, 'unit: percent\n$&'),
    );
    expect(toFile({ ...values(), weight: '' })).toBe(text.replace('weight: 98.90 # ตามเอกสาร\n', ''));
    expect(toFile({ ...values(), body: '## อื่น\n\nข้อความ' })).toBe(text.replace('## คำอธิบาย', '## อื่น\n\nข้อความ'));
  });

  test('what is written is read as it was meant, whatever it looks like', () => {
    const strange = [
      'true',
      '1.0',
      '~',
      '# ไม่ใช่หมายเหตุ',
      'ก: ข',
      "'",
      '"',
      '{',
      '&',
      '*',
      '!',
      '%',
      'ก\nข',
      ' ก',
      '0x1',
    ];
    const text = formatOf({ hasBody: false }).toFile({ notes: strange });
    const { value, issues } = parseYaml({ file: '', text, firstLine: 1 });
    expect(issues).toEqual([]);
    expect(value).toEqual({ notes: strange.map((one) => one.trim()) });
  });
});

test('a new file of a list and one without a body are plain YAML', () => {
  const { fromFile, toFile } = formatOf({ hasBody: false });
  expect(toFile({ agency: 'a', name: { th: 'ก', en: '' } })).toBe('agency: a\nname:\n  th: ก\n');
  const list = fromFile('- id: a\n  term:\n    th: ก\n');
  expect(toFile(list)).toBe('- id: a\n  term:\n    th: ก\n');
});
