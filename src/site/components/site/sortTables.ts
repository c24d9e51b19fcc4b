/**
 * Tables whose heads are pressed to sort their rows: once up, once down, once as they came. Without a script they stand as they
 * came; what a cell is sorted by is fetched with the first press.
 */
import type { Key } from './sortKeys.ts';

/** Fewer rows are seen at a glance. */
const LEAST = 4;

export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('main table')) if (canSort(table)) offer(table);
}

/** One row of heads, one body, every row with as many cells: neither grouped rows nor cells over several. */
function canSort({ tHead, tBodies, rows }: HTMLTableElement): boolean {
  const [body, second] = tBodies;
  const heads = [...(tHead?.rows[0]?.cells ?? [])];
  return (
    tHead?.rows.length === 1 &&
    body !== undefined &&
    second === undefined &&
    body.rows.length >= LEAST &&
    heads.every((head) => head.scope === 'col') &&
    [...rows].every(({ cells }) => cells.length === heads.length && [...cells].every(isPlain))
  );
}

const isPlain = ({ colSpan, rowSpan, scope }: HTMLTableCellElement) =>
  colSpan === 1 && rowSpan === 1 && scope !== 'rowgroup';

function offer(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const asItCame = [...body.rows];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', async () => {
      const keys = await import('./sortKeys.ts');
      const next = ({ ascending: 'descending', descending: null } as const)[head.ariaSort ?? ''];
      for (const other of heads) other.removeAttribute('aria-sort');
      const order = next === undefined ? 'ascending' : next;
      if (order) head.setAttribute('aria-sort', order);
      body.append(...(order ? sorted(keys, asItCame, column, order) : asItCame));
    });
  }
}

function sorted(
  { keysOf, compareBy }: typeof import('./sortKeys.ts'),
  rows: HTMLTableRowElement[],
  column: number,
  order: 'ascending' | 'descending',
) {
  const keys = keysOf(
    rows.map(({ cells }) => ({ text: cells[column]?.textContent ?? '', isHead: cells[column]?.tagName === 'TH' })),
    document.documentElement.lang,
  );
  const keyed = rows.map((row, index): [HTMLTableRowElement, Key] => [row, keys[index] ?? null]);
  return keyed.sort(([, a], [, b]) => compareBy(a, b, order, document.documentElement.lang)).map(([row]) => row);
}
