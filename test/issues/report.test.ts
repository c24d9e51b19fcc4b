import { describe, expect, it } from 'vitest';
import { told } from '../../src/issues/definitions/words.ts';
import {
  definitions,
  type Issue,
  nearest,
  renderAnnotations,
  renderIssue,
  renderReport,
  sortIssues,
  toJson,
  visible,
} from '../../src/issues/index.ts';

const issue: Issue = {
  code: 'comma-decimal',
  place: { file: 'data/assessments/dsdw/2567/results.csv', row: 12, column: { letter: 'D', header: 'value' } },
  found: '12,5',
  values: { corrected: '12.5' },
};

describe('a report', () => {
  it('tells an issue in three lines, Thai first', () => {
    expect(renderIssue(issue)).toBe(
      [
        '✖ comma-decimal   data/assessments/dsdw/2567/results.csv · แถว 12 · คอลัมน์ D "value"',
        '   พบ "12,5"  ใช้ได้: ตัวเลขที่ใช้จุดทศนิยม เช่น 12.5  แก้: เปลี่ยนเป็น 12.5',
        '   Found "12,5". Allowed: a number with a decimal point, such as 12.5. Fix: change it to 12.5.',
      ].join('\n'),
    );
  });

  it('holds every issue and counts them', () => {
    const report = renderReport([issue, { ...issue, place: { ...issue.place, file: 'data/a.csv' } }]);
    expect(report.match(/✖/g)).toHaveLength(2);
    expect(report).toContain('พบ 2 ปัญหาใน 2 ไฟล์');
    expect(report).toContain('2 problems in 2 files.');
  });

  it('sorts by file, row or line, then column, whatever the order they came in', () => {
    const at = (file: string, row?: number, letter?: string): Issue => ({
      code: 'empty-cell',
      place: { file, ...(row && { row }), ...(letter && { column: { letter, header: 'x' } }) },
      found: '',
    });
    const sorted = [at('a.csv'), at('a.csv', 2, 'B'), at('a.csv', 2, 'AA'), at('a.csv', 10, 'A'), at('b.csv', 1, 'A')];
    expect(sortIssues([...sorted].reverse())).toEqual(sorted);
  });

  it("gives machines the same, with the address of the code's page", () => {
    expect(toJson([issue])).toEqual([
      {
        code: 'comma-decimal',
        severity: 'error',
        ...issue.place,
        title: definitions['comma-decimal'].title,
        found: '12,5',
        allowed: { th: 'ตัวเลขที่ใช้จุดทศนิยม เช่น 12.5', en: 'a number with a decimal point, such as 12.5' },
        fix: { th: 'เปลี่ยนเป็น 12.5', en: 'change it to 12.5' },
        corrected: '12.5',
        page: '/errors/comma-decimal/',
      },
    ]);
  });

  it('escapes what would break a CI annotation', () => {
    const annotation = renderAnnotations([
      { ...issue, place: { file: 'data/a,b:c.csv', row: 3 }, found: '50%\n::error::' },
    ]);
    expect(annotation.startsWith('::error file=data/a%2Cb%3Ac.csv,line=3,title=comma-decimal%3A ')).toBe(true);
    expect(annotation).toContain('50%25');
    expect(annotation.trimEnd()).not.toContain('\n');
  });
});

describe('what was found', () => {
  it.each([
    ['1\u200b2', '1⟨ช่องว่างกว้างศูนย์ U+200B⟩2', '1⟨zero-width space U+200B⟩2'],
    ['1\u00a0', '1⟨ช่องว่างไม่ตัดบรรทัด U+00A0⟩', '1⟨no-break space U+00A0⟩'],
    [' a b ', '⟨ช่องว่าง⟩a b⟨ช่องว่าง⟩', '⟨space⟩a b⟨space⟩'],
    ['a\tb\nc', 'a⟨แท็บ⟩b⟨ขึ้นบรรทัดใหม่⟩c', 'a⟨tab⟩b⟨line break⟩c'],
    ['\u001b[31m', '⟨U+001B⟩[31m', '⟨U+001B⟩[31m'],
    ['กำ', 'กำ', 'กำ'],
  ])('%j is made visible', (text, th, en) => {
    expect([visible(text, 'th'), visible(text, 'en')]).toEqual([th, en]);
  });
});

describe('did you mean', () => {
  it.each([
    ['mesure', 'measure'],
    ['Evidence URL', 'evidence_url'],
    ['\ufeffkpi', 'kpi'],
    ['remark', undefined],
    ['x', undefined],
    ['', undefined],
  ])('%j → %j', (word, expected) => {
    expect(nearest(word, ['kpi', 'round', 'measure', 'value', 'evidence_url', 'note'])).toBe(expected);
  });

  it.each([
    ['5.9', ['5.1', '5.2', '5.3'], undefined],
    ['5.10', ['5.1', '5.2', '5.3'], undefined],
    ['opdc-2566', ['opdc-2567'], undefined],
    ['targets-2566.csv', ['targets.csv'], undefined],
    ['opcd-2567', ['opdc-2567', 'opdc-2566'], 'opdc-2567'],
    ['measur', ['measure', 'measures'], undefined],
    ['unlinked', ['linked', 'not-linked', 'not-stated'], undefined],
    ['tn', ['th', 'en'], undefined],
    ['Linear Per Segment', ['linear-per-segment'], 'linear-per-segment'],
    ['step', ['linear-per-segment'], undefined],
  ])('says something only where one name can be meant: %s of %j', (word, names, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });
});

describe('the words of every code', () => {
  const filler = new Proxy({}, { get: () => 'x' }) as Record<string, string>;

  it.each(Object.entries(definitions))('%s: in both languages, without blame or patterns', (_code, definition) => {
    const { title, why } = definition;
    const phrases = [{}, filler].flatMap((values) => [told(definition.allowed, values), told(definition.fix, values)]);
    for (const { th, en } of [title, why, ...phrases]) {
      expect(th.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(th).not.toMatch(/ไม่ถูกต้อง|undefined|\\[ds]/);
      expect(en).not.toMatch(/invalid|undefined|\\[ds]/i);
    }
    expect(why.en).toMatch(/[.?]$/);
    for (const { en } of phrases) expect(en).not.toMatch(/\.$/);
  });
});
