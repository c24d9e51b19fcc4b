/** The first row of a CSV file against the columns it should have. */
import { type Issue, type IssuePlace, nearest } from '../issues/index.ts';
import { columnLetter } from './columnLetter.ts';

/** Unknown, doubled and missing columns; their order only where all of them are there. */
export function checkHeader(header: readonly string[], file: string, columns: readonly string[]): Issue[] {
  const delimiter = otherDelimiter(header, columns);
  if (delimiter) return [{ code: 'wrong-delimiter', place: { file, row: 1 }, found: delimiter }];

  const place = (index: number): IssuePlace => ({
    file,
    row: 1,
    column: { letter: columnLetter(index), header: header[index] ?? '' },
  });
  const absent = columns.filter((column) => !header.includes(column));
  const claimed = new Set<string>();
  const issues: Issue[] = header.flatMap((name, index) => {
    if (!columns.includes(name)) return [unknownColumn(name, place(index), columns, absent, claimed)];
    const first = header.indexOf(name);
    if (first === index) return [];
    return [{ code: 'doubled-column', place: place(index), found: name, values: { first: columnLetter(first) } }];
  });
  const missing = absent
    .filter((column) => !claimed.has(column))
    .map(
      (column): Issue => ({
        code: 'missing-column',
        place: { file, row: 1 },
        found: header.join(','),
        values: { column, header: columns.join(',') },
      }),
    );
  if (issues.length + missing.length > 0) return [...issues, ...missing];

  const moved = columns.findIndex((column, index) => header[index] !== column);
  if (moved < 0) return [];
  const values = { expected: columns[moved] ?? '', header: columns.join(',') };
  return [{ code: 'column-order', place: place(moved), found: header[moved] ?? '', values }];
}

/** A name near to a missing column is that column misspelt: told once, not as one too many and one too few. */
function unknownColumn(
  name: string,
  place: IssuePlace,
  columns: readonly string[],
  absent: readonly string[],
  claimed: Set<string>,
): Issue {
  const suggestion = nearest(
    name,
    absent.filter((column) => !claimed.has(column)),
  );
  if (suggestion) claimed.add(suggestion);
  const allowed = columns.join(', ');
  return { code: 'unknown-column', place, found: name, values: suggestion ? { allowed, suggestion } : { allowed } };
}

function otherDelimiter(header: readonly string[], columns: readonly string[]): string | undefined {
  const [only = ''] = header;
  if (header.length !== 1) return undefined;
  return [';', '\t', '|'].find((mark) => only.split(mark).filter((name) => columns.includes(name.trim())).length > 1);
}
