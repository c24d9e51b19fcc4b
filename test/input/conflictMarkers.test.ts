import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { conflictIssue } from '../../src/input/conflictMarkers.ts';
import { SITE, withSite } from '../issues/fixtures.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const extra = ['data/search-aliases.yaml'];
const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(SITE.length + 1))
  .concat(extra)
  .sort();

const markers = {
  'a whole conflict': (lines: string[]) => ['<<<<<<< HEAD', ...lines, '=======', ...lines, '>>>>>>> results-2567'],
  'a conflict with its base': (lines: string[]) => ['<<<<<<<', ...lines, '||||||| 1a2b3c4', '=======', '>>>>>>>'],
  'the first marker alone': (lines: string[]) => ['<<<<<<< Updated upstream', ...lines],
  'the marker of the base alone': (lines: string[]) => ['||||||| merged common ancestors', ...lines],
  'the middle marker alone': (lines: string[]) => ['=======', ...lines],
  'the last marker alone': (lines: string[]) => [...lines, '>>>>>>> 1a2b3c4 (ผลรอบ 12 เดือน)'],
};

/** The issues of a site of which every file was changed around a line, a part of the file's length from its top. */
function issuesWith(place: number, change: (lines: string[]) => string[]) {
  return withSite((root) => {
    for (const name of extra) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      cpSync(join(project, name), join(root, name));
    }
    for (const file of files) {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      const at = Math.floor((lines.length - 1) * place);
      lines.splice(at, 1, ...change(lines.slice(at, at + 1)));
      writeFileSync(join(root, file), lines.join('\n'));
    }
  }).issues;
}

describe('markers of an unfinished merge', () => {
  it.each(Object.entries(markers))('%s is told alone in every file, wherever it stands', (_name, change) => {
    for (const place of [0, 0.3, 0.6, 1]) {
      const told = issuesWith(place, change).map(({ code, place: { file } }) => `${file} ${code}`);
      expect(told).toEqual(files.map((file) => `${file} conflict-markers`));
    }
  });

  it.each([
    ['as Excel saves them', '<<<<<<< HEAD,,,\n1,2,3,4\n=======,,,\n1,2,3,5\n>>>>>>> b,,,\n', 'x.csv', '1, 3, 5'],
    ['in quotation marks', 'a,b\n"=======",""\n', 'x.csv', '2'],
    ['of a merge within a merge', '<<<<<<<<< Temporary merge branch 1\nx\n', 'x.yaml', '1'],
    ['right under a text', 'ก\n\nเดิม\n=======\nใหม่\n', 'x.mdx', '4'],
    ['under a list', '\n- เดิม\n=======\n\n- ใหม่\n', 'x.mdx', '3'],
    ['apart from any text', 'เดิม\n\n=======\n\nใหม่\n', 'x.mdx', '3'],
    ['in a table of fewer columns', '| ก | ข |\n| - | - |\n||||||| 1a2b3c4\n', 'x.mdx', '3'],
    ['under a heading, between other markers', '<<<<<<< a\n\nก\n=======\n\n>>>>>>> b\n', 'x.mdx', '1, 4, 6'],
  ])('are known %s', (_name, text, file, lines) => {
    expect(conflictIssue(text, file)).toMatchObject({ code: 'conflict-markers', values: { lines } });
  });

  it('names the first of many lines only', () => {
    const lines = conflictIssue('=======\n'.repeat(50), 'x.csv')?.values?.['lines'];
    expect(lines).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …');
  });

  it.each([
    ['a heading with a line under it', 'ก\n\nหัวข้อ\n=======\n\nข้อความ\n', 'x.mdx'],
    ['the first heading of a body', '---\nkpi: 1\n---\nหัวข้อ\n=======\n\nข้อความ\n', 'x.mdx'],
    ['a shorter or longer line', 'หัวข้อ\n======\n\nหัวข้อ\n========\nข้อความ\n', 'x.mdx'],
    ['a row of empty cells', '|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n|||||||\n', 'x.mdx'],
    ['an empty row between pipes', 'a|b|c|d|e|f|g|h|i\n||||||||\n', 'x.csv'],
    ['quotations and arrows', '>>> ก\n\n> > ข\n\nก >>>>>>> ข <<<<<<< ค\n', 'x.mdx'],
    ['a remark', '# ======= ตัวเลข =======\na: 1\n', 'x.yaml'],
  ])('are not seen in %s', (_name, text, file) => {
    expect(conflictIssue(text, file)).toBeUndefined();
  });
});
