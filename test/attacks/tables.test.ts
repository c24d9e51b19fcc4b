/** Tables of a million characters, made to be slow: every one is judged in time that grows with its length. */
import { describe, expect, it } from 'vitest';
import { conflictIssue } from '../../src/input/conflictMarkers.ts';
import { resultTable } from '../../src/input/tables/results.ts';
import { parseTable, templateOf } from '../../src/input/tables/table.ts';

const header = `${templateOf(resultTable)}\n`;
const row = '1,1,steps,2,,,A,2024-03-31,,';
const times = (text: string, length = 1_000_000) => text.repeat(Math.ceil(length / text.length));

const tables: Record<string, string> = {
  'a name of letters that ends in a digit': `${times('a')}1,b\n`,
  'a header of very many names': `${times('kpi,')}\n`,
  'a header of very many names that are near to one': `${header.trim()},${times('mesure,')}\n`,
  'digits that end in a letter, within a cell': `${header}${row}"ก\n${times('1')}x,1,steps,2,,,A,2024-03-31,,\n"\n`,
  'a cell of very many lines of commas': `${header}${row}"${times(',,,,,,,,,\n')}"\n`,
  'a cell of very many lines that are nearly rows': `${header}${row}"${times('1,2,3,4,5,6,7,8,9,10\n')}"\n`,
  'a mark in every row': `${header}${times(`${row}"ก\n`)}`,
  'marks within marks': `${header}${row}"${times('"a"b')}"\n`,
  'very many curly marks': `${header}${times('“,')}\n${times('”\n')}`,
  'marks and spaces': `${header}${times('" ')}\n`,
  'no line break at all': times('ก,'),
  'nothing but separators': times(';,\t|'),
  'rows of one cell': `${header}${times('x\n')}`,
  'a short row in every block': `${header}${times(`${row}\n1,2\n`)}`,
};

describe('a table made to be slow', () => {
  it.each(Object.entries(tables))('%s', { timeout: 20_000 }, (_name, text) => {
    const { issues } = parseTable(resultTable, Buffer.from(text), 'results.csv');
    expect(issues.length).toBeGreaterThan(0);
  });

  it.each([
    ['a note has very many lines', `${header}${row}"${times('ก ข ค,ง\n', 30_000)}จ"\n`],
    ['very many notes have two lines', `${header}${times(`${row}"ก\nข"\n`)}`],
  ])('is read where %s', { timeout: 20_000 }, (_name, text) => {
    expect(parseTable(resultTable, Buffer.from(text), 'results.csv').issues).toEqual([]);
  });
});

describe('a file full of lines like markers of a merge', () => {
  it.each([
    ['rows of pipes', '|||||||\n'],
    ['headings with a line under them', '\nก\n=======\n\n'],
    ['lines alone', '=======\n'],
    ['whole conflicts', '<<<<<<< a\nx\n||||||| b\n=======\ny\n>>>>>>> c\n'],
  ])('%s', { timeout: 20_000 }, (_name, lines) => {
    for (const file of ['x.mdx', 'x.csv', 'x.yaml']) {
      const issue = conflictIssue(`${times(lines, 3_000_000)}\nก\n`, file);
      if (issue) expect(issue.values?.['lines']?.length).toBeLessThan(200);
    }
  });
});
