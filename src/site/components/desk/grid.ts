/** The table under work as a table of boxes: each cell with its badge, each row with what its measure is. */
import type { AssessmentModel } from '../../../assessment/index.ts';
import { columnAt, copiedBlock, fileRowsOf, type Grid, gridRowOf } from '../../../desk/index.ts';
import { OBS_STATUSES, type ObsStatus } from '../../../scoring/index.ts';
import { inLanguage, type SiteLanguage, terms, words } from '../../../words/index.ts';
import { button, element, headCell } from './element.ts';
import { problemId, type Told } from './told.ts';

export interface GridChanges {
  /** `block` laid over the grid from this cell on. */
  write: (row: number, column: number, block: readonly (readonly string[])[]) => void;
  remove: (row: number) => void;
}

export const cellId = (row: number, column: number): string => `desk-cell-${row}-${column}`;

type Box = HTMLInputElement | HTMLSelectElement;

export function drawGrid(
  place: HTMLElement,
  grid: Grid,
  { model, lang, changes }: { model: AssessmentModel | null; lang: SiteLanguage; changes: GridChanges },
): void {
  const t = words(lang).desk;
  const { columns } = grid.table;
  const head = element(
    'tr',
    {},
    headCell('col', { class: 'desk-line' }, t.row),
    ...columns.map(({ label, name }) => headCell('col', {}, label[lang], element('small', { translate: 'no' }, name))),
    element('td'),
  );
  const fileRows = fileRowsOf(grid);
  const rows = grid.rows.map(({ cells, isDue }, row) => {
    const line = fileRows[row] ?? null;
    const shown = line === null ? t.newRow : String(line);
    const boxes = cells.map((text, column) => {
      const { name = '', label } = columns[column] ?? {};
      const attributes = { id: cellId(row, column), 'aria-label': t.cell(label?.[lang] ?? '', shown) };
      const box =
        name === 'obs_status'
          ? statusBox(text, lang, attributes)
          : element('input', { ...attributes, type: 'text', value: text, autocomplete: 'off', spellcheck: 'false' });
      box.addEventListener('change', () => changes.write(row, column, [[box.value]]));
      box.addEventListener('paste', (event) => {
        const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
        const block = copiedBlock(text);
        // A part of a cell goes to where the cursor is.
        if (block.length === 1 && block[0]?.length === 1 && block[0][0] === text.trimEnd()) return;
        event.preventDefault();
        changes.write(row, column, block);
      });
      return element('td', { 'data-column': name }, box, ...about(name, cells, grid, model, lang));
    });
    return element(
      'tr',
      { class: isDue && line === null ? 'is-due' : undefined },
      headCell('row', { class: 'desk-line' }, line === null && isDue ? t.due : shown),
      ...boxes,
      element(
        'td',
        {},
        button({ class: 'link-button', 'aria-label': t.removeRowOf(shown) }, t.removeRow, () => changes.remove(row)),
      ),
    );
  });
  place.replaceChildren(element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)));
}

/** Under the name of a measure what it measures; under its value the unit. */
function about(
  name: string,
  cells: readonly string[],
  { table }: Grid,
  model: AssessmentModel | null,
  lang: SiteLanguage,
): HTMLElement[] {
  if (name !== 'measure' && name !== 'value') return [];
  const cell = (column: string) => cells[columnAt(table, column)]?.trim();
  const measure = model?.kpis.find(({ number }) => number === cell('kpi'))?.measures.get(cell('measure') ?? '');
  if (!measure) return [];
  return [element('small', {}, inLanguage(name === 'measure' ? measure.label : measure.unitLabel, lang))];
}

/** The code with what it means. */
export const statusText = (id: ObsStatus, lang: SiteLanguage): string =>
  `${id} · ${inLanguage(terms.obsStatuses[id].label, lang)}`;

/** What is no status stands among them as it is, so that it is seen and mended. */
function statusBox(text: string, lang: SiteLanguage, attributes: Record<string, string>): HTMLSelectElement {
  const options = [['', ''], ...OBS_STATUSES.map((id) => [id, statusText(id, lang)])];
  if (!options.some(([id]) => id === text)) options.push([text, text]);
  return element(
    'select',
    attributes,
    ...options.map(([id = '', said = '']) => element('option', { value: id, selected: id === text }, said)),
  );
}

/** Badges at the cells of a grid that was drawn just now; a problem of a whole row stands at its number. */
export function markProblems(
  place: HTMLElement,
  grid: Grid,
  path: string,
  told: readonly Told[],
  lang: SiteLanguage,
): void {
  const t = words(lang).desk;
  const rows = [...place.querySelectorAll('tbody tr')];
  for (const { number, issue, isWarning } of told)
    for (const { file, row, column } of [issue, ...(issue.alike ?? [])]) {
      if (file !== path || row === undefined) continue;
      const line = rows[gridRowOf(grid, row)];
      const at = columnAt(grid.table, column?.header);
      const cell = line?.children[at + 1];
      if (!cell) continue;
      const box = cell.querySelector<Box>('input, select');
      if (box && !isWarning) box.setAttribute('aria-invalid', 'true');
      box?.setAttribute('aria-describedby', problemId(number));
      const mark = element(
        'a',
        {
          class: `desk-mark${isWarning ? ' is-warning' : ''}`,
          href: `#${problemId(number)}`,
          'aria-label': t.problemOf(number),
        },
        String(number),
      );
      cell.append(mark);
    }
}
