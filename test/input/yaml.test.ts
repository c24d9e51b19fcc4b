import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/input/yaml.ts';

const read = (text: string, firstLine = 1) => parseYaml({ file: 'a.yaml', text, firstLine });
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('YAML', () => {
  it('keeps every scalar as the text that was typed', () => {
    const { value, issues } = read('kpi: 5.10\nweight: 010\ndate: 2024-01-18\nyes: no\nnothing: ~\nquoted: "12.50"\n');
    expect(issues).toEqual([]);
    expect(plain(value)).toEqual({
      kpi: '5.10',
      weight: '010',
      date: '2024-01-18',
      yes: 'no',
      nothing: '~',
      quoted: '12.50',
    });
  });

  it('puts Thai marks in one order and leaves everything else alone', () => {
    const typed = '\u0e01\u0e48\u0e38';
    expect(plain(read(`th: ${typed}\nid: e\u0301\n`).value)).toEqual({ th: typed.normalize('NFC'), id: 'e\u0301' });
    expect(typed.normalize('NFC')).not.toBe(typed);
  });

  it('finds the line and column of a field, or of the nearest field around it', () => {
    const { locate } = read('title:\n  th: ก\nlist:\n  - a: 1\n  - b: 2\n', 2);
    expect(locate(['title', 'th'])).toEqual({ file: 'a.yaml', line: 3, lineColumn: 3 });
    expect(locate(['title', 'en'])).toEqual({ file: 'a.yaml', line: 2, lineColumn: 1 });
    expect(locate(['list', 1, 'b'])).toEqual({ file: 'a.yaml', line: 6, lineColumn: 5 });
    expect(locate(['gone'])).toEqual({ file: 'a.yaml', line: 2, lineColumn: 1 });
  });

  it('tells several mistakes at once, each on its line', () => {
    const { value, issues } = read('a: x: y\nb:1\nc: @z\nd: "open\n');
    expect(value).toBeUndefined();
    expect(issues.map(({ code, place }) => [code, place.line])).toEqual([
      ['yaml-colon-in-text', 1],
      ['yaml-no-space-after-colon', 2],
      ['yaml-special-mark', 3],
      ['yaml-quotes', 4],
    ]);
  });

  it.each([
    ['a: ผล: ดี', 'a: "ผล: ดี"'],
    ['levels: entry: 60', undefined],
    ['note: See: page 2', undefined],
    ['a: %ของครัวเรือน', 'a: "%ของครัวเรือน"'],
    ['weight: %60', undefined],
    ['value: >60', undefined],
    ['text: > ผล', undefined],
    ['a: ตาราง #2', 'a: "ตาราง #2"'],
    ['weight: 60 #ร้อยละ', undefined],
  ])('offers quotation marks only around what can only be a text: %s', (line, corrected) => {
    expect(read(`${line}\n`).issues.map(({ values }) => values?.['corrected'])).toEqual([corrected]);
  });

  it('lets remarks stand on lines of their own', () => {
    expect(read('# remark\na: 1\n# remark\nb: "x # y"\n').issues).toEqual([]);
  });
});
