import { describe, expect, it } from 'vitest';
import { kinds, type Table, tables } from './tables.ts';

const lines = (...all: (string | readonly string[])[]) => `${all.map(String).join('\n')}\n`;
/** Code, place and what decides the mend of each issue. */
const told = ({ read }: Table, text: string) =>
  read(text).issues.map(({ code, place: { row, column }, values }) =>
    [code, row, column?.letter, values?.['kind'], values?.['above'], values?.['suggestion']].filter(Boolean).join(' '),
  );
/** Each name in other words, in the same order. */
const translated = (columns: readonly string[]) => columns.map((_, index) => `หัวข้อที่ ${'กขคงจฉชซฌญ'[index]}`);

describe.each(kinds)('the header of %s', (_kind, table) => {
  const { columns, rows, read } = table;

  it.each([
    ['as it should be', lines(columns, ...rows)],
    ['with an empty column after it', lines(`${columns},`, ...rows.map((row) => `${row},`))],
    ['with empty columns that a spreadsheet left', lines(`${columns},,,`, ...rows.map((row) => `${row},,,`))],
    ['with columns of spaces after it', lines(`${columns}, ,`, ...rows.map((row) => `${row},, `))],
    [
      'in quotation marks',
      lines(
        columns.map((name) => `"${name}"`),
        ...rows,
      ),
    ],
    ['with blank rows under it', lines(columns, '', ',,,', ...rows, `${columns.map(() => '')}`, '')],
  ])('is read %s', (_name, text) => {
    expect(read(text)).toMatchObject({ issues: [] });
    expect(read(text).rows).toHaveLength(rows.length);
  });

  it.each([
    ['under a title', ['รายงานผลการดำเนินงาน ณ วันที่ 30 กันยายน 2567'], 'header-not-first 1 delete 1'],
    [
      'under a title that a spreadsheet filled up',
      [`รายงานผล${','.repeat(columns.length - 1)}`],
      'header-not-first 1 delete 1',
    ],
    ['under sep=,', ['sep=,'], 'header-not-first 1 delete 1'],
    ['under a blank line', [''], 'header-not-first 1 delete 1'],
    ['under a title and a blank line', ['"รายงาน, ผล"', '', ''], 'header-not-first 1 delete 1–3'],
    ['under its translation', [String(translated(columns))], 'header-not-first 1 delete 1'],
    ['under the first row of data', rows.slice(0, 1), 'header-not-first 1 move 1'],
  ])('is told once %s', (_name, above, expected) => {
    expect(told(table, lines(...above, columns, ...rows))).toEqual([expected]);
  });

  it.each([
    ['translated', lines(translated(columns), ...rows), 'header-unknown 1 replace 1'],
    ['translated, under a title', lines('รายงาน', translated(columns), ...rows), 'header-unknown 1 replace 1–2'],
    ['translated, over no data', lines(translated(columns)), 'header-unknown 1 arrange 1'],
    ['absent', lines(...rows), 'header-unknown 1 insert 1'],
    [
      'in other columns',
      lines(translated(columns), ...rows.map((row) => row.split(',').reverse())),
      'header-unknown 1 arrange 1',
    ],
    [
      'separated by semicolons',
      lines(columns.join(';'), ...rows.map((row) => row.replaceAll(',', ';'))),
      'wrong-delimiter 1',
    ],
    [
      'separated by tabs, in quotation marks',
      lines(columns.map((name) => `"${name}"`).join('\t')),
      'wrong-delimiter 1',
    ],
    [
      'separated by semicolons under sep=;',
      lines('sep=;', columns.join(';'), ...rows.map((row) => row.replaceAll(',', ';'))),
      'wrong-delimiter 2 1',
    ],
    ['separated by semicolons under a title', lines('รายงาน', '', columns.join(';')), 'wrong-delimiter 3 1–2'],
    [
      'translated and separated by semicolons',
      lines(translated(columns).join(';'), ...rows.map((row) => row.replaceAll(',', ';'))),
      'wrong-delimiter 1',
    ],
    ['in one cell', lines(`"${columns}"`, ...rows.map((row) => `"${row}"`)), 'row-in-one-cell 1'],
    [
      'in one cell under a title',
      lines('รายงาน', `"${columns}"`, ...rows.map((row) => `"${row}"`)),
      'row-in-one-cell 2',
    ],
  ])('is told once where it is %s', (_name, text, expected) => {
    expect(told(table, text)).toEqual([expected]);
  });

  it.each([
    ['a comma more than the header', lines(columns, ...rows.map((row) => `${row},`))],
    ['a comma more than a header with an empty column', lines(`${columns},`, ...rows.map((row) => `${row},,`))],
    ['a comma less than a header with an empty column', lines(`${columns},`, ...rows)],
    ['a value beside the table', lines(`${columns},`, ...rows.map((row) => `${row},x`))],
  ])('refuses rows with %s, in which values may have moved', (_name, text) => {
    expect(told(table, text)).toEqual([2, 3, 4, 5].map((row) => `wrong-cell-count ${row}`));
  });

  it('is told once in capitals', () => {
    const text = lines(
      columns.map((name) => name.toUpperCase()),
      ...rows,
    );
    expect(told(table, text)).toEqual(['header-unknown 1 arrange 1']);
  });

  it('is told at each row where it is there again', () => {
    const [first = '', ...others] = rows;
    expect(told(table, lines(columns, first, columns, ...others, `${columns},,`))).toEqual([
      'header-repeated 3 again',
      'header-repeated 7 again',
    ]);
    expect(told(table, lines(columns, translated(columns), ...rows))).toEqual(['header-repeated 2 translation']);
  });

  it('is told once where the rows under it are separated otherwise', () => {
    expect(told(table, lines(columns, ...rows.map((row) => row.replaceAll(',', ';'))))).toEqual(['wrong-delimiter 2']);
    expect(told(table, lines(columns, ...rows.map((row) => `"${row}"`)))).toEqual(['row-in-one-cell 2']);
  });
});

describe('names in a header', () => {
  const { results } = tables as { results: Table };
  const header = (change: (names: string[]) => string[]) => told(results, lines(change([...results.columns])));

  it.each([
    [
      'one misspelt name',
      (all: string[]) => all.map((name) => (name === 'measure' ? 'mesure' : name)),
      ['unknown-column 1 C measure'],
    ],
    [
      'one translated name, by its place',
      (all: string[]) => all.map((name) => (name === 'note' ? 'หมายเหตุ' : name)),
      ['unknown-column 1 J note'],
    ],
    ['a column without a name', (all: string[]) => [...all.slice(0, 9), ''], ['unknown-column 1 J note']],
    ['a column too many', (all: string[]) => [...all, 'remark'], ['unknown-column 1 K']],
    ['a column too few', (all: string[]) => all.filter((name) => name !== 'as_of'), ['missing-column 1']],
    [
      'a column too few and others in another order',
      (all: string[]) => all.filter((name) => name !== 'as_of').reverse(),
      ['missing-column 1'],
    ],
    ['another order', (all: string[]) => [...all].reverse(), ['column-order 1 A']],
    [
      'a translated name in another place: which column it is cannot be known',
      (all: string[]) => ['หมายเหตุ', ...all.slice(0, 9)],
      ['header-unknown 1 arrange 1'],
    ],
    [
      'three translated names',
      (all: string[]) => all.map((name, index) => (index > 6 ? `ชื่อ ${index}` : name)),
      ['header-unknown 1 arrange 1'],
    ],
  ])('tells %s', (_name, change, expected) => {
    expect(header(change)).toEqual(expected);
  });

  it('never calls a column too many that may be the one that is missing', () => {
    for (const [, table] of kinds) {
      for (const [index, name] of table.columns.entries()) {
        for (let place = 0; place < table.columns.length; place++) {
          const names = table.columns.filter((one) => one !== name);
          names.splice(place, 0, 'คำอธิบาย');
          const issues = table.read(lines(names, ...table.rows)).issues;
          expect(issues, `${name} ${index} ${place}`).toHaveLength(1);
          expect(issues[0]?.code === 'unknown-column' ? issues[0].values?.['suggestion'] : name).toBe(name);
        }
      }
    }
  });
});

describe('rows as Excel ends them', () => {
  const { results } = tables as { results: Table };
  const row = '2,2,days,8,,,A,2024-09-30';
  const full = Array.from({ length: 15 }, () => `${row},,ก`);
  const shortFrom = (...rows: string[]) => results.read(lines(results.columns, ...full, ...rows));

  it('are whole where a block of 16 rows leaves out its empty columns at the right', () => {
    const { rows, issues } = shortFrom(row, row, row);
    expect(issues).toEqual([]);
    expect(rows.slice(15)).toMatchObject([{ note: '' }, { note: '' }, { note: '' }]);
  });

  it.each([
    ['within the first block', [...full.slice(1), row].map((one, index) => (index === 3 ? row : one))],
    ['beside a longer row of the same block', [...full, row, `${row},,`]],
    ['where a comma is missing within the row', [...full, '2,2,days,8,,A,2024-09-30,']],
    ['where what is left out may not be empty', [...full, '2,2', '3,2']],
  ])('are not guessed at %s', (_name, rows) => {
    const codes = results.read(lines(results.columns, ...rows)).issues.map(({ code }) => code);
    expect(codes).toContain('wrong-cell-count');
  });
});
